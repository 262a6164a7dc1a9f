/**
 * The kinds of table an import knows by name. `understoodKinds` are read to the cell by every inspection;
 * `storedKinds` are those a commit can write already, the others it refuses by name.
 */
export const storedKinds = ["community_codes", "roster", "zones", "buildings", "score"] as const
export type StoredKind = (typeof storedKinds)[number]

export const understoodKinds = [
  ...storedKinds,
  "daily_check",
  "rectification",
  "drug_issue",
  "density",
  "complaint",
  "meeting",
  "meeting_attendance",
  "health_activity",
  "small_business",
  "bait_station",
  "publicity_board",
  "responsibility_letter",
  "partner_unit",
  "frontage_contract",
  "volunteer",
  "cleaner",
  "monthly_statistics"
] as const
export type Kind = (typeof understoodKinds)[number]

export const isStored = (kind: Kind | null): kind is StoredKind =>
  storedKinds.some((stored) => stored === kind)
