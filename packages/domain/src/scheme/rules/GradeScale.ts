/**
 * A score written on another scale: 95 up to below 100 costs one point of the yearly account, above 80
 * (80 itself not) is good. Whether an end belongs to its step decides prizes, so each end says so.
 */
import { Schema } from "effect"

import { Points } from "../../shared/Points.ts"

const End = Schema.Struct({ at: Points, included: Schema.Boolean })

export const GradeStep = Schema.Struct({
  name: Schema.NonEmptyString,
  /** Null: no end on this side. */
  from: Schema.NullOr(End),
  to: Schema.NullOr(End),
  /** Points on the other scale; null where the step is only a name. */
  gives: Schema.NullOr(Points)
})
export interface GradeStep extends Schema.Schema.Type<typeof GradeStep> {}

/** The best grade first. */
export const GradeScale = Schema.NonEmptyArray(GradeStep)
export type GradeScale = typeof GradeScale.Type

export const isWithin = ({ from, to }: GradeStep, points: Points): boolean =>
  (from === null || points > from.at || (from.included && points === from.at)) &&
  (to === null || points < to.at || (to.included && points === to.at))

/** Null where no step holds it: a checked scheme has no such hole. */
export const gradeOf = (scale: GradeScale, points: Points): GradeStep | null =>
  scale.find((step) => isWithin(step, points)) ?? null
