/**
 * How the rounds of a period become one score of an indicator, and what is meant by a round that never
 * came. Part of the scheme, because each way favours somebody (docs/rules/schemes.md).
 */
import { Schema } from "effect"

import { roundKinds } from "../../assessment/scoring/Finding.ts"

const weight = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 }))

export const Combination = Schema.Union([
  /** The mean of the rounds' scores. */
  Schema.Struct({ kind: Schema.Literal("mean") }),
  /** Every deduction of every round counts; the floor holds for all of them together. */
  Schema.Struct({ kind: Schema.Literal("sum") }),
  Schema.Struct({ kind: Schema.Literal("worst") }),
  /** The round of the last day; of several on that day, the mean. */
  Schema.Struct({ kind: Schema.Literal("last") }),
  /** The mean of each kind of round, each kind with its weight; a kind that is not named has none. */
  Schema.Struct({
    kind: Schema.Literal("weighted"),
    weights: Schema.NonEmptyArray(Schema.Struct({ round: Schema.Literals(roundKinds), weight }))
  })
])
export type Combination = typeof Combination.Type

/**
 * What too few rounds mean. `block`: no total until they came; `exclude`: the indicator leaves the
 * denominator; `last`: the score of the period before; `zero`: nothing is earned.
 */
export const MissingMeans = Schema.Literals(["block", "exclude", "last", "zero"])
export type MissingMeans = typeof MissingMeans.Type
