/** Words of taking a file's value where a hand had written another, in English. */
import type { Words } from "../../Words.ts"

export const take: Words["take"] = {
  act: "Take the sheet's",
  taken: "The sheet's was taken",
  title: "Take the sheet's value?",
  record: "Record",
  now: "Now",
  file: "Sheet",
  blank: "(nothing)",
  yes: "yes",
  no: "no",
  notDone: "not done",
  notApplicable: "not applicable",
  note: "The record is corrected as having been wrong. The trail keeps it, and it can be taken back.",
  changed:
    "The record was changed after this check. Look at what stands there now before deciding.",
  same: "It says what the sheet says already; there is nothing to change.",
  gone: "This record is gone; there is nothing to change.",
  confirm: (value) => `Change to “${value}”`,
  leave: "Leave it",
  done: (name, value) => `${name}: changed to “${value}”`,
  undo: "Undo",
  reason: (where) => `The imported sheet's value is taken (${where})`
}
