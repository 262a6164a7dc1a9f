/** What can be asked for of inspections, evidence and the ledger. */
export const evidenceVerbs = [
  "inspections.record",
  "inspections.extend",
  "inspections.list",
  "inspections.show",
  "inspections.withdraw",
  "inspections.beginDouble",
  "inspections.giveUpDouble",
  "evidence.add",
  "evidence.import",
  "evidence.list",
  "evidence.photo",
  "evidence.attachPhoto",
  "evidence.attachTable",
  "evidence.withdraw",
  "ledger.add",
  "ledger.list",
  "ledger.photo",
  "ledger.withdraw"
] as const
