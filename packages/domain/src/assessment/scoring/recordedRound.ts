/**
 * A score that somebody wrote down (a sheet, a hand) as one more round of its line. Where a line starts
 * from everything, what it lost is taken off like any deduction, so that it counts in full under a sum.
 * docs/rules/evidence.md
 */
import type { IndicatorTerms } from "../../scheme/rules/IndicatorTerms.ts"
import type { Day } from "../../shared/Day.ts"
import { exactly, type Points } from "../../shared/Points.ts"
import { minus } from "../../shared/Ratio.ts"
import type { RoundKind } from "./Finding.ts"
import type { ExactPart, ScoredRound } from "./scoredRound.ts"

export interface RecordedScore {
  readonly id: string
  readonly indicator: string
  readonly points: Points
  /** A sheet is the month's last word: its last day. */
  readonly day: Day
}

/** A month's sheet is an announced check; where those have no weight it counts as the first kind that has. */
const kindOf = ({ combination }: IndicatorTerms): RoundKind => {
  if (combination.kind !== "weighted") return "announced"
  const kinds = combination.weights.map(({ round }) => round)
  return kinds.includes("announced") ? "announced" : combination.weights[0].round
}

export const recordedRound = (terms: IndicatorTerms, recorded: RecordedScore): ScoredRound => {
  const { id, points, day } = recorded
  const isFull = terms.earning.kind === "full"
  const score = exactly(points)
  const start: ExactPart = {
    what: "start",
    round: id,
    rule: null,
    evidence: isFull ? [] : [id],
    exact: isFull ? exactly(terms.worth) : score
  }
  const lost: ExactPart = {
    what: "deduction",
    round: id,
    rule: null,
    evidence: [id],
    exact: minus(score, start.exact)
  }
  return {
    round: { id, kind: kindOf(terms), day, indicators: [terms.code] },
    start,
    deductions: isFull && points !== terms.worth ? [lost] : [],
    score
  }
}
