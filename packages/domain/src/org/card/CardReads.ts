/** Rows a unit's card is made of, as storage gives them. */
import { Schema } from "effect"

import { PersonId } from "../../people/Person.ts"
import { Day } from "../../shared/Day.ts"
import { UnitLevel } from "../levels/OrgLevel.ts"
import { OrgUnitId } from "../OrgUnitId.ts"
import { TreePath } from "../TreePath.ts"

const text = Schema.NullOr(Schema.String)

/** A building of a branch with whoever is written there on the day. */
export const CardBuilding = Schema.Struct({
  id: OrgUnitId,
  path: TreePath,
  name: Schema.String,
  households: Schema.NullOr(Schema.Int),
  parentName: text,
  officerName: text,
  personId: Schema.NullOr(PersonId),
  /** The first day on which the officer held no post any more; null for one never on a staff list. */
  officerUntil: Schema.NullOr(Day),
  gap: Schema.Int
})
export interface CardBuilding extends Schema.Schema.Type<typeof CardBuilding> {}

/** Somebody posted at the place on the day, or who left not long before it. */
export const CardPerson = Schema.Struct({
  id: PersonId,
  name: Schema.String,
  title: text,
  duty: text,
  category: text,
  validFrom: Day,
  validTo: Day
})
export interface CardPerson extends Schema.Schema.Type<typeof CardPerson> {}

export const CardZone = Schema.Struct({
  id: Schema.String,
  zoneNo: Schema.NullOr(Schema.Int),
  name: Schema.String,
  leaderName: text,
  leaderTitle: text,
  contactPoint: text
})
export interface CardZone extends Schema.Schema.Type<typeof CardZone> {}

export const LevelCount = Schema.Struct({ level: UnitLevel, n: Schema.Int })
export interface LevelCount extends Schema.Schema.Type<typeof LevelCount> {}

/** Something that was done to a unit: by a hand (audit trail) or by an import (its journal). */
export const UnitChange = Schema.Struct({
  at: Schema.String,
  actor: text,
  verb: Schema.String,
  before: text,
  after: text,
  batch: text,
  fileId: text,
  file: text,
  sheet: text,
  cell: text
})
export interface UnitChange extends Schema.Schema.Type<typeof UnitChange> {}

/** What happened under a place on one day in one way: an import opens hundreds of units at once. */
export const RailEvent = Schema.Struct({
  day: Day,
  kind: Schema.Literals(["moved", "opened", "closed", "came", "left"]),
  count: Schema.Int,
  /** One of them; the only one when `count` is 1. */
  name: Schema.String
})
export interface RailEvent extends Schema.Schema.Type<typeof RailEvent> {}

/** The cell a record was last read from. */
export const SourceCell = Schema.Struct({
  entityId: Schema.String,
  batch: Schema.String,
  fileId: Schema.String,
  file: Schema.String,
  sheet: Schema.String,
  cell: Schema.String
})
export interface SourceCell extends Schema.Schema.Type<typeof SourceCell> {}
