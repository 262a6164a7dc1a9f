/**
 * One piece of evidence (佐证) about one indicator of one unit in one month, with where it comes from. What
 * it costs is worked out by the month's scheme and stands nowhere here. docs/rules/evidence.md
 */
import { Schema } from "effect"

import { SheetId } from "../assessment/ScoreSheet.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { TreePath } from "../org/TreePath.ts"
import { Day } from "../shared/Day.ts"
import { Found } from "./Found.ts"
import { InspectionId } from "./Inspection.ts"
import { readFrom, recordedBy } from "./Withdrawal.ts"

const text = Schema.NullOr(Schema.String)

export const EvidenceId = Schema.String.pipe(Schema.brand("EvidenceId"))
export type EvidenceId = typeof EvidenceId.Type

/**
 * `inspection`: found in a round; `case`: an overdue, returned or relapsed case; `cadence`: a missed slot.
 * All but the first hold for the whole month, or for a round that they name.
 */
export const evidenceSources = ["inspection", "sheet", "survey", "case", "cadence", "hand"] as const
export const EvidenceSource = Schema.Literals(evidenceSources)
export type EvidenceSource = typeof EvidenceSource.Type

export const EvidenceItem = Schema.Struct({
  id: EvidenceId,
  sheetId: SheetId,
  unitId: OrgUnitId,
  path: TreePath,
  /** The scheme's code of the line. */
  indicator: Schema.NonEmptyString,
  found: Found,
  inspectionId: Schema.NullOr(InspectionId),
  source: EvidenceSource,
  day: Schema.NullOr(Day),
  /** The compound, shop or stairwell where it was found; null: the unit itself. */
  placeId: Schema.NullOr(OrgUnitId),
  /** Where exactly, in words: 3号楼东侧. */
  spot: text,
  /** Of the standard that is broken. */
  clause: text,
  note: text,
  /** The number of the case, survey or slot it stands for. */
  reference: text,
  fileName: text,
  fileBytes: Schema.NullOr(Schema.Int),
  fileSha256: text,
  ...readFrom,
  ...recordedBy
})
export interface EvidenceItem extends Schema.Schema.Type<typeof EvidenceItem> {}
