/** Words of what an import found, in English. */
import type { Words } from "../../Words.ts"
import { month } from "../assessment/month.ts"
import { plural } from "../plural.ts"

export const report: Words["report"] = {
  title: "Check the import",
  titleDone: "Import result",
  steps: ["Choose", "Recognise", "Check", "Write"],
  new: "new",
  changed: "changed",
  unchanged: "unchanged",
  skipped: "rows skipped",
  errors: "errors",
  counted: (what, count) => {
    if (count !== 1) return report[what]
    if (what === "errors") return "error"
    return what === "skipped" ? "row skipped" : report[what]
  },
  summary: (files) => `${plural(files, "file")}. Nothing changes before you write.`,
  summaryDone: "Written. Every record knows its cell.",
  summaryGone: "This batch was discarded; nothing was written.",
  commit: (records) =>
    records === 0 ? "Nothing new, finish" : `Write ${plural(records, "record")}`,
  committing: "Writing",
  committed: (fresh, changed) => `Written: ${fresh} new, ${changed} changed`,
  discard: "Discard",
  files: "Files",
  filesTaken: "Understood",
  filesLeft: "Not imported",
  notYet: (kind) => `${kind}: not taken yet`,
  fileCount: (count) => plural(count, "file"),
  unknownKind: "not recognised",
  sheetFacts: (kind, count) => `${kind}, ${plural(count, "record")}`,
  ignoredSheet: (name, reason) => `Sheet “${name}” was left out: ${reason}`,
  duplicateOf: (path) => `Original: ${path}`,
  roles: {
    key: "refers elsewhere",
    dim: "what the row is",
    val: "value written",
    cap: "for checking",
    none: "not used"
  },
  row: "Row",
  doubt: "Check",
  error: "Error",
  unfold: "Show",
  folded: (from, to, parts) => `Rows ${from}–${to}: ${parts.join(", ")}`,
  foldedRecords: (count) => plural(count, "record"),
  foldedOf: (rowClass, count) => `${count} ${rowClass}`,
  issues: (count) => `${count} in this file`,
  issueCounts: (errors, warnings) => `${plural(errors, "error")}, ${warnings} to check`,
  noIssues: "Nothing to check here",
  gridLabel: (sheet) => `Sheet ${sheet}`,
  toRanking: (period) => `See ${month(period)}`
}
