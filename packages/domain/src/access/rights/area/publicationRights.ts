/** Which roles may do what around a publication; named in `publicationVerbs`. */
import type { publicationVerbs } from "../../verbs/publicationVerbs.ts"
import { approverRoles } from "../ApproverRole.ts"
import { office, ownLedgers, readers, scoreReaders, type VerbRight } from "../VerbRight.ts"

export const publicationRights = {
  "publications.submit": office,
  "publications.approve": approverRoles,
  "publications.return": approverRoles,
  "publications.withdraw": office,
  "publications.review": scoreReaders,
  "publications.difference": scoreReaders,
  "appeals.lodge": ownLedgers,
  "appeals.attach": ownLedgers,
  "appeals.list": scoreReaders,
  "appeals.show": scoreReaders,
  "appeals.attachment": scoreReaders,
  "appeals.accept": office,
  "appeals.decide": approverRoles,
  "appeals.withdraw": ownLedgers,
  "appeals.reply": ownLedgers,
  "appraisals.preview": approverRoles,
  "appraisals.make": office,
  "appraisals.list": approverRoles,
  "appraisals.verify": approverRoles,
  "appraisals.target": scoreReaders,
  "appraisals.compare": approverRoles,
  "awards.list": scoreReaders,
  "awards.add": office,
  "awards.change": office,
  "awards.withdraw": office,
  "awards.eligible": approverRoles,
  "calendar.show": readers,
  "calendar.due": readers,
  "calendar.set": office,
  "calendar.clear": office,
  "calendar.tellYear": office
} as const satisfies Readonly<Record<(typeof publicationVerbs)[number], VerbRight>>
