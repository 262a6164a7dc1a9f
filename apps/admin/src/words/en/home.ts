/** Words of the home page, in English. */
import type { Words } from "../Words.ts"
import { month } from "./assessment/month.ts"
import { plural } from "./plural.ts"

export const home: Words["home"] = {
  title: "Home",
  waiting: "Waiting for you",
  nothing: "Nothing is waiting for you",
  nothingTodo: "What there is to do after an import or a score sheet is listed here.",
  openBatch: (source, files) =>
    `“${source}” is not checked and stored yet, ${plural(files, "file")}`,
  moreBatches: (count) => `${plural(count, "more batch", "more batches")} not checked`,
  unpublished: (period) => `The ranking of ${month(period)} is not published`,
  changed: (period) =>
    `Scores of ${month(period)} changed after publication; see if it needs correcting`,
  discrepancies: (period, count) =>
    `${month(period)}: ${plural(count, "figure differs", "figures differ")} from the sheet`,
  unknownOfficers: (buildings) =>
    `${plural(buildings, "building has", "buildings have")} an officer who is not on the roster`,
  gaps: (count) =>
    `${plural(count, "place has", "places have")} nobody who answers for ${count === 1 ? "it" : "them"}`,
  gapsNote: "buildings without an active household officer, communities without a leader in post",
  names: (names) => names.join(", "),
  see: {
    open: "Check",
    publish: "Check and publish",
    changed: "Look",
    officers: "See buildings",
    gaps: "Look"
  },
  month: "This month",
  monthOf: (period) => month(period),
  noMonth: "There are no scores yet. Import a month's score sheet and its ranks are shown here.",
  first: "First",
  mean: "Mean",
  fullMarks: (total) => `Full marks ${total}`,
  communities: "Communities",
  below: "Below the pass line",
  belowCount: (count) => String(count),
  states: { draft: "Draft", published: "Published" },
  version: (version, day) => `Version ${version}, published ${day}`,
  dataAsOf: "Data as of",
  toMonth: "See the ranking",
  imports: "Last imports",
  noImports: "Nothing has been stored yet.",
  importAction: "Import",
  backup: "Backup",
  lastBackup: (at) => `Last proven backup: ${at}`,
  backupFile: (file, size) => `${file}, ${size}, opened again and checked`,
  noBackup: "There is no proven backup",
  oldBackup: (at) => `Backup too old: the last proven one is of ${at}, over 26 hours ago`,
  backupTodo:
    "A running server makes one every day at three in the morning; one it missed is made minutes after its start. Or run this on the server now:"
}
