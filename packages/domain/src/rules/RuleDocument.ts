/**
 * A version of the office's detailed rules (实施细则) for a drive. Versions of one document form a series; a
 * version that is there is never edited, and the next one names the one it supersedes.
 */
import { Schema } from "effect"

import { AttachedFile } from "../attachments/attachedFile.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Day } from "../shared/Day.ts"

export const RuleId = Schema.String.pipe(Schema.brand("RuleId"))
export type RuleId = typeof RuleId.Type

const file = AttachedFile.fields

export const RuleDocument = Schema.Struct({
  id: RuleId,
  officeId: OrgUnitId,
  /** Id of the first version. */
  seriesId: RuleId,
  title: Schema.NonEmptyString,
  version: Schema.Int,
  /** As the document's head has it: 〔2026〕3号. */
  number: Schema.NullOr(Schema.String),
  effectiveFrom: Day,
  supersedesId: Schema.NullOr(RuleId),
  createdAt: Schema.String,
  fileName: Schema.NullOr(file.fileName),
  fileBytes: Schema.NullOr(file.fileBytes),
  fileSha256: Schema.NullOr(file.fileSha256)
})
export interface RuleDocument extends Schema.Schema.Type<typeof RuleDocument> {}

/** A version as an assessment scheme names it. */
export const RuleNamed = Schema.Struct({
  id: RuleId,
  title: Schema.String,
  version: Schema.Int,
  number: Schema.NullOr(Schema.String),
  effectiveFrom: Day
})
export interface RuleNamed extends Schema.Schema.Type<typeof RuleNamed> {}
