/**
 * Where the points to a pass line could come from: the lines that lost most, and how many of them would do.
 * It adds up lost points and lifts neither veto nor cap, so it is a simulation and no promise. Pure.
 * docs/rules/appraisal.md
 */
import { Points } from "../../shared/Points.ts"
import { isPassed, type PassLine } from "./PassLine.ts"

export interface LineLoss {
  readonly code: string
  readonly name: string
  /** What full marks of the line would add to the total. */
  readonly lost: Points
}

const byLoss = (a: LineLoss, b: LineLoss): number =>
  b.lost - a.lost || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)

/** Most lost first, equal ones by their code; a line that lost nothing has nothing to gain. */
export const gainsOf = (lines: ReadonlyArray<LineLoss>): ReadonlyArray<LineLoss> =>
  lines.filter(({ lost }) => lost > 0).toSorted(byLoss)

/** The fewest lines that reach it together; null where all of them do not, or there is no total. */
export const linesNeeded = (
  pass: PassLine,
  total: Points | null,
  lines: ReadonlyArray<LineLoss>
): number | null => {
  if (total === null) return null
  const reaches = (gained: number) => isPassed(pass, Points.make(total + gained))
  let [gained, count] = [0, 0]
  for (const { lost } of gainsOf(lines)) {
    if (reaches(gained)) return count
    gained += lost
    count += 1
  }
  return reaches(gained) ? count : null
}
