/** A level as the table of levels has it. Of two levels the one with the smaller rank stands higher. */
import { Schema } from "effect"

import { OrgUnitId } from "../OrgUnitId.ts"
import { UnitLevel } from "./OrgLevel.ts"

export const LevelKind = Schema.Literals(["administrative", "site"])
export type LevelKind = typeof LevelKind.Type

export const LevelRow = Schema.Struct({
  code: UnitLevel,
  zh: Schema.NonEmptyString,
  en: Schema.NonEmptyString,
  rank: Schema.Int,
  kind: LevelKind,
  /** The office that added it; null for a built-in one. */
  officeId: Schema.NullOr(OrgUnitId)
})
export interface LevelRow extends Schema.Schema.Type<typeof LevelRow> {}
