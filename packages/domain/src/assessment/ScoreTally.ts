/**
 * What a sheet says of a community as a whole: bonus, veto, and the total and rank the office itself
 * wrote down, which are compared and never believed.
 */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { TreePath } from "../org/TreePath.ts"
import { Points } from "../shared/Points.ts"
import { SheetId } from "./ScoreSheet.ts"
import { TallyEdit } from "./sheet/HandEdit.ts"

const text = Schema.NullOr(Schema.String)

export const ScoreTally = Schema.Struct({
  sheetId: SheetId,
  unitId: OrgUnitId,
  path: TreePath,
  /** As the sheet has it; the scheme's cap is applied when it is counted. */
  bonus: Points,
  bonusReason: text,
  bonusCell: text,
  vetoed: Schema.Boolean,
  vetoCell: text,
  statedTotal: Schema.NullOr(Points),
  statedTotalCell: text,
  statedRank: Schema.NullOr(Schema.Int),
  statedRankCell: text,
  fileId: text,
  sheetName: text,
  /** Null unless somebody changed bonus or veto by hand. */
  edit: Schema.NullOr(TallyEdit)
})
export interface ScoreTally extends Schema.Schema.Type<typeof ScoreTally> {}
