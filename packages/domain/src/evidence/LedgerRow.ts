/** What stands outside the lines of a month (加分、扣减、一票否决): one row each, with who gave it and why. */
import { Schema } from "effect"

import { SheetId } from "../assessment/ScoreSheet.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { TreePath } from "../org/TreePath.ts"
import { Day } from "../shared/Day.ts"
import { Worth } from "../shared/Points.ts"
import { readFrom, recordedBy } from "./Withdrawal.ts"

const text = Schema.NullOr(Schema.String)

export const LedgerId = Schema.String.pipe(Schema.brand("LedgerId"))
export type LedgerId = typeof LedgerId.Type

export const LedgerRow = Schema.Struct({
  id: LedgerId,
  sheetId: SheetId,
  unitId: OrgUnitId,
  path: TreePath,
  kind: Schema.Literals(["bonus", "penalty", "veto"]),
  /** Zero for a veto. The scheme's caps are applied when they are counted. */
  points: Worth,
  /** The scheme's veto; null for points. */
  veto: Schema.NullOr(Schema.NonEmptyString),
  reason: Schema.NonEmptyString,
  day: Schema.NullOr(Day),
  reference: text,
  fileName: text,
  fileBytes: Schema.NullOr(Schema.Int),
  fileSha256: text,
  ...readFrom,
  ...recordedBy
})
export interface LedgerRow extends Schema.Schema.Type<typeof LedgerRow> {}
