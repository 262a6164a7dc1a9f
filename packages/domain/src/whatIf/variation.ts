/** What could have been otherwise in a month: another scheme, other weights, or rounds that were not made. */
import { assess, type AssessedCard, type AssessInputs } from "../assessment/scoring/assess.ts"
import { onWholeScale } from "../ranking/onWholeScale.ts"
import type { Day } from "../shared/Day.ts"
import type { Points } from "../shared/Points.ts"
import type { RankedUnit } from "./moved.ts"
import { reweighted, type Weights } from "./reweighted.ts"
import { type BenchTerms, tieFactsOf, type TieMark } from "./tieFactsOf.ts"

export type Variation =
  | { readonly kind: "scheme"; readonly terms: BenchTerms }
  | { readonly kind: "weights"; readonly weights: Weights }
  | { readonly kind: "withoutInspector"; readonly inspector: string }
  | { readonly kind: "withoutInspection"; readonly inspection: string }
  /** Every round of that day. */
  | { readonly kind: "withoutDay"; readonly day: Day }

export interface UnitOfMonth {
  readonly id: string
  readonly group: string | null
  readonly inputs: AssessInputs
  /** Vetoed by sheet or hand: it has a total and no rank. */
  readonly vetoed: boolean
  /** Who made each round, by its id. */
  readonly inspectors: ReadonlyMap<string, ReadonlyArray<string>>
  /** Left out: nothing parts it from its equals. */
  readonly tie?: TieMark | undefined
}

/** On the scheme's whole scale, as totals are ranked. */
const onScale = (terms: BenchTerms, card: AssessedCard, total: Points | null): Points | null =>
  total === null ? null : onWholeScale(total, card.available, terms)

export const placed = (
  terms: BenchTerms,
  { id, group, vetoed, tie }: UnitOfMonth,
  card: AssessedCard
): RankedUnit => ({
  id,
  group,
  total: onScale(terms, card, card.total),
  outside: vetoed || card.outOfRanks,
  ...(tie === undefined ? {} : { facts: tieFactsOf(terms, card, tie, vetoed) })
})

export const placedBy = (
  terms: BenchTerms,
  unit: UnitOfMonth,
  card: AssessedCard,
  weights: Weights
): RankedUnit => ({
  ...placed(terms, unit, card),
  total: onScale(terms, card, reweighted(card, weights, terms.precision))
})

const isLeft = (
  variation: Variation,
  { inspectors }: UnitOfMonth,
  round: AssessInputs["rounds"][number]
): boolean => {
  switch (variation.kind) {
    case "withoutInspector":
      return !(inspectors.get(round.id) ?? []).includes(variation.inspector)
    case "withoutInspection":
      return round.id !== variation.inspection
    case "withoutDay":
      return round.day !== variation.day
    case "scheme":
    case "weights":
      return true
  }
}

/** What was found in a round goes with it. */
const without = (variation: Variation, unit: UnitOfMonth): AssessInputs => {
  const { inputs } = unit
  const rounds = inputs.rounds.filter((round) => isLeft(variation, unit, round))
  const gone = new Set(inputs.rounds.filter((round) => !rounds.includes(round)).map(({ id }) => id))
  const isThere = ({ round }: { readonly round: string | null }) =>
    round === null || !gone.has(round)
  return {
    ...inputs,
    rounds,
    deductions: inputs.deductions.filter(isThere),
    earned: inputs.earned.filter(isThere)
  }
}

/** Rounds that the variation takes away, by id. */
export const removed = (variation: Variation, unit: UnitOfMonth): ReadonlyArray<string> =>
  unit.inputs.rounds.filter((round) => !isLeft(variation, unit, round)).map(({ id }) => id)

export const varied = (terms: BenchTerms, unit: UnitOfMonth, variation: Variation): RankedUnit => {
  if (variation.kind === "scheme") {
    return placed(variation.terms, unit, assess(variation.terms, unit.inputs))
  }
  const card = assess(terms, without(variation, unit))
  return variation.kind === "weights"
    ? placedBy(terms, unit, card, variation.weights)
    : placed(terms, unit, card)
}
