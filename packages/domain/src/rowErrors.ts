/**
 * How a write to rows of a table can be refused. `RowError` is what one row of many may be refused for;
 * `RowsRefused` carries all of them, and then nothing was written.
 */
import { Schema } from "effect"

import { Day } from "./shared/Day.ts"

/** The row is no longer what the writer saw. */
export class ChangedMeanwhile extends Schema.TaggedError<ChangedMeanwhile>()("ChangedMeanwhile", {
  /** `Person`, `Zone`, `Building`, `Score`. */
  entity: Schema.String,
  id: Schema.String,
  /** The row as it is now, with its version. */
  now: Schema.Unknown,
  /** Who changed it last, as the audit trail writes it; null for what no trail tells. */
  by: Schema.NullOr(Schema.String),
  at: Schema.NullOr(Schema.String)
}) {}

export class PersonNotFound extends Schema.TaggedError<PersonNotFound>()("PersonNotFound", {
  id: Schema.String
}) {}

export class ZoneNotFound extends Schema.TaggedError<ZoneNotFound>()("ZoneNotFound", {
  id: Schema.String
}) {}

export class BuildingNotFound extends Schema.TaggedError<BuildingNotFound>()("BuildingNotFound", {
  id: Schema.String
}) {}

/** What was written into a field is not what the field holds. */
export class FieldRefused extends Schema.TaggedError<FieldRefused>()("FieldRefused", {
  field: Schema.String,
  /** `masked`: the stars of a number that is not this one's, or nobody's yet. */
  why: Schema.Literals([
    "blank",
    "tooLong",
    "phone",
    "birth",
    "count",
    "unknown",
    "twice",
    "masked"
  ]),
  value: Schema.NullOr(Schema.String)
}) {}

/** What holds now began on `since`: a change from a day on must come later. */
export class ChangeTooEarly extends Schema.TaggedError<ChangeTooEarly>()("ChangeTooEarly", {
  entity: Schema.String,
  id: Schema.String,
  on: Day,
  since: Day
}) {}

/** Somebody has left, a zone or a building is closed: nothing is left to end. */
export class AlreadyEnded extends Schema.TaggedError<AlreadyEnded>()("AlreadyEnded", {
  entity: Schema.String,
  id: Schema.String
}) {}

/** Another row of the same place has this name or number: `id` is that row. */
export class NameTaken extends Schema.TaggedError<NameTaken>()("NameTaken", {
  entity: Schema.String,
  name: Schema.String,
  id: Schema.String
}) {}

export const RowError = Schema.Union([
  ChangedMeanwhile,
  PersonNotFound,
  ZoneNotFound,
  BuildingNotFound,
  FieldRefused,
  ChangeTooEarly,
  AlreadyEnded,
  NameTaken
])
export type RowError = typeof RowError.Type

/** `index` is the row's place in what was sent. */
export class RowsRefused extends Schema.TaggedError<RowsRefused>()("RowsRefused", {
  rows: Schema.Array(Schema.Struct({ index: Schema.Int, id: Schema.String, error: RowError }))
}) {}
