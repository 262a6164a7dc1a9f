/**
 * What takes points away from an indicator. Every rule has a code of its own within the scheme, under
 * which evidence names it. The kinds are those found in real forms (docs/rules/schemes.md).
 */
import { Schema } from "effect"

import { Worth } from "../../shared/Points.ts"
import { Measure } from "./Measure.ts"

export const RuleCode = Schema.NonEmptyString.pipe(Schema.brand("RuleCode"))
export type RuleCode = typeof RuleCode.Type

const named = { code: RuleCode, text: Schema.NonEmptyString }
/** The most a rule may take away in one round; null where only the indicator's floor ends it. */
const cap = Schema.NullOr(Worth)

/** No document, no sign, no plan: so many points, once. */
export const FixedIfMissing = Schema.Struct({
  kind: Schema.Literal("fixedIfMissing"),
  ...named,
  points: Worth
})

/** So many points for each pile, cigarette end, missed slot. */
export const PerOccurrence = Schema.Struct({
  kind: Schema.Literal("perOccurrence"),
  ...named,
  points: Worth,
  cap
})

/** `exact`: half a step costs half; `begun`: it costs a whole one; `complete`: it costs nothing yet. */
export const StepsCounted = Schema.Literals(["exact", "begun", "complete"])
export type StepsCounted = typeof StepsCounted.Type

/** So many points for each step below (or above) a target: 0.05 for each percentage point under 80 %. */
export const PerShortfall = Schema.Struct({
  kind: Schema.Literal("perShortfall"),
  ...named,
  target: Measure,
  /** `under`: a value below the target falls short; `over`: one above it does. */
  side: Schema.Literals(["under", "over"]),
  step: Measure.check(Schema.isGreaterThan(0)),
  points: Worth,
  counted: StepsCounted,
  cap
})

/** So many points once a measured value is beyond its limit. */
export const BeyondLimit = Schema.Struct({
  kind: Schema.Literal("beyondLimit"),
  ...named,
  limit: Measure,
  side: Schema.Literals(["under", "over"]),
  /** Whether the limit itself is already beyond: "below 80" does not hold 80, "80 or less" does. */
  inclusive: Schema.Boolean,
  points: Worth
})

/** The inspector says how much, up to the cap: a form that leaves it to whoever looks. */
export const Stated = Schema.Struct({ kind: Schema.Literal("stated"), ...named, cap })

export const DeductionRule = Schema.Union([
  FixedIfMissing,
  PerOccurrence,
  PerShortfall,
  BeyondLimit,
  Stated
])
export type DeductionRule = typeof DeductionRule.Type
