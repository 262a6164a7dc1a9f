/** What an indicator's score depends on: everything of a scheme's line but its names and its clause. */
import { Schema } from "effect"

import { Points, Worth } from "../../shared/Points.ts"
import { Combination, MissingMeans } from "./Combination.ts"
import { DeductionRule } from "./DeductionRule.ts"
import { EarningRule } from "./EarningRule.ts"

const month = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 12 }))

export const IndicatorTerms = Schema.Struct({
  code: Schema.NonEmptyString,
  worth: Worth,
  earning: EarningRule,
  deductions: Schema.Array(DeductionRule),
  /** A score does not fall below it; null: below zero, too. */
  floor: Schema.NullOr(Points),
  /** Months of the year in which it is assessed; null: in all of them. */
  months: Schema.NullOr(Schema.NonEmptyArray(month)),
  /** Kinds of place for which it is assessed; null: for all of them. */
  placeKinds: Schema.NullOr(Schema.NonEmptyArray(Schema.NonEmptyString)),
  /** `records`: cases, slots and surveys say it; without any, nothing was wrong and nothing is missing. */
  seenBy: Schema.Literals(["rounds", "records"]),
  combination: Combination,
  /** With fewer rounds than this it counts as `missing` says. */
  fewestRounds: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 })),
  missing: MissingMeans
})
export interface IndicatorTerms extends Schema.Schema.Type<typeof IndicatorTerms> {}
