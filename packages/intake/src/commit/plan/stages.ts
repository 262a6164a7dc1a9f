/** Kinds that others refer to, in the order they are stored; registers refer to places and come after all. */
export const stages: ReadonlyArray<string> = [
  "community_codes",
  "roster",
  "zones",
  "buildings",
  "score"
]
