/**
 * How much a month's ranks hang on its weights: every category a little heavier and a little lighter, one at a
 * time. A scheme whose first place changes with a tenth of one weight has no clear first. docs/rules/what-if.md
 */
import { assess } from "../assessment/scoring/assess.ts"
import { plainRules, type RankRules } from "../ranking/RankRules.ts"
import { moves } from "./moved.ts"
import type { BenchTerms } from "./tieFactsOf.ts"
import { placed, placedBy, type UnitOfMonth } from "./variation.ts"

export interface WeightStep {
  readonly category: string
  /** 90 or 110. */
  readonly percent: number
  readonly moved: number
  readonly farthest: number
  readonly sameFirst: boolean
  readonly sameLast: boolean
}

/** `categories`: codes of the lines of each, in the scheme's order. */
export const sensitivity = (
  terms: BenchTerms,
  units: ReadonlyArray<UnitOfMonth>,
  categories: ReadonlyMap<string, ReadonlyArray<string>>,
  by: number,
  rules: RankRules = plainRules
): ReadonlyArray<WeightStep> => {
  const cards = units.map((unit) => ({ unit, card: assess(terms, unit.inputs) }))
  const before = cards.map(({ unit, card }) => placed(terms, unit, card))
  return [...categories].flatMap(([category, codes]) =>
    [100 - by, 100 + by].map((percent) => {
      const weights = new Map(codes.map((code) => [code, percent]))
      const after = cards.map(({ unit, card }) => placedBy(terms, unit, card, weights))
      const { moved, farthest, sameFirst, sameLast } = moves(before, after, {
        before: rules,
        after: rules
      })
      return { category, percent, moved, farthest, sameFirst, sameLast }
    })
  )
}
