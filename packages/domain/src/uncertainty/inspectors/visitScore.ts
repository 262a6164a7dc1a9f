/**
 * What one visit alone would have scored, on the scheme's whole scale: only lines that rounds look at, and of
 * those only what it looked at. Bonus, vetoes and what a sheet says are the unit's, not the visit's.
 */
import { assess, type AssessInputs } from "../../assessment/scoring/assess.ts"
import type { Deduction, Earned, Round } from "../../assessment/scoring/Finding.ts"
import type { TotalTerms } from "../../scheme/rules/TotalTerms.ts"
import type { Points } from "../../shared/Points.ts"

export interface VisitFound {
  readonly round: Round
  readonly deductions: ReadonlyArray<Deduction>
  readonly earned: ReadonlyArray<Earned>
}

/** Null where the scheme has no line that a round looks at. */
const visitTerms = (terms: TotalTerms): TotalTerms | null => {
  const [first, ...rest] = terms.indicators
    .filter(({ seenBy }) => seenBy === "rounds")
    .map((one) => ({ ...one, missing: "exclude" as const, fewestRounds: 1 }))
  return first === undefined
    ? null
    : {
        ...terms,
        vetoes: [],
        notApplicable: "rebase",
        notInUse: "rebase",
        indicators: [first, ...rest]
      }
}

/** Null where it looked at nothing that is scored. */
export const visitScore = (
  terms: TotalTerms,
  { month, placeKind, notApplicable }: AssessInputs,
  { round, deductions, earned }: VisitFound
): Points | null => {
  const only = visitTerms(terms)
  if (only === null) return null
  const card = assess(only, {
    month,
    placeKind,
    notApplicable,
    rounds: [round],
    deductions: deductions.map((one) => ({ ...one, round: round.id })),
    earned: earned.map((one) => ({ ...one, round: round.id })),
    outside: { bonuses: [], penalties: [], vetoes: [] },
    lastPeriod: new Map()
  })
  return card.applicable > 0 ? card.total : null
}
