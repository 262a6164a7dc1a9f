/** The kinds of table that an import knows by name, reads to the cell and stores. */
export const understoodKinds = [
  "community_codes",
  "roster",
  "zones",
  "buildings",
  "score",
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
