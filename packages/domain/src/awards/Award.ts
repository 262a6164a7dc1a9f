/**
 * A commendation (表彰) of a unit, as its document says. A line of the register is never
 * edited: withdrawn, and added anew with what it takes the place of.
 */
import { Schema } from "effect"

import { AttachedFile } from "../attachments/attachedFile.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { TreePath } from "../org/TreePath.ts"
import { Day } from "../shared/Day.ts"

const text = Schema.NullOr(Schema.String)
const file = AttachedFile.fields

export const AwardId = Schema.String.pipe(Schema.brand("AwardId"))
export type AwardId = typeof AwardId.Type

export const AwardLevel = Schema.Literals([
  "national",
  "province",
  "prefecture",
  "county",
  "subdistrict",
  "other"
])
export type AwardLevel = typeof AwardLevel.Type

export const AwardYear = Schema.Int.check(Schema.isBetween({ minimum: 1949, maximum: 2199 }))

export const Award = Schema.Struct({
  id: AwardId,
  officeId: OrgUnitId,
  unitId: OrgUnitId,
  unitName: Schema.String,
  path: TreePath,
  title: Schema.NonEmptyString,
  /** Of whoever granted it. */
  level: AwardLevel,
  grantor: Schema.NonEmptyString,
  year: AwardYear,
  /** The day on the document, where it is known. */
  grantedOn: Schema.NullOr(Day),
  /** The year in which it is checked again (复审); null: never, or nobody said. */
  recheckYear: Schema.NullOr(AwardYear),
  /** The line this one corrects. */
  replaces: Schema.NullOr(AwardId),
  docNo: text,
  note: text,
  fileName: Schema.NullOr(file.fileName),
  fileBytes: Schema.NullOr(file.fileBytes),
  fileSha256: Schema.NullOr(file.fileSha256),
  addedAt: Schema.String,
  addedBy: Schema.String,
  withdrawnAt: text,
  withdrawnBy: text,
  withdrawnReason: text
})
export interface Award extends Schema.Schema.Type<typeof Award> {}
