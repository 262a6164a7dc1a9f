/** A scheme as it crosses the wire: points are decimal text. */
import type { NotApplicable, SchemeId } from "./AssessmentScheme.ts"

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
  readonly createdAt: string
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
