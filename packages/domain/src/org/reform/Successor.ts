/** What became of a unit that was merged into another or split: the thread from an old table to today's tree. */
import { Schema } from "effect"

import { Day } from "../../shared/Day.ts"
import { OrgUnitId } from "../OrgUnitId.ts"

export const Successor = Schema.Struct({
  unitId: OrgUnitId,
  successorId: OrgUnitId,
  onDay: Day,
  kind: Schema.Literals(["merge", "split"])
})
export interface Successor extends Schema.Schema.Type<typeof Successor> {}

export const NamedSuccessor = Schema.Struct({
  ...Successor.fields,
  unitName: Schema.String,
  successorName: Schema.String
})
export interface NamedSuccessor extends Schema.Schema.Type<typeof NamedSuccessor> {}
