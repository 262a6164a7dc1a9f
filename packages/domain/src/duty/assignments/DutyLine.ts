/** An assignment with its place and its holder's name: one line of the list of duties. */
import { Schema } from "effect"

import { UnitLevel } from "../../org/levels/OrgLevel.ts"
import { TreePath } from "../../org/TreePath.ts"
import { DutyAssignment } from "./DutyAssignment.ts"

export const DutyLine = Schema.Struct({
  ...DutyAssignment.fields,
  placeName: Schema.String,
  level: UnitLevel,
  /** Where the place stands on the day of the list. */
  placePath: TreePath,
  /** Of the person, the unit whose post it is, or the organisation. */
  holderName: Schema.String
})
export interface DutyLine extends Schema.Schema.Type<typeof DutyLine> {}
