/** What can be asked for around a publication: the calendar it counts by, review, appeals, the year. */
export const publicationVerbs = [
  "calendar.show",
  "calendar.due",
  "calendar.set",
  "calendar.clear",
  "calendar.tellYear"
] as const
