/**
 * What an indicator starts from before deductions: its full worth, or points that have to be earned.
 * `docs/rules/schemes.md` says which form each kind was found in.
 */
import { Schema } from "effect"

import { Worth } from "../../shared/Points.ts"
import { Measure } from "./Measure.ts"

/** Everything, until something is found. */
export const Full = Schema.Struct({ kind: Schema.Literal("full") })

/** A band in which whoever scores chooses: 18-20 good, 10-17 fair, 0-9 poor. Both ends belong to it. */
export const Band = Schema.Struct({ name: Schema.NonEmptyString, from: Worth, to: Worth })
export interface Band extends Schema.Schema.Type<typeof Band> {}

export const Graded = Schema.Struct({
  kind: Schema.Literal("graded"),
  bands: Schema.NonEmptyArray(Band)
})

/** All of it at `full` or better, nothing at `none` or worse, in proportion between. */
export const Linear = Schema.Struct({
  kind: Schema.Literal("linear"),
  full: Measure,
  none: Measure
})

/** As much of it as of what was planned is done; more than planned earns no more. */
export const Proportional = Schema.Struct({ kind: Schema.Literal("proportional") })

export const CheckItem = Schema.Struct({
  code: Schema.NonEmptyString,
  text: Schema.NonEmptyString,
  points: Worth
})
export interface CheckItem extends Schema.Schema.Type<typeof CheckItem> {}

/** The points of each item that is there. */
export const Checklist = Schema.Struct({
  kind: Schema.Literal("checklist"),
  items: Schema.NonEmptyArray(CheckItem)
})

/** Several score it: the mean of their scores, each with its weight. Whoever did not score has none. */
export const Scorers = Schema.Struct({
  kind: Schema.Literal("scorers"),
  scorers: Schema.NonEmptyArray(
    Schema.Struct({
      code: Schema.NonEmptyString,
      name: Schema.NonEmptyString,
      weight: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 }))
    })
  )
})

export const EarningRule = Schema.Union([Full, Graded, Linear, Proportional, Checklist, Scorers])
export type EarningRule = typeof EarningRule.Type
