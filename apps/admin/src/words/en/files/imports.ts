/** Words of choosing files and the list of imports, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"

export const imports: Words["imports"] = {
  title: "Import",
  heroTitle: "Drop in the whole folder of old workbooks",
  heroText:
    "No template to fill in. Merged cells, subtotals, ditto marks and misspelt names may stay. You see what was understood first; nothing is written until you agree.",
  folder: "Choose a folder",
  files: "Choose files",
  again: "Import another batch",
  againText: "Drop files or a whole folder here",
  known: "Tables it takes",
  opens: "Files it opens",
  opensText: "xls, xlsx, xlsm, xlsb, et, ods, csv; with a password, type it above",
  safe: "Safe because",
  safeText:
    "nothing changes before you commit; the files are kept and every record knows its cell; importing the same files again changes nothing",
  batches: "Batches",
  more: "Older",
  source: "Source",
  when: "Time",
  who: "By",
  fileCount: "Files",
  operator: "Operator of this machine",
  system: "System",
  state: "State",
  states: {
    open: "To be checked",
    committed: "Written",
    discarded: "Discarded",
    undone: "Undone",
    partly_undone: "Partly undone"
  },
  undo: "Undo",
  stayed: "See what stayed",
  uploading: (done, of) => `Uploading, ${done} of ${plural(of, "file")}`,
  reading: "Uploaded; reading the tables",
  stop: "Stop uploading",
  stopped: "Stopped. Nothing was written.",
  leftOut: (count) => `${plural(count, "other file")} left out: no spreadsheets`,
  notSent: (count) => `${plural(count, "file")} could not be uploaded`,
  goOn: "Go on with the others",
  nothingChosen: "There is no spreadsheet among these. Choose xls, xlsx, et, ods or csv files."
}
