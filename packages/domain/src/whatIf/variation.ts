/** What could have been otherwise in a month: another scheme, other weights, or rounds that were not made. */
import { assess, type AssessedCard, type AssessInputs } from "../assessment/scoring/assess.ts"
import type { TotalTerms } from "../scheme/rules/TotalTerms.ts"
import type { Day } from "../shared/Day.ts"
import type { RankedUnit } from "./moved.ts"
import { reweighted, type Weights } from "./reweighted.ts"

export type Variation =
  | { readonly kind: "scheme"; readonly terms: TotalTerms }
  | { readonly kind: "weights"; readonly weights: Weights }
  | { readonly kind: "withoutInspector"; readonly inspector: string }
  | { readonly kind: "withoutInspection"; readonly inspection: string }
  /** Every round of that day. */
  | { readonly kind: "withoutDay"; readonly day: Day }

export interface UnitOfMonth {
  readonly id: string
  readonly group: string | null
  readonly inputs: AssessInputs
  /** Who made each round, by its id. */
  readonly inspectors: ReadonlyMap<string, ReadonlyArray<string>>
}

export const placed = ({ id, group }: UnitOfMonth, card: AssessedCard): RankedUnit => ({
  id,
  group,
  total: card.total,
  outside: card.outOfRanks
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

export const varied = (terms: TotalTerms, unit: UnitOfMonth, variation: Variation): RankedUnit => {
  if (variation.kind === "scheme") return placed(unit, assess(variation.terms, unit.inputs))
  const card = assess(terms, without(variation, unit))
  const before = placed(unit, card)
  return variation.kind === "weights"
    ? { ...before, total: reweighted(card, variation.weights, terms.precision) }
    : before
}
