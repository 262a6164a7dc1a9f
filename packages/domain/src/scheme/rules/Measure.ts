/**
 * A measured value in whole thousandths of its unit: 80 % is 80000, 0.6 cm is 600. What was counted (so
 * many of so many asked) stays a fraction, so that it is compared with a limit exactly.
 */
import { Schema } from "effect"

import { type Ratio, ratio } from "../../shared/Ratio.ts"

export const Measure = Schema.Int.check(
  Schema.isBetween({ minimum: -1_000_000_000_000, maximum: 1_000_000_000_000 })
).pipe(Schema.brand("Measure"))
export type Measure = typeof Measure.Type

/** A value as it was read, or so many of so many: 240 of 300 people are 80 %. */
export const Measured = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("value"), value: Measure }),
  Schema.Struct({
    kind: Schema.Literal("share"),
    of: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000_000 })),
    yes: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000_000 }))
  }).check(Schema.makeFilter(({ of, yes }) => yes <= of, { expected: "no more than were asked" }))
])
export type Measured = typeof Measured.Type

const hundredPercent = 100_000n

/** In thousandths of the unit; a share is in thousandths of a per cent. */
export const measuredRatio = (measured: Measured): Ratio =>
  measured.kind === "value"
    ? ratio(measured.value)
    : ratio(BigInt(measured.yes) * hundredPercent, measured.of)
