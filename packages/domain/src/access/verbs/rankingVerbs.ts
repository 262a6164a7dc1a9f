/** What can be asked for of a ranking besides the month itself: groups, last places, what rose, sums. */
export const rankingVerbs = [
  "rankings.groups",
  "rankings.setGroup",
  "rankings.endGroup",
  "rankings.recheck",
  "rankings.improved",
  "rankings.rollUp"
] as const
