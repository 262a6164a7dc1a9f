/** Which roles may do what with evidence; named in `evidenceVerbs`. An inspector records, the office takes back. */
import type { evidenceVerbs } from "../../verbs/evidenceVerbs.ts"
import { office, scoreReaders, type VerbRight } from "../VerbRight.ts"

const recorders = ["officeAdmin", "inspector"] as const

export const evidenceRights = {
  "inspections.record": recorders,
  "inspections.extend": recorders,
  "inspections.list": scoreReaders,
  "inspections.show": scoreReaders,
  "inspections.withdraw": office,
  "inspections.beginDouble": recorders,
  "inspections.giveUpDouble": recorders,
  "inspections.ownDoubles": recorders,
  "inspections.doubles": office,
  "inspections.announceDouble": office,
  "inspections.takeBackDouble": office,
  "evidence.add": recorders,
  "evidence.import": recorders,
  "evidence.list": scoreReaders,
  "evidence.photo": scoreReaders,
  "evidence.attachPhoto": recorders,
  "evidence.attachTable": recorders,
  "evidence.withdraw": office,
  "ledger.add": office,
  "ledger.list": scoreReaders,
  "ledger.photo": scoreReaders,
  "ledger.withdraw": office
} as const satisfies Readonly<Record<(typeof evidenceVerbs)[number], VerbRight>>
