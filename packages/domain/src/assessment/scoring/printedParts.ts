/**
 * Exact summands as they are printed: each a whole number of steps, together exactly the rounded score.
 * Each is the step that the running sum takes, so no line of "rounding" is ever needed.
 */
import type { RuleCode } from "../../scheme/rules/DeductionRule.ts"
import { noPoints, Points, type Precision, rounded } from "../../shared/Points.ts"
import { plus, ratio } from "../../shared/Ratio.ts"
import type { ExactPart } from "./scoredRound.ts"

/** A summand of an indicator's counted points. */
export interface Part {
  readonly what: "start" | "deduction" | "floor" | "notApplicable" | "lastPeriod"
  readonly round: string | null
  readonly rule: RuleCode | null
  readonly evidence: ReadonlyArray<string>
  readonly points: Points
}

export const printedParts = (
  parts: ReadonlyArray<ExactPart>,
  precision: Precision
): ReadonlyArray<Part> => {
  let sum = ratio(0)
  let before = noPoints
  return parts.map(({ exact, ...part }) => {
    sum = plus(sum, exact)
    const now = rounded(sum, precision)
    const points = Points.make(now - before)
    before = now
    return { ...part, points }
  })
}
