/** Words of correcting what a column of an import holds, in English. */
import type { correct as zh } from "../../zh/files/correct.ts"

const figures = {
  records: "records",
  errors: "errors",
  doubts: "to check",
  new: "new",
  changed: "changed",
  unchanged: "unchanged"
}

export const correct: typeof zh = {
  title: (col, heading) => `What is column ${col} “${heading}”?`,
  text: (kind) =>
    `The table is read as “${kind}”. It is read again at once; no data is touched before it is written, and then the correction is remembered.`,
  field: "This column is",
  nothing: "Not used, leave it out",
  joined: "As recognised",
  act: "Read again",
  leave: "Leave it",
  reading: "Reading again by the corrected headings…",
  done: (tables) =>
    `Read again by corrected headings (${tables === 1 ? "1 shape" : `${tables} shapes`} of table).`,
  noChange: "Counts and findings are the same.",
  figures,
  change: (name, was, is) => `${name} ${was} → ${is}`,
  between: ", ",
  takeBack: "Take corrections back"
}
