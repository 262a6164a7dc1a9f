/**
 * A responsibility letter (责任书) of a year: what a member department or a community promises the office's
 * leader. Both signatories are written down by name as of the day it was made, and again on the day it was
 * signed: whoever follows them later never signed it.
 */
import { Schema } from "effect"

import { AttachedFile } from "../attachments/attachedFile.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { OrganisationId } from "../people/Organisation.ts"
import { PersonId } from "../people/Person.ts"
import { PostKind } from "../people/PostKind.ts"
import { Day } from "../shared/Day.ts"
import { LetterTemplateId } from "./LetterTemplate.ts"

export const LetterId = Schema.String.pipe(Schema.brand("LetterId"))
export type LetterId = typeof LetterId.Type

export const LetterYear = Schema.Int.check(Schema.isBetween({ minimum: 1950, maximum: 2199 }))

const text = Schema.NullOr(Schema.String)
const person = Schema.NullOr(PersonId)
const file = AttachedFile.fields

export const ResponsibilityLetter = Schema.Struct({
  id: LetterId,
  officeId: OrgUnitId,
  templateId: LetterTemplateId,
  year: LetterYear,
  /** Party A is a post: whoever holds it. */
  partyAUnitId: OrgUnitId,
  partyAPostKind: PostKind,
  partyAPersonId: person,
  partyAName: text,
  /** Party B is a unit of the tree or an organisation from outside, and exactly one of them. */
  partyBUnitId: Schema.NullOr(OrgUnitId),
  partyBOrganisationId: Schema.NullOr(OrganisationId),
  leaderId: person,
  /** Null while nobody is known to lead it. */
  leaderName: text,
  madeOn: Day,
  signedOn: Schema.NullOr(Day),
  fileName: Schema.NullOr(file.fileName),
  fileBytes: Schema.NullOr(file.fileBytes),
  fileSha256: Schema.NullOr(file.fileSha256),
  /** The first day on which it holds no more, where that came before the year's end. */
  endedOn: Schema.NullOr(Day),
  endReason: text,
  /** The letter it was made in place of. */
  replacesId: Schema.NullOr(LetterId)
})
export interface ResponsibilityLetter extends Schema.Schema.Type<typeof ResponsibilityLetter> {}

/** With the names that lists show. */
export const StoredLetterLine = Schema.Struct({
  ...ResponsibilityLetter.fields,
  title: Schema.String,
  partyAUnitName: Schema.String,
  partyBName: Schema.String,
  /** The kind of organisation, or the unit's level. */
  partyBKind: Schema.String
})
export interface StoredLetterLine extends Schema.Schema.Type<typeof StoredLetterLine> {}

export const partyOf = (
  letter: Pick<ResponsibilityLetter, "partyBUnitId" | "partyBOrganisationId">
): string => letter.partyBUnitId ?? letter.partyBOrganisationId ?? ""
