/** A scheme that somebody wants to add, and the rows it becomes. */
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Month } from "../shared/Month.ts"
import type { Points, Precision } from "../shared/Points.ts"
import type { AssessmentScheme, NotApplicable, SchemeId } from "./AssessmentScheme.ts"
import { type Indicator, IndicatorId, type IndicatorLabel } from "./Indicator.ts"

export interface NewIndicator {
  /** `I01`, `I02` … by position when left out. */
  readonly code?: string | undefined
  readonly category: string
  readonly name: string
  readonly worth: Points
  readonly labels?: ReadonlyArray<string> | undefined
}

/** The version is the next of the office. */
export interface NewScheme {
  readonly officeId: OrgUnitId
  readonly name: string
  readonly total: Points
  readonly bonusMax: Points | null
  readonly veto: string | null
  readonly notApplicable: NotApplicable
  /** 0.01 when left out. */
  readonly precision?: Precision | undefined
  readonly validFrom: Month
  readonly validUntil?: Month | null | undefined
  readonly indicators: ReadonlyArray<NewIndicator>
}

type Coded = NewIndicator & { readonly code: string }

export const withCodes = (indicators: ReadonlyArray<NewIndicator>): ReadonlyArray<Coded> =>
  indicators.map((indicator, i) => ({
    ...indicator,
    code: indicator.code ?? `I${String(i + 1).padStart(2, "0")}`
  }))

export const schemeOf = (
  given: NewScheme,
  id: SchemeId,
  earlier: ReadonlyArray<AssessmentScheme>,
  createdAt: string
): AssessmentScheme => ({
  id,
  officeId: given.officeId,
  version: 1 + Math.max(0, ...earlier.map(({ version }) => version)),
  name: given.name,
  total: given.total,
  bonusMax: given.bonusMax,
  veto: given.veto,
  notApplicable: given.notApplicable,
  precision: given.precision ?? 10,
  validFrom: given.validFrom,
  ...(given.validUntil == null ? {} : { validUntil: given.validUntil }),
  createdAt
})

export const indicatorRows = (
  schemeId: SchemeId,
  indicators: ReadonlyArray<Coded>,
  ids: ReadonlyArray<string>
): {
  readonly indicators: ReadonlyArray<Indicator>
  readonly labels: ReadonlyArray<IndicatorLabel>
} => {
  const idAt = (i: number) => IndicatorId.make(ids[i] ?? "")
  return {
    indicators: indicators.map(({ code, category, name, worth }, i) => ({
      id: idAt(i),
      schemeId,
      code,
      ordinal: i + 1,
      category,
      name,
      worth
    })),
    labels: indicators.flatMap(({ labels = [] }, i) =>
      labels.map((label) => ({ indicatorId: idAt(i), label }))
    )
  }
}
