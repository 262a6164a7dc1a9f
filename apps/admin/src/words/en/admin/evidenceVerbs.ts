/** What the trail calls what was put down about a month, and its taking back. */
import type { evidenceVerbs as verbs } from "@aiwei/domain/access/verbs/evidenceVerbs"

export const evidenceVerbs: Readonly<Record<(typeof verbs)[number], string>> = {
  "inspections.record": "Record an inspection",
  "inspections.extend": "Add findings to an inspection",
  "inspections.list": "Look at inspections",
  "inspections.show": "Look at an inspection",
  "inspections.withdraw": "Withdraw an inspection",
  "inspections.beginDouble": "Begin scoring an inspection again",
  "inspections.giveUpDouble": "Give up scoring an inspection again",
  "inspections.ownDoubles": "Look at one's own blind doubles",
  "inspections.doubles": "Look at an inspection's blind doubles",
  "inspections.announceDouble": "Have an inspection scored again by somebody",
  "inspections.takeBackDouble": "Take back a blind double",
  "evidence.add": "Add evidence",
  "evidence.import": "Import a file of findings",
  "evidence.list": "Look at evidence",
  "evidence.photo": "Look at a photo of evidence",
  "evidence.attachPhoto": "Upload a photo of evidence",
  "evidence.attachTable": "Upload a file of findings",
  "evidence.withdraw": "Withdraw evidence",
  "ledger.add": "Give a bonus, penalty or veto",
  "ledger.list": "Look at the ledger",
  "ledger.photo": "Look at a ledger entry's photo",
  "ledger.withdraw": "Withdraw from the ledger"
}
