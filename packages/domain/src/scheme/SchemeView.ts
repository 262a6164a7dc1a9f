/** A scheme as it crosses the wire: points are decimal text. */
import type { RuleNamed } from "../rules/RuleDocument.ts"
import { Points, written } from "../shared/Points.ts"
import type { AssessmentScheme, NotApplicable, SchemeId } from "./AssessmentScheme.ts"
import type { SourceStatus } from "./document/SchemeDocument.ts"
import type { Indicator, IndicatorLabel } from "./Indicator.ts"

export interface SchemeRow {
  readonly id: SchemeId
  readonly version: number
  readonly name: string
  readonly total: string
  readonly bonusMax: string | null
  readonly veto: string | null
  readonly notApplicable: NotApplicable
  readonly precision: string
  readonly validFrom: string
  /** The last month; null until another version follows. */
  readonly validUntil: string | null
  readonly createdAt: string
}

/** One of an office's versions, with the months that are scored by it. */
export interface SchemeVersion extends SchemeRow {
  /** `YYYY-MM`, the oldest first. */
  readonly months: ReadonlyArray<string>
  /** Those that were published by it: it cannot change any more. */
  readonly published: ReadonlyArray<string>
  /** How far its figures can be trusted; one from a sheet's header is the office's own rule. */
  readonly status: SourceStatus
  /** Where it is taken from, in words; null where nobody said. */
  readonly source: string | null
  /** False where its document is worked out of a sheet's header. */
  readonly hasDocument: boolean
  /** The version of the office's rules it used; null where nobody said. */
  readonly rule: RuleNamed | null
}

export interface SchemeShown {
  readonly scheme: SchemeRow
  readonly indicators: ReadonlyArray<{
    readonly code: string
    readonly category: string
    readonly name: string
    readonly labels: ReadonlyArray<string>
    readonly points: string
  }>
}

export interface SchemeWithRule extends SchemeShown {
  readonly rule: RuleNamed | null
}

export const schemeRow = (scheme: AssessmentScheme): SchemeRow => ({
  id: scheme.id,
  version: scheme.version,
  name: scheme.name,
  total: written(scheme.total),
  bonusMax: scheme.bonusMax === null ? null : written(scheme.bonusMax),
  veto: scheme.veto,
  notApplicable: scheme.notApplicable,
  precision: written(Points.make(scheme.precision)),
  validFrom: scheme.validFrom,
  validUntil: scheme.validUntil ?? null,
  createdAt: scheme.createdAt
})

export const schemeShown = (
  scheme: AssessmentScheme,
  indicators: ReadonlyArray<Indicator>,
  labels: ReadonlyArray<IndicatorLabel>
): SchemeShown => ({
  scheme: schemeRow(scheme),
  indicators: indicators.map(({ id, code, category, name, worth }) => ({
    code,
    category,
    name,
    labels: labels.filter(({ indicatorId }) => indicatorId === id).map(({ label }) => label),
    points: written(worth)
  }))
})
