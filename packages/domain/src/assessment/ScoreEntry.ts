/**
 * What one community got for one indicator: a leaf of its total, already rounded to the scheme's
 * precision. Null points are "not done", which is neither zero nor full.
 */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { TreePath } from "../org/TreePath.ts"
import { IndicatorId } from "../scheme/Indicator.ts"
import { Points } from "../shared/Points.ts"
import { SheetId } from "./ScoreSheet.ts"
import { EntryEdit } from "./sheet/HandEdit.ts"

const text = Schema.NullOr(Schema.String)

export const ScoreEntry = Schema.Struct({
  sheetId: SheetId,
  unitId: OrgUnitId,
  indicatorId: IndicatorId,
  /** Where the community stood on the first day of the month. */
  path: TreePath,
  points: Schema.NullOr(Points),
  /** Zero or more; null where nothing was done. */
  deduction: Schema.NullOr(Points),
  notApplicable: Schema.Boolean,
  reason: text,
  /** A1 of the imported cell, and what stood there. */
  cell: text,
  raw: text,
  fileId: text,
  sheetName: text,
  /** Null unless somebody changed it by hand; cell and file then say where the first value stood. */
  edit: Schema.NullOr(EntryEdit)
})
export interface ScoreEntry extends Schema.Schema.Type<typeof ScoreEntry> {}
