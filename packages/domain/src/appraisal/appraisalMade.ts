/** The year as it would be appraised now, from the newest version of each month that is published. */
import { Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { GradeScale } from "../scheme/rules/GradeScale.ts"
import { Month } from "../shared/Month.ts"
import { Points } from "../shared/Points.ts"
import type { AppraisalTerms } from "./Appraisal.ts"
import { AppraisalRefused } from "./appraisalErrors.ts"
import { appraise } from "./appraise.ts"
import type { PassLine } from "./pass/PassLine.ts"
import { publishedMonths } from "./publishedMonths.ts"

export interface AppraisalWanted {
  readonly office?: string | null | undefined
  readonly year: number
  /** All twelve alike when left out. */
  readonly months?: AppraisalTerms["months"] | null | undefined
  readonly missing?: AppraisalTerms["missing"] | null | undefined
  readonly scale?: GradeScale | null | undefined
  /** The line the year has to reach. */
  readonly pass?: PassLine | null | undefined
}

const monthAt = (year: number, n: number) => ({
  month: Month.make(`${year}-${String(n).padStart(2, "0")}`),
  weight: 1
})

export const twelveMonths = (year: number): AppraisalTerms["months"] => [
  monthAt(year, 1),
  ...Array.from({ length: 11 }, (_, n) => monthAt(year, n + 2))
]

/** What it was worked out from comes along, for whoever asks about its lines. */
export const appraisalMade = Effect.map(publishedMonths, (monthsOf) =>
  Effect.fn("appraisalMade")(function* (officeId: OrgUnitId, wanted: AppraisalWanted) {
    const { year, missing, scale, pass } = wanted
    const months = wanted.months ?? twelveMonths(year)
    const published = yield* monthsOf(officeId, new Set(months.map(({ month }) => month)))
    const [first] = published
    if (first === undefined) return yield* new AppraisalRefused({ why: "noMonths", year })
    const terms: AppraisalTerms = {
      year,
      months,
      missing: missing ?? "exclude",
      total: Points.make(first.read.total),
      precision: 10,
      scale: scale ?? null,
      ...(pass == null ? {} : { pass })
    }
    const snapshot = appraise(
      terms,
      published.map(({ read }) => read)
    )
    return { snapshot, published }
  })
)
