/** How far each unit is from a pass line and where points could come from, as it crosses the wire. */
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { ToBeChecked } from "../../scheme/document/toBeChecked.ts"
import type { Month } from "../../shared/Month.ts"
import { type Points, written } from "../../shared/Points.ts"
import { type LineLoss, gainsOf, linesNeeded } from "./gains.ts"
import { distanceTo, isPassed, type PassLine } from "./PassLine.ts"

export interface TargetLine {
  readonly code: string
  readonly name: string
  /** What full marks of it would add, as decimal text. */
  readonly gain: string
}

export interface TargetRow {
  readonly unitId: OrgUnitId
  readonly unitName: string
  readonly score: string | null
  readonly distance: string | null
  readonly passed: boolean | null
  /** The fewest lines that would do; zero when it is passed, null when no number of them does. */
  readonly needed: number | null
  /** What the months to come have to bring on the average; null of a month, and of a year that is over. */
  readonly mean: string | null
  /** The lines with most to gain, at most ten. */
  readonly lines: ReadonlyArray<TargetLine>
}

export interface TargetView extends ToBeChecked {
  readonly year: number
  /** Null: the year. */
  readonly period: Month | null
  readonly pass: { readonly at: string; readonly included: boolean }
  /** Whether the year's appraisal says so; else whoever asked. */
  readonly declared: boolean
  readonly total: string
  readonly rows: ReadonlyArray<TargetRow>
}

export interface Targeted {
  readonly unitId: OrgUnitId
  readonly name: string
  readonly score: Points | null
  readonly mean: Points | null
  readonly losses: ReadonlyArray<LineLoss>
}

const most = 10

export const targetRow = (
  pass: PassLine,
  { unitId, name, score, mean, losses }: Targeted
): TargetRow => ({
  unitId,
  unitName: name,
  score: score === null ? null : written(score),
  distance: score === null ? null : written(distanceTo(pass, score)),
  passed: score === null ? null : isPassed(pass, score),
  needed: linesNeeded(pass, score, losses),
  mean: mean === null ? null : written(mean),
  lines: gainsOf(losses)
    .slice(0, most)
    .map(({ code, name: line, lost }) => ({ code, name: line, gain: written(lost) }))
})
