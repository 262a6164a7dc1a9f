/** Words of a month's ranking, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"
import { month } from "./month.ts"

export const ranking: Words["ranking"] = {
  title: (period) => `Community ranking, ${month(period)}`,
  draft: "Draft",
  review: "In review",
  published: (version, day) => `Version ${version}, published ${day}`,
  corrected: (version, day) => `Correction, version ${version}, ${day}`,
  discrepancies: (count) => `${plural(count, "difference")} from the sheet`,
  previousMonth: "Previous month",
  nextMonth: "Next month",
  month: "Month",
  scheme: "Scheme",
  schemeText: (name, version) => `${name} v${version}`,
  export: "Export",
  print: "Print",
  publish: (version) => `Publish version ${version}`,
  caption: (period) => `Ranking of communities, ${month(period)}`,
  rank: "Rank",
  community: "Community",
  total: "Total",
  fullMarks: (total) => `of ${total}`,
  change: "Change",
  bonus: "Bonus",
  atMost: (points) => `≤ ${points}`,
  mean: (count) => `Mean (${count})`,
  vetoed: (count) => `Vetoed, outside the ranks: ${count === 0 ? "none this month" : count}`,
  up: (by) => `up ${by}`,
  down: (by) => `down ${by}`,
  same: "unchanged",
  noBefore: "month before not published",
  noProblem: "no problem found",
  notDone: "not checked",
  notApplicable: "not applicable",
  legend: "Deductions; colour is the share of the category lost",
  tieRule: "Ties 1, 2, 2, 4",
  doubt: (what, stated, cell) => `Cell ${cell} of the sheet gives ${what} ${stated}`,
  none: "This month has no scores yet",
  noneTodo: "Import the score sheet of the month; once it is understood the ranking stands here.",
  toImport: "Go to import"
}
