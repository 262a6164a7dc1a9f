/** Points of single lines and of what rules took, for tie-breakers that ask for them. */
import { leafOf, type Recorded } from "../../assessment/leafOf.ts"
import { type FrozenLine, takenOf } from "../../assessment/lines/FrozenLine.ts"
import type { Line } from "../../assessment/scoring/lineOf.ts"
import { Points } from "../../shared/Points.ts"
import type { Share, TieFacts } from "./TieFacts.ts"

export interface LineFact {
  readonly code: string
  readonly worth: Points
  readonly recorded: Recorded | null
  /** Only what was worked out from evidence says which rule took what. */
  readonly line: Pick<Line, "parts"> | Pick<FrozenLine, "taken"> | null
}

const takenIn = (line: LineFact["line"]): Iterable<readonly [string, Points]> => {
  if (line === null) return []
  return "parts" in line ? takenOf(line) : Object.entries(line.taken ?? {})
}

export const lineFactsOf = (facts: ReadonlyArray<LineFact>): Pick<TieFacts, "lines" | "taken"> => {
  const lines = new Map<string, Share>()
  const taken = new Map<string, Points>()
  for (const { code, worth, recorded, line } of facts) {
    const leaf = leafOf(worth, recorded, "rebase")
    if (leaf.standing === "done") lines.set(code, { points: leaf.counted, of: leaf.worth })
    for (const [rule, points] of takenIn(line)) {
      taken.set(rule, Points.make((taken.get(rule) ?? 0) + points))
    }
  }
  return { lines, taken }
}
