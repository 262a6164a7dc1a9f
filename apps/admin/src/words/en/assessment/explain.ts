/** Words of what a score is made of, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"

export const explain: Words["explain"] = {
  label: "Explanation",
  place: (rank, of) => (rank === null ? "Vetoed, outside the ranks" : `Rank ${rank} of ${of}`),
  previous: "Previous community ([)",
  next: "Next community (])",
  fullMarks: "Full marks",
  deductions: (count) => plural(count, "deduction"),
  bonus: "Bonus",
  rebase: "Re-based",
  disagrees: "Differs from the sheet",
  editedSince: "Changed by hand since the sheet",
  editedText: (what, stated, computed) =>
    `The sheet gives ${what} ${stated}, which was right then; after changes by hand it is ${computed}.`,
  totalDisagrees: (stated, computed, by, more) => ({
    before: "The sheet gives a total of ",
    stated,
    between: "; its parts add up to ",
    computed,
    after: `, ${by} ${more ? "less" : "more"}. This ranking uses ${computed}.`
  }),
  rankDisagrees: (stated, computed) => ({
    before: "The sheet gives rank ",
    stated,
    between: "; by the totals it is ",
    computed,
    after: ". This ranking follows the totals."
  }),
  atMost: (points) => `at most ${points}`,
  noReason: "No reason on the sheet",
  toAdd: "to be added",
  vetoedBy: "Vetoed",
  vetoLifted: "Veto taken away",
  vetoWas: (vetoed) => (vetoed ? "vetoed" : "not vetoed"),
  quiet: (categories, items) =>
    categories === 0
      ? `${plural(items, "other item")} without deduction`
      : `${plural(categories, "other category", "other categories")} without deduction (${plural(items, "item")})`,
  edited: (it) =>
    `Changed by hand by ${it.by} on ${it.day}, before: ${it.was}. Reason: ${it.reason}`,
  from: (raw) => `The sheet says “${raw}”`,
  addsUp: "The parts add up to the total",
  addsNotUp: "The parts do not add up to the total; tell the administrator",
  print: "Print explanation"
}
