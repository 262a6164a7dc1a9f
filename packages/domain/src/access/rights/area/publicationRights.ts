/** Which roles may do what around a publication; named in `publicationVerbs`. */
import type { publicationVerbs } from "../../verbs/publicationVerbs.ts"
import { office, ownLedgers, readers, scoreReaders, type VerbRight } from "../VerbRight.ts"

/** Whoever a scheme may ask to approve: those over a whole office, and not the heads of its communities. */
const approvers = ["officeAdmin", "leader", "inspector", "districtViewer"] as const

export const publicationRights = {
  "publications.submit": office,
  "publications.approve": approvers,
  "publications.return": approvers,
  "publications.withdraw": office,
  "publications.review": scoreReaders,
  "publications.difference": scoreReaders,
  "appeals.lodge": ownLedgers,
  "appeals.list": scoreReaders,
  "appeals.show": scoreReaders,
  "appeals.attachment": scoreReaders,
  "appeals.accept": office,
  "appeals.decide": approvers,
  "appeals.withdraw": ownLedgers,
  "appeals.reply": ownLedgers,
  "appraisals.preview": approvers,
  "appraisals.make": office,
  "appraisals.list": approvers,
  "appraisals.verify": approvers,
  "awards.list": scoreReaders,
  "awards.add": office,
  "awards.withdraw": office,
  "awards.eligible": approvers,
  "calendar.show": readers,
  "calendar.due": readers,
  "calendar.set": office,
  "calendar.clear": office,
  "calendar.tellYear": office
} as const satisfies Readonly<Record<(typeof publicationVerbs)[number], VerbRight>>
