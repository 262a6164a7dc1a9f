/**
 * The rounds of a period as the summands of one score. Which rounds count, and how much, is the scheme's
 * way of combining; whatever it is, the summands add up to the score exactly.
 */
import type { Combination } from "../../scheme/rules/Combination.ts"
import type { IndicatorTerms } from "../../scheme/rules/IndicatorTerms.ts"
import { compareRatios, ratio, type Ratio, times } from "../../shared/Ratio.ts"
import { type ExactPart, floorPart, type ScoredRound, sumOf } from "./scoredRound.ts"

interface Weighed {
  readonly scored: ScoredRound
  readonly weight: Ratio
}

const evenly = (rounds: ReadonlyArray<ScoredRound>): ReadonlyArray<Weighed> =>
  rounds.map((scored) => ({ scored, weight: ratio(1, rounds.length) }))

const worst = (rounds: ReadonlyArray<ScoredRound>): ReadonlyArray<Weighed> =>
  evenly(rounds.toSorted((a, b) => compareRatios(a.score, b.score)).slice(0, 1))

const last = (rounds: ReadonlyArray<ScoredRound>): ReadonlyArray<Weighed> => {
  const day = rounds.reduce((latest, { round }) => (round.day > latest ? round.day : latest), "")
  return evenly(rounds.filter(({ round }) => round.day === day))
}

type Weights = Extract<Combination, { readonly kind: "weighted" }>["weights"]

const byKind = (weights: Weights, rounds: ReadonlyArray<ScoredRound>): ReadonlyArray<Weighed> => {
  const kinds = weights
    .map(({ round: kind, weight }) => ({
      weight,
      own: rounds.filter(({ round }) => round.kind === kind)
    }))
    .filter(({ own }) => own.length > 0)
  const sum = kinds.reduce((so, { weight }) => so + weight, 0)
  return kinds.flatMap(({ weight, own }) =>
    own.map((scored) => ({ scored, weight: ratio(weight, sum * own.length) }))
  )
}

const weighed = (way: Combination, rounds: ReadonlyArray<ScoredRound>) => {
  switch (way.kind) {
    case "mean":
    case "sum":
      return evenly(rounds)
    case "worst":
      return worst(rounds)
    case "last":
      return last(rounds)
    case "weighted":
      return byKind(way.weights, rounds)
  }
}

/** Those that the way of combining can count at all: a kind without a weight has no say. */
export const countable = (
  way: Combination,
  rounds: ReadonlyArray<ScoredRound>
): ReadonlyArray<ScoredRound> =>
  way.kind === "weighted"
    ? rounds.filter(({ round }) => way.weights.some((it) => it.round === round.kind))
    : rounds

const scaled = (part: ExactPart, weight: Ratio): ExactPart => ({
  ...part,
  exact: times(part.exact, weight)
})

/** All rounds' starts are one summand: "what could be had", not one line for each round. */
const startOf = (rounds: ReadonlyArray<Weighed>): ExactPart => {
  const starts = rounds.map(({ scored, weight }) => scaled(scored.start, weight))
  const evidence = [...new Set(starts.flatMap((start) => start.evidence))].toSorted()
  return { what: "start", round: null, rule: null, evidence, exact: sumOf(starts) }
}

/** At least one round. A sum counts every deduction in full and knows no floor of a single round. */
export const combinedRounds = (
  terms: IndicatorTerms,
  rounds: ReadonlyArray<ScoredRound>
): ReadonlyArray<ExactPart> => {
  const counted = weighed(terms.combination, rounds)
  const whole = terms.combination.kind === "sum"
  const rest = counted.flatMap(({ scored: { round, start, deductions }, weight }) =>
    whole
      ? deductions
      : [...deductions, ...floorPart(terms, round.id, [start, ...deductions])].map((part) =>
          scaled(part, weight)
        )
  )
  return [startOf(counted), ...rest]
}
