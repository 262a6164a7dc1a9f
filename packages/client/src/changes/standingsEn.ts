/** How a line stands, as the pages and the command line say it alike, in English. */
import type { LineStanding } from "@aiwei/domain/assessment/board/BoardViews"

export const standingsEn: Readonly<Record<LineStanding, string>> = {
  scored: "scored from inspections",
  notDone: "not recorded",
  notApplicable: "not applicable",
  notInUse: "not assessed this month",
  tooFew: "too few rounds",
  full: "too few rounds, full points",
  zero: "too few rounds, no points",
  lastPeriod: "too few rounds, last month's points",
  outside: "too few rounds, left out",
  blocks: "too few rounds, no total yet"
}
