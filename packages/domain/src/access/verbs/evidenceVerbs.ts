/** What can be asked for of inspections, evidence and the ledger. */
export const evidenceVerbs = [
  "inspections.record",
  "inspections.list",
  "inspections.show",
  "inspections.withdraw",
  "evidence.add",
  "evidence.list",
  "evidence.withdraw",
  "ledger.add",
  "ledger.list",
  "ledger.withdraw"
] as const
