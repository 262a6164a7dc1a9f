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
  summary: (taken, left) => {
    const understood =
      taken === 0
        ? "No file can be imported"
        : `${plural(taken, "file")} understood, nothing written yet`
    return `${understood}${left === 0 ? "" : `; ${left} not imported, each says why`}.`
  },
  summaryDone: "Written. Every record knows its cell.",
  summaryGone: "This batch was discarded; nothing was written.",
  commit: (records, someTaken) => {
    if (!someTaken) return "Nothing to write, finish"
    return records === 0 ? "Nothing new, finish" : `Write ${plural(records, "record")}`
  },
  code: (code) => `Code: ${code}`,
  committing: "Writing",
  committed: (fresh, changed) => `Written: ${fresh} new, ${changed} changed`,
  discard: "Discard",
  shortcuts: [
    { keys: ["↑", "↓"], text: "Move between the files" },
    { keys: ["Home", "End"], text: "First file, last file" },
    { keys: ["Enter", "Space"], text: "Look at the file" }
  ],
  files: "Files",
  filesTaken: "Understood",
  filesLeft: "Not imported",
  notYet: (kind) => `${kind}: not taken yet`,
  fileCount: (count) => plural(count, "file"),
  unknownKind: "not recognised",
  sheetFacts: (kind, count) => `${kind}, ${plural(count, "record")}`,
  mappedSheet: (name, id) =>
    id === null
      ? `Sheet “${name}” was read by the column mapping given now, which is remembered once it is written`
      : `Sheet “${name}” was read by the remembered column mapping ${id}`,
  errorBook: "Download with errors marked",
  errorBookMaking: "Marking …",
  errorBookRebuilt: "The file is no .xlsx: a new workbook was made, without formulas and looks",
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
  issuesTodo: {
    open: "What is to be checked is taken as said, errors are left empty. Mend the workbook and import it again, or write first and mend it here.",
    committed: "Mend it here by “See record”, or mend the workbook and import it once more.",
    discarded: "This batch was not written. Mend the workbook and import it again.",
    undone: "This batch was undone. Mend the workbook and import it again.",
    partly_undone: "This batch was undone, but for what was changed since."
  },
  toRecord: "See record",
  toRecordOf: (where) => `See record: ${where}`,
  notTaken: (todo) => `Nothing of it was imported. ${todo}`,
  correctHeading: (col, heading, role) => `${col}${heading} (${role}), correct`,
  gridLabel: (sheet) => `Sheet ${sheet}`,
  toRanking: (period) => `See ${month(period)}`
}
