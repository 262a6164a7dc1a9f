/** The words of every table in English: its heads, menus, ticks, edits. */
import type { TableWords } from "@aiwei/ui/table/model/TableWords"

import { plural } from "./plural.ts"

export const table: TableWords = {
  selectAll: "Select all",
  selectRow: "Select",
  selected: (count) => `${plural(count, "row")} selected`,
  selectMatching: (total) => `Select all ${plural(total, "row")}`,
  clearSelection: "Clear selection",
  batch: "Actions for the selection",
  columnMenu: (title) => `Column “${title}”`,
  sortUp: "Ascending",
  sortDown: "Descending",
  hideColumn: "Hide column",
  moveLeft: "Move back",
  moveRight: "Move on",
  narrower: "Narrower",
  wider: "Wider",
  columns: "Columns",
  resetColumns: "Columns as they were",
  density: "Row height",
  densities: { normal: "Normal", compact: "Compact" },
  filter: "Filter",
  filterOp: "Condition",
  ops: {
    contains: "contains",
    is: "is",
    isNot: "is not",
    anyOf: "is",
    empty: "is empty",
    filled: "is filled",
    atLeast: "at least",
    atMost: "at most"
  },
  filterValue: "What to filter for",
  join: (values) => values.join(", "),
  apply: "Filter",
  removeFilter: (title) => `Remove filter: ${title}`,
  clearFilters: "Clear all filters",
  loading: "Loading",
  refreshing: "Refreshing",
  sum: "Sum",
  total: (count) => plural(count, "row"),
  editing: (title) => `Edit ${title}`,
  pending: "Saving",
  refused: "Not saved; what you typed is kept. Check it and try again.",
  suggestions: "Suggestions",
  copied: (rows, columns) => `Copied ${plural(rows, "row")} of ${plural(columns, "column")}`,
  notLoaded: (rows) =>
    `Nothing copied: ${plural(rows, "row")} not loaded yet. Try again soon, or export.`,
  printedPart: (printed, total) => `Only the first ${printed} of ${total} rows are printed`,
  keys: "Arrows move, Enter opens or edits, Space selects, Escape leaves. In the head Enter sorts and Alt with the down arrow opens the column menu."
}
