/** How writing into a month's score sheet can be refused; every cell that is wrong is named at once. */
import { Schema } from "effect"

import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { Month } from "../../shared/Month.ts"

export const CellFault = Schema.Literals([
  "unreadable",
  "negative",
  "aboveWorth",
  "aboveCap",
  "tooFine",
  /** Points and a deduction that do not add up to the worth. */
  "contradicts",
  "unknownIndicator",
  "twice"
])
export type CellFault = typeof CellFault.Type

export const RefusedCell = Schema.Struct({
  unitId: OrgUnitId,
  unitName: Schema.String,
  /** The indicator's code; null for the bonus. */
  indicator: Schema.NullOr(Schema.String),
  indicatorName: Schema.NullOr(Schema.String),
  why: CellFault,
  /** What was written. */
  text: Schema.String,
  /** What it may be at most, or the smallest step. */
  limit: Schema.NullOr(Schema.String)
})
export interface RefusedCell extends Schema.Schema.Type<typeof RefusedCell> {}

/** Nothing of what was sent is stored. */
export class ScoresRefused extends Schema.TaggedError<ScoresRefused>()("ScoresRefused", {
  cells: Schema.Array(RefusedCell)
}) {}

/** The month lies ahead: nothing can have been inspected in it. `current` is the month of today. */
export class MonthAhead extends Schema.TaggedError<MonthAhead>()("MonthAhead", {
  period: Month,
  current: Month
}) {}

/** There is a sheet of that month already. */
export class MonthBegun extends Schema.TaggedError<MonthBegun>()("MonthBegun", {
  period: Month
}) {}
