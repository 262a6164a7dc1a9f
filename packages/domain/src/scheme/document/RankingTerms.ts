/** How a scheme gives ranks: what equal totals share, what parts them, what the last places lead to. */
import { Schema } from "effect"

import { RuleCode } from "../rules/DeductionRule.ts"

/** `competition` 1 2 2 4; `dense` 1 2 2 3; `modified` 1 3 3 4; `ordinal` 1 2 3 4, parted by tie-breakers. */
export const TieRule = Schema.Literals(["competition", "dense", "modified", "ordinal"])
export type TieRule = typeof TieRule.Type

/** What parts equal totals; the first that differs decides. Under every rule but `ordinal`, whoever is still equal shares. */
export const TieBreaker = Schema.Union([
  Schema.Struct({ by: Schema.Literal("fewerVetoes") }),
  /** More points of one line, or of a category. */
  Schema.Struct({ by: Schema.Literal("indicator"), code: Schema.NonEmptyString }),
  Schema.Struct({ by: Schema.Literal("category"), name: Schema.NonEmptyString }),
  /** Fewer points taken by one rule: overdue cases, relapses. */
  Schema.Struct({ by: Schema.Literal("rule"), code: RuleCode }),
  /** A better total in the last published month. */
  Schema.Struct({ by: Schema.Literal("previous") }),
  /** The unit's code, then its name: fair to nobody, but always the same. */
  Schema.Struct({ by: Schema.Literal("code") })
])
export type TieBreaker = typeof TieBreaker.Type

/** Units that stood among the last `places` for `runs` months in a row must be checked again (末位必检). */
export const BottomTerms = Schema.Struct({
  places: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 })),
  runs: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 12 }))
})
export interface BottomTerms extends Schema.Schema.Type<typeof BottomTerms> {}

export const RankingTerms = Schema.Struct({
  ties: TieRule,
  tieBreakers: Schema.Array(TieBreaker),
  /** Null: the last places lead to nothing. */
  bottom: Schema.NullOr(BottomTerms)
})
export interface RankingTerms extends Schema.Schema.Type<typeof RankingTerms> {}

/** What a scheme without a document means. */
export const usualRanking: RankingTerms = { ties: "competition", tieBreakers: [], bottom: null }
