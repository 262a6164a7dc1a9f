/** One line of a scheme. `ordinal` counts from 1 in the order of the first month's sheet. */
import { Schema } from "effect"

import { Worth } from "../shared/Points.ts"
import { SchemeId } from "./AssessmentScheme.ts"

export const IndicatorId = Schema.String.pipe(Schema.brand("IndicatorId"))
export type IndicatorId = typeof IndicatorId.Type

export const Indicator = Schema.Struct({
  id: IndicatorId,
  schemeId: SchemeId,
  /** `I01`, `I02` … */
  code: Schema.NonEmptyString,
  ordinal: Schema.Int,
  category: Schema.String,
  name: Schema.NonEmptyString,
  worth: Worth
})
export interface Indicator extends Schema.Schema.Type<typeof Indicator> {}

/** A short name under which a later sheet wrote the indicator. */
export const IndicatorLabel = Schema.Struct({
  indicatorId: IndicatorId,
  label: Schema.NonEmptyString
})
export interface IndicatorLabel extends Schema.Schema.Type<typeof IndicatorLabel> {}
