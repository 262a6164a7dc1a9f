/**
 * What a total depends on besides its lines: the scale, what stands outside it, and what a veto does. The
 * whole of a version's arithmetic is these terms and those of its indicators.
 */
import { Schema } from "effect"

import { Precision, Worth } from "../../shared/Points.ts"
import { GradeScale } from "./GradeScale.ts"
import { IndicatorTerms } from "./IndicatorTerms.ts"

/**
 * A line that is not assessed. `rebase`: it leaves the denominator and the rest is worked out on the
 * whole scale; `full`: it earns its points; `reduce`: the whole is smaller by it, 94 instead of 100.
 */
export const Unassessed = Schema.Literals(["rebase", "full", "reduce"])
export type Unassessed = typeof Unassessed.Type

/** What a veto (一票否决) does. A ceiling names the best grade that is still given. */
export const VetoEffect = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("outOfRanks") }),
  Schema.Struct({ kind: Schema.Literal("gradeCeiling"), grade: Schema.NonEmptyString }),
  Schema.Struct({ kind: Schema.Literal("zero") })
])
export type VetoEffect = typeof VetoEffect.Type

/** It holds by itself as soon as one of these lines (null: any) lost more than so many points. */
export const VetoWhen = Schema.Struct({
  kind: Schema.Literal("lineLost"),
  over: Worth,
  lines: Schema.NullOr(Schema.NonEmptyArray(Schema.NonEmptyString))
})
export interface VetoWhen extends Schema.Schema.Type<typeof VetoWhen> {}

export const VetoRule = Schema.Struct({
  code: Schema.NonEmptyString,
  text: Schema.NonEmptyString,
  effect: VetoEffect,
  /** Null: only where somebody gives it. */
  when: Schema.NullOr(VetoWhen)
})
export interface VetoRule extends Schema.Schema.Type<typeof VetoRule> {}

export const TotalTerms = Schema.Struct({
  total: Worth,
  precision: Precision,
  /** What does not apply to a place. */
  notApplicable: Unassessed,
  /** What is not assessed in this month or for this kind of place. */
  notInUse: Unassessed,
  bonusMax: Schema.NullOr(Worth),
  penaltyMax: Schema.NullOr(Worth),
  vetoes: Schema.Array(VetoRule),
  grades: Schema.NullOr(GradeScale),
  indicators: Schema.NonEmptyArray(IndicatorTerms)
})
export interface TotalTerms extends Schema.Schema.Type<typeof TotalTerms> {}
