/** What can be asked for around a publication: the calendar it counts by, review, appeals, the year. */
export const publicationVerbs = [
  "publications.submit",
  "publications.approve",
  "publications.return",
  "publications.withdraw",
  "publications.review",
  "publications.difference",
  "appeals.lodge",
  "appeals.list",
  "appeals.show",
  "appeals.attachment",
  "appeals.accept",
  "appeals.decide",
  "appeals.withdraw",
  "appeals.reply",
  "calendar.show",
  "calendar.due",
  "calendar.set",
  "calendar.clear",
  "calendar.tellYear"
] as const
