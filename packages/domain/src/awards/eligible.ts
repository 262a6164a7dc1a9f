/** Whether a score reaches what an award asks for, and why not. "Only above 80, 80 excluded" is 80 with `included` false. */
import { isPassed, type PassLine } from "../appraisal/pass/PassLine.ts"
import type { Points } from "../shared/Points.ts"

/** `atLimit`: the very limit, which is not enough. */
export type EligibleWhy = "reached" | "atLimit" | "below" | "noScore"

export const whyEligible = (limit: PassLine, score: Points | null): EligibleWhy => {
  if (score === null) return "noScore"
  if (isPassed(limit, score)) return "reached"
  return score === limit.at ? "atLimit" : "below"
}
