/**
 * One indicator of one community as it counts. A missing leaf and a leaf without points are both "not
 * done": they count nothing and are marked, never read as "no problem found". docs/rules/scoring.md
 */
import type { NotApplicable } from "../scheme/AssessmentScheme.ts"
import { exactly, noPoints, Points, type Precision, rounded } from "../shared/Points.ts"
import { minus } from "../shared/Ratio.ts"
import type { Worked } from "./lines/KeptLine.ts"

/** What is recorded for one indicator, and what its evidence comes to where there is any. */
export interface Recorded {
  readonly points: Points | null
  readonly notApplicable: boolean
  readonly worked?: Worked | null | undefined
}

export interface Leaf {
  /** What it adds to the total. */
  readonly counted: Points
  /** What it could have added. */
  readonly worth: Points
  readonly standing: "done" | "notDone" | "notApplicable"
}

const standings = {
  scored: "done",
  notApplicable: "notApplicable",
  notInUse: "notApplicable",
  tooFew: "notDone"
} as const satisfies Record<Worked["standing"], Leaf["standing"]>

/** A line that was worked out has what was recorded in it already. */
export const leafOf = (worth: Points, recorded: Recorded | null, mode: NotApplicable): Leaf => {
  const worked = recorded?.worked ?? null
  if (worked !== null) {
    const { counted, outside, standing } = worked
    return { counted, worth: Points.make(worth - outside), standing: standings[standing] }
  }
  if (recorded?.notApplicable === true) {
    const earned = mode === "full" ? worth : noPoints
    return { counted: earned, worth: earned, standing: "notApplicable" }
  }
  const points = recorded?.points ?? null
  if (points === null) return { counted: noPoints, worth, standing: "notDone" }
  return { counted: points, worth, standing: "done" }
}

/** What an importer records for a deduction: rounded once, and an indicator never falls below zero. */
export const pointsAfter = (worth: Points, deduction: Points, precision: Precision): Points => {
  const left = rounded(minus(exactly(worth), exactly(deduction)), precision)
  return left < 0 ? noPoints : left
}
