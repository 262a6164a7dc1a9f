/**
 * One inspection (检查) of one unit: a round. What it looked at counts as seen, found or not. The second
 * scoring of a blind double tells how far inspectors agree and counts in no score. docs/rules/evidence.md
 */
import { Schema } from "effect"

import { SheetId } from "../assessment/ScoreSheet.ts"
import { roundKinds } from "../assessment/scoring/Finding.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { TreePath } from "../org/TreePath.ts"
import { Day } from "../shared/Day.ts"
import { readFrom, recordedBy } from "./Withdrawal.ts"

const text = Schema.NullOr(Schema.String)

export const InspectionId = Schema.String.pipe(Schema.brand("InspectionId"))
export type InspectionId = typeof InspectionId.Type

/** `HH:MM` of the unit's own clock. */
export const TimeOfDay = Schema.String.check(Schema.isPattern(/^([01]\d|2[0-3]):[0-5]\d$/))

export const Inspection = Schema.Struct({
  id: InspectionId,
  sheetId: SheetId,
  unitId: OrgUnitId,
  /** Where the unit stood on the first day of the month. */
  path: TreePath,
  kind: Schema.Literals(roundKinds),
  day: Day,
  time: Schema.NullOr(TimeOfDay),
  /** Whoever scored, by account or name; more than one scored together. */
  inspectors: Schema.Array(Schema.NonEmptyString),
  /** Codes of the indicators it looked at; null: at all of them. */
  indicators: Schema.NullOr(Schema.Array(Schema.NonEmptyString)),
  /** The inspection whose places it scored again without knowing what was found. */
  doubleOf: Schema.NullOr(InspectionId),
  note: text,
  reference: text,
  ...readFrom,
  ...recordedBy
})
export interface Inspection extends Schema.Schema.Type<typeof Inspection> {}
