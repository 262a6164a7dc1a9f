/** Words that all register pages share, in English: forms, panels, what is taken away. */
import type { Words } from "../../Words.ts"

export const register: Words["register"] = {
  export: "Export",
  exportAs: "Export what is shown",
  print: "Print",
  save: "Save",
  saving: "Saving",
  revert: "Undo changes",
  saved: (name) => `Saved ${name}`,
  added: (name) => `Added ${name}`,
  notSaved: "Not saved. Please correct what is marked below:",
  needed: "Please fill this in",
  notCount: "Enter a whole number, 0 or more",
  since: "From which day",
  fromDay: "Different from which day",
  when: "This edit is",
  correction: "a correction",
  correctionHint: "It was wrong before; earlier days show the corrected value, too",
  change: "a change from a day on",
  changeHint: "It was right and is different from this day on; earlier days stay",
  leaveTitle: "There are unsaved changes",
  leaveNote: "What you typed will be lost.",
  leave: "Leave without saving",
  stay: "Go on editing",
  keep: "Leave as it is",
  gone: "This record was not found. It may be closed, belong to another office, or the link may be cut short.",
  toList: "Back to the list",
  table: "Table",
  shortcuts: [
    { keys: ["←", "↑", "→", "↓"], text: "Move" },
    { keys: ["⇧←", "⇧↑", "⇧→", "⇧↓"], text: "Mark a block" },
    { keys: ["Enter"], text: "Change the cell; where it cannot be changed, open the row" },
    { keys: ["F2"], text: "Change the cell; in the head, open the column's menu" },
    { keys: ["Delete"], text: "Empty the cell" },
    { keys: ["Space"], text: "Select the row; in the head, sort" },
    { keys: ["⌘A", "Ctrl A"], text: "Select all" },
    { keys: ["⌘C", "Ctrl C"], text: "Copy" },
    { keys: ["Alt ←", "Alt →"], text: "In the head, move the column back or on" }
  ],
  pasteShortcut: { keys: ["⌘V", "Ctrl V"], text: "Paste, after a look at the changes" },
  tooMany: (most) => `At most ${most} rows at once. Narrow the list with a filter first.`,
  andMore: (names, count) => `${names} and others, ${count} in all`,
  noneFits: "No record fits",
  noneFitsTodo: "Search for something else, or remove the filters.",
  showAll: "Show all",
  conflictLeft: "Not saved. What you typed is still there.",
  unknown: "Not on the staff list",
  unknownOpen: "Not on the staff list; open it to see the nearest names",
  misspelt: {
    notListed: (name) => `${name} is nobody on the staff list and may be misspelt.`,
    none: "No similar name is on the staff list; please correct it.",
    failed: "The nearest names could not be loaded; look again later.",
    changeTo: (name, where) =>
      where === null ? `Change to ${name}` : `Change to ${name} (${where})`,
    corrected: (name) => `Changed to ${name}`
  },
  join: (names) => names.join(", "),
  facts: (parts) => parts.join(", "),
  ofRow: (name, why) => `${name}: ${why}`,
  rowsRefused: (count, lines) =>
    `${count} cannot be saved, so nothing was changed. ${lines.join(" ")}${count > lines.length ? " …" : ""}`,
  placeHint: "Name, pinyin initials or code of a compound or community",
  suggestions: {
    searching: "Searching",
    nothing: "Nothing similar",
    failed: "Nothing can be looked up now. What you typed stays; try again later."
  }
}
