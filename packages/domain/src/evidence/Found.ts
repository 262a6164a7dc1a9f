/**
 * What a piece of evidence says, as it is stored: the form a rule of the scheme reads. Which rules read it
 * is the scheme's; nothing here is a score. docs/rules/evidence.md
 */
import { Schema } from "effect"

import type { Deducting, Earning } from "../assessment/scoring/Finding.ts"
import { Measured } from "../scheme/rules/Measure.ts"
import { Worth } from "../shared/Points.ts"

const count = (minimum: number) =>
  Schema.Int.check(Schema.isBetween({ minimum, maximum: 1_000_000 }))

export const DeductingFound = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("missing") }),
  Schema.Struct({ kind: Schema.Literal("times"), times: count(1) }),
  Schema.Struct({ kind: Schema.Literal("measured"), measured: Measured }),
  Schema.Struct({ kind: Schema.Literal("stated"), points: Worth })
]) satisfies Schema.Schema<Deducting>

export const EarningFound = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("score"),
    points: Worth,
    scorer: Schema.NullOr(Schema.NonEmptyString)
  }),
  Schema.Struct({ kind: Schema.Literal("measured"), measured: Measured }),
  Schema.Struct({ kind: Schema.Literal("done"), done: count(0), planned: count(1) }),
  Schema.Struct({ kind: Schema.Literal("checked"), items: Schema.Array(Schema.NonEmptyString) })
]) satisfies Schema.Schema<Earning>

/** Against a rule, towards what has to be earned, or that the indicator does not apply at all. */
export const Found = Schema.Union([
  Schema.Struct({
    says: Schema.Literal("deducts"),
    rule: Schema.NonEmptyString,
    found: DeductingFound
  }),
  Schema.Struct({ says: Schema.Literal("earns"), found: EarningFound }),
  Schema.Struct({ says: Schema.Literal("notApplicable") })
])
export type Found = typeof Found.Type
