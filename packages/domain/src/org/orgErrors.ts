/** How changes to the tree can be refused beside what every write is refused for. Data only. */
import { Schema } from "effect"

import { Day } from "../shared/Day.ts"
import { DivisionCode } from "./DivisionCode.ts"
import { UnitLevel } from "./levels/OrgLevel.ts"
import { OrgUnitId } from "./OrgUnitId.ts"

/** A name or a code is changed from today or from a day that has been: the future is nobody's record. */
export class DayAhead extends Schema.TaggedError<DayAhead>()("DayAhead", {
  on: Day,
  today: Day
}) {}

/** Another unit had this code until `until`; it is given anew only by somebody who says so. */
export class CodeWithdrawn extends Schema.TaggedError<CodeWithdrawn>()("CodeWithdrawn", {
  code: DivisionCode,
  unitId: OrgUnitId,
  name: Schema.String,
  until: Day
}) {}

/** `blocks`: something stands below a block of zeros; `level`: the code has more blocks than the level. */
export class CodeRefused extends Schema.TaggedError<CodeRefused>()("CodeRefused", {
  code: DivisionCode,
  level: UnitLevel,
  why: Schema.Literals(["blocks", "level"])
}) {}

export class LevelRefused extends Schema.TaggedError<LevelRefused>()("LevelRefused", {
  level: UnitLevel,
  parentLevel: Schema.NullOr(UnitLevel),
  why: Schema.Literals(["unknown", "aboveParent"])
}) {}

/**
 * Why units cannot be merged or one cannot be split as asked; `units` are those it is about.
 * - `few`          a merge needs two, a split two parts
 * - `twice`        one unit is named twice
 * - `inside`       one of them stands below another
 * - `root`         what has no parent is neither merged nor split
 * - `notAChild`    a part was given what does not stand right below the unit
 * - `office`       one of them is an office: its people, months and settings have no other home
 * - `undistributed` something below the unit or pointing to it goes to no part
 */
export class ReformRefused extends Schema.TaggedError<ReformRefused>()("ReformRefused", {
  why: Schema.Literals(["few", "twice", "inside", "root", "notAChild", "undistributed", "office"]),
  units: Schema.Array(Schema.Struct({ id: Schema.String, name: Schema.String }))
}) {}

/** A list of divisions that cannot be loaded; `line` counts its entries from 1. */
export class DivisionsRefused extends Schema.TaggedError<DivisionsRefused>()("DivisionsRefused", {
  line: Schema.Int,
  code: Schema.String,
  why: Schema.Literals(["code", "blocks", "noParent", "twice", "name"])
}) {}

export const orgErrors = [
  DayAhead,
  CodeWithdrawn,
  CodeRefused,
  LevelRefused,
  ReformRefused,
  DivisionsRefused
] as const
