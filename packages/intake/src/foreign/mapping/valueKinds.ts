/** What a cell of a foreign table can be for a score. */
export const valueKinds = [
  /** Points earned. */
  "score",
  /** Points taken away, as stated. */
  "lost",
  /** How often something was found. */
  "times",
  /** Yes: a thing that has to be there is not. */
  "absent",
  "measured",
  /** So many of so many asked. */
  "share",
  /** So much done of what was planned. */
  "done",
  /** Items of a checklist that are there. */
  "checked",
  /** Yes: the indicator does not apply to the unit. */
  "notApplicable",
  "bonus",
  "penalty",
  /** Yes, or the veto's code. */
  "veto",
  /** The office's own figures: compared and told, never used. */
  "statedTotal",
  "statedRank"
] as const
export type ValueKind = (typeof valueKinds)[number]

/** Of the whole unit, not of an indicator. */
export const ofWhole: ReadonlySet<ValueKind> = new Set([
  "bonus",
  "penalty",
  "veto",
  "statedTotal",
  "statedRank"
])
