/** Words of an assessment scheme, in English. */
import type { scheme as Measure } from "../../zh/assessment/scheme.ts"
import { month } from "./month.ts"

export const scheme: typeof Measure = {
  version: (version: number) => `Version ${version}`,
  valid: "In force",
  until: (period: string) => `, replaced in ${month(period)}`,
  from: (period: string) => `from ${month(period)}`,
  total: "Total",
  totalText: (total: string, count: number) => `${total} points in ${count} indicators`,
  bonusText: (most: string | null) =>
    most === null ? "on top; the scheme sets no limit" : `on top, at most ${most} points`,
  noVeto: "The scheme names no reason for a veto.",
  ifNotApplicable: "Not applicable",
  notApplicable: {
    full: "An indicator that does not apply earns its points, so the total is not touched.",
    rebase:
      "An indicator that does not apply leaves the denominator; what was earned is worked out on the whole scale."
  },
  precision: "Smallest step",
  precisionText: (step: string) =>
    `${step} points. A score is rounded once and then only added, so wall, paper and pencil agree.`,
  source: "Source",
  toBeChecked: "To be checked",
  toBeCheckedText:
    "Made from imported score sheets; no document is registered as its source. Compare worths and limits with the paper.",
  versions: "Versions",
  months: "Months under this version",
  noMonths: "No month uses it yet.",
  caption: "Categories, indicators and what they are worth",
  code: "Code",
  indicator: "Indicator",
  labels: "Short names on sheets",
  worth: "Points",
  between: ", ",
  noCategory: "No category",
  lines: (count: number) => (count === 1 ? "1 indicator" : `${count} indicators`),
  addsUp: "The categories add up to the total.",
  addsNotUp: (total: string) =>
    `The categories do not add up to the total, ${total}. Tell the administrator.`,
  noneTodo: "Import the score sheet of any month: the scheme is made from it."
}
