/**
 * The scores of many units in a few numbers: exact mean, ends, quartiles that are scores somebody has (by
 * nearest rank, nothing between two of them), and how many reach a pass line. Pure. docs/rules/appraisal.md
 */
import { meanOf, type Points } from "../../shared/Points.ts"
import { isPassed, type PassLine } from "../pass/PassLine.ts"

export interface Spread {
  readonly units: number
  readonly mean: Points
  readonly least: Points
  readonly lower: Points
  readonly middle: Points
  readonly upper: Points
  readonly most: Points
  /** Null without a line. */
  readonly passed: number | null
}

/** Null without any. */
export const spreadOf = (scores: ReadonlyArray<Points>, pass: PassLine | null): Spread | null => {
  const [first, ...others] = scores.toSorted((a, b) => a - b)
  if (first === undefined) return null
  const sorted = [first, ...others]
  const at = (quarters: number): Points =>
    sorted[Math.max(0, Math.ceil((quarters * sorted.length) / 4) - 1)] ?? first
  return {
    units: sorted.length,
    mean: meanOf([first, ...others], 10),
    least: first,
    lower: at(1),
    middle: at(2),
    upper: at(3),
    most: at(4),
    passed: pass === null ? null : sorted.filter((points) => isPassed(pass, points)).length
  }
}
