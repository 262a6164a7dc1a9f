/** One indicator in one round: what it starts from, what each rule takes away, what the floor gives back. */
import type { RuleCode } from "../../scheme/rules/DeductionRule.ts"
import type { IndicatorTerms } from "../../scheme/rules/IndicatorTerms.ts"
import { exactly } from "../../shared/Points.ts"
import { compareRatios, minus, plus, type Ratio, ratio } from "../../shared/Ratio.ts"
import { deductedBy, isRead } from "./deductedBy.ts"
import { earnedBy, isEarned } from "./earnedBy.ts"
import type { Deduction, Earned, Round } from "./Finding.ts"

/** A summand of a score, still exact. */
export interface ExactPart {
  readonly what: "start" | "deduction" | "floor"
  /** Null: of the whole period. */
  readonly round: string | null
  readonly rule: RuleCode | null
  /** What it rests on, by id, in order. */
  readonly evidence: ReadonlyArray<string>
  readonly exact: Ratio
}

/** The evidence about one indicator in one round, or in none. */
export interface FoundIn {
  readonly deductions: ReadonlyArray<Deduction>
  readonly earned: ReadonlyArray<Earned>
}

export interface ScoredRound {
  readonly round: Round
  readonly start: ExactPart
  readonly deductions: ReadonlyArray<ExactPart>
  /** After the floor. */
  readonly score: Ratio
}

export const sumOf = (parts: ReadonlyArray<ExactPart>): Ratio =>
  parts.reduce((sum, part) => plus(sum, part.exact), ratio(0))

const idsOf = (evidence: ReadonlyArray<{ readonly id: string }>) =>
  evidence.map(({ id }) => id).toSorted()

export const deductionParts = (
  { deductions: rules }: IndicatorTerms,
  round: string | null,
  deductions: ReadonlyArray<Deduction>
): ReadonlyArray<ExactPart> =>
  rules.flatMap((rule) => {
    const own = deductions.filter((it) => it.rule === rule.code && isRead(rule, it.found))
    const taken = deductedBy(
      rule,
      own.map(({ found }) => found)
    )
    const exact = minus(ratio(0), taken)
    return own.length === 0
      ? []
      : [{ what: "deduction" as const, round, rule: rule.code, evidence: idsOf(own), exact }]
  })

/** What lifts a sum to the floor; none where it does not lie below. */
export const floorPart = (
  { floor }: IndicatorTerms,
  round: string | null,
  parts: ReadonlyArray<ExactPart>
): ReadonlyArray<ExactPart> => {
  if (floor === null) return []
  const short = minus(exactly(floor), sumOf(parts))
  return compareRatios(short, ratio(0)) > 0
    ? [{ what: "floor", round, rule: null, evidence: [], exact: short }]
    : []
}

/** Null where nobody said what has to be earned. */
export const startPart = (
  { earning, worth }: IndicatorTerms,
  round: string | null,
  earned: ReadonlyArray<Earned>
): ExactPart | null => {
  const read = earned.filter(({ found }) => isEarned(earning, worth, found))
  const exact = earnedBy(
    earning,
    worth,
    read.map(({ found }) => found)
  )
  return exact && { what: "start", round, rule: null, evidence: idsOf(read), exact }
}

/** What holds of the whole period is what a round starts from that said nothing itself. */
export const scoredRound = (
  terms: IndicatorTerms,
  round: Round,
  found: FoundIn,
  period: FoundIn
): ScoredRound | null => {
  const start = startPart(terms, round.id, found.earned) ?? startPart(terms, null, period.earned)
  if (start === null) return null
  const deductions = deductionParts(terms, round.id, found.deductions)
  const parts = [start, ...deductions]
  return {
    round,
    start,
    deductions,
    score: sumOf([...parts, ...floorPart(terms, round.id, parts)])
  }
}
