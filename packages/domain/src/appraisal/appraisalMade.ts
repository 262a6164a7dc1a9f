/** The year as it would be appraised now, from the newest version of each month that is published. */
import { Effect, Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { PublicationRepo } from "../publication/PublicationRepo.ts"
import { readSnapshot } from "../publication/Snapshot.ts"
import type { GradeScale } from "../scheme/rules/GradeScale.ts"
import { Month } from "../shared/Month.ts"
import { Points } from "../shared/Points.ts"
import type { AppraisalTerms, AppraisedMonth } from "./Appraisal.ts"
import { AppraisalRefused } from "./appraisalErrors.ts"
import { appraise } from "./appraise.ts"

export interface AppraisalWanted {
  readonly office?: string | null | undefined
  readonly year: number
  /** All twelve alike when left out. */
  readonly months?: AppraisalTerms["months"] | null | undefined
  readonly missing?: AppraisalTerms["missing"] | null | undefined
  readonly scale?: GradeScale | null | undefined
}

const monthAt = (year: number, n: number) => ({
  month: Month.make(`${year}-${String(n).padStart(2, "0")}`),
  weight: 1
})

const twelve = (year: number): AppraisalTerms["months"] => [
  monthAt(year, 1),
  ...Array.from({ length: 11 }, (_, n) => monthAt(year, n + 2))
]

export const appraisalMade = Effect.map(PublicationRepo, (publications) => {
  const read = Effect.fnUntraced(function* (officeId: OrgUnitId, wanted: ReadonlySet<string>) {
    const newest = new Map(
      (yield* publications.heads(officeId))
        .filter(({ period }) => wanted.has(period))
        .map((head) => [head.period, head])
    )
    const months: Array<AppraisedMonth> = []
    for (const { id, period: month, version, sha256 } of newest.values()) {
      const found = Option.getOrNull(yield* publications.findById(id))
      if (found === null || found.snapshot === null) continue
      const { results, inputs, scheme } = readSnapshot(found.snapshot)
      const points = new Map(results.map((row) => [row.unitId, row.total]))
      const units = inputs.communities.map(({ id: unitId, name }) => ({
        unitId,
        name,
        points: points.get(unitId) ?? null
      }))
      months.push({ month, version, sha256: sha256 ?? "", total: scheme.total, units })
    }
    return months.toSorted((a, b) => (a.month < b.month ? -1 : 1))
  })

  return Effect.fn("appraisalMade")(function* (officeId: OrgUnitId, wanted: AppraisalWanted) {
    const { year, missing, scale } = wanted
    const months = wanted.months ?? twelve(year)
    const found = yield* read(officeId, new Set(months.map(({ month }) => month)))
    const [first] = found
    if (first === undefined) return yield* new AppraisalRefused({ why: "noMonths", year })
    const terms: AppraisalTerms = {
      year,
      months,
      missing: missing ?? "exclude",
      total: Points.make(first.total),
      precision: 10,
      scale: scale ?? null
    }
    return appraise(terms, found)
  })
})
