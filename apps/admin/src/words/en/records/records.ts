/** Words of the registers, in English. */
import type { recordWords as zh } from "../../zh/records/records.ts"

export const recordWords: typeof zh = {
  title: "Registers",
  record: "Record",
  register: "Register",
  counted: (name, n) => `${name} (${n})`,
  place: "Community",
  search: "Search in the lines",
  from: "From",
  until: "to",
  clear: "Clear filters",
  none: "There is no such line",
  noneTodo:
    "Look for something else. A register that is not here yet comes in with the old workbooks, under Import.",
  empty: "There are no registers yet",
  emptyTodo:
    "Drop the old workbooks as they are, under Import: daily checks, rectification, complaints, supplies, density, meetings, activities, small trades.",
  toImport: "Import old workbooks",
  gone: "There is no such line: its import may have been undone, or the link is incomplete.",
  noDay: "no day",
  source: "Read from",
  unknownPlace: (text) => `${text} (no community of this name)`,
  yes: "Yes",
  no: "No",
  states: { open: "Open", closed: "Closed" },
  attendance: { present: "Present", leave: "On leave", proxy: "By proxy", absent: "Absent" },
  about: (n) => `about ${n}`,
  atLeast: (n) => `over ${n}`,
  between: (from, to) => `${from} to ${to}`,
  month: (n) => `Month ${n}`,
  join: (texts) => texts.join(", "),
  print: "Print"
}
