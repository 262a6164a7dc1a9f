/** Words of editing what others edit too, in English: two edits of one record, a paste before it is done. */
import type { Words } from "../../Words.ts"

const rowsOf = (count: number) => (count === 1 ? "1 row" : `${count} rows`)
const isOrAre = (count: number) => (count === 1 ? "is" : "are")

export const editing: Words["editing"] = {
  blank: "(empty)",
  conflict: {
    title: (what) =>
      what === "" ? "Somebody changed the same record" : `“${what}” was just changed by somebody`,
    who: (by, at) =>
      `${by ?? "Somebody else"} changed this record ${at === null ? "just now" : `on ${at}`}. Your change is not saved yet; everything you typed is still here.`,
    choose: (count) =>
      count === 1
        ? "You both changed one field. Choose:"
        : `You both changed ${count} fields. Choose:`,
    nothingToChoose: "You changed different fields; both changes can be saved together.",
    field: "Field",
    base: "Before",
    mine: "Use mine",
    theirs: "Use theirs",
    allMine: "Use all of mine",
    allTheirs: "Use all of theirs",
    each: "or choose one by one",
    onlyMine: "Changed by you alone; yours is used",
    onlyTheirs: "Changed by them alone; theirs is used",
    act: "Save as chosen",
    leave: "Not now",
    left: (count) => `${count} still to choose`
  },
  paste: {
    title: (changed, added) =>
      added === 0
        ? `Pasting changes ${rowsOf(changed)}`
        : `Pasting changes ${rowsOf(changed)} and adds ${added}`,
    nothing: "Nothing to change: what was pasted is what stands there",
    act: (rows) => `Write ${rowsOf(rows)}`,
    writing: "Writing",
    leave: "Do not paste",
    caption: "What pasting changes; what stands there now is crossed out",
    row: "Row",
    tick: (name) => `Write ${name}`,
    tickAll: "Select all",
    added: "New",
    line: (index) => `Pasted line ${index}`,
    readOnly: "This cell cannot be changed in the table",
    headed: "The first line holds headings; the columns follow them.",
    awaited: (rows) => `${rowsOf(rows)} ${isOrAre(rows)} still loading; then they can be written.`,
    problems: (rows) => `${rowsOf(rows)} cannot be written as pasted; what stands there now stays.`,
    refused: (rows) =>
      `${rowsOf(rows)} cannot be written; the reason stands in the row. Nothing was changed yet, and nothing is lost: leave them out to write the rest.`,
    leaveOut: (rows) => `Leave out ${rowsOf(rows)}`,
    same: (rows) => `${rowsOf(rows)} ${isOrAre(rows)} the same as now.`,
    outside: (cells) =>
      `${cells === 1 ? "1 cell lies" : `${cells} cells lie`} outside the table and ${isOrAre(cells)} left out.`,
    more: (rows) => `Show ${rows} more`
  }
}
