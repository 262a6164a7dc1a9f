/** The forms of one sheet under one another, each as an area with its own titles and list of names. */
import type { Sheet } from "@aiwei/workbook/Workbook"

import { type Area, rowsOfArea } from "../../../area/Area.ts"
import { type Grid, gridOf, written } from "../../../grid/Grid.ts"
import { formPairs } from "./formPairs.ts"
import { isMeetingForm, longestForm } from "./isMeetingForm.ts"

/** The titles right over a form belong to it. */
const withTitles = (grid: Grid, row: number): number => {
  let from = row
  for (let above = row - 1; above > 0; above--) {
    const line = grid.rowAt(above)
    if (line === undefined || written(grid, line).length !== 1) break
    from = above
  }
  return from
}

/** Null when the sheet is no form. */
export const formAreas = (sheet: Sheet): ReadonlyArray<Area> | null => {
  if (sheet.rows.length > longestForm) return null
  const grid = gridOf(sheet)
  if (sheet.state !== "visible" || grid.width === 0 || !isMeetingForm(grid)) return null
  const pairs = formPairs(grid, Infinity)
  const lead = pairs.find(({ field }) => field === "date" || field === "topic")?.field
  const starts = [
    ...new Set(pairs.filter(({ field }) => field === lead).map(({ row }) => row))
  ].map((row, at) =>
    at === 0
      ? 1
      : firstOfForm(
          grid,
          pairs.filter((p) => p.row <= row).map((p) => p.row),
          row
        )
  )
  return starts.map((from, at) => rowsOfArea(sheet, from, (starts[at + 1] ?? Infinity) - 1))
}

/** Labels that stand over the one that is told by are the same form's. */
const firstOfForm = (grid: Grid, rows: ReadonlyArray<number>, row: number): number => {
  let first = row
  while (rows.includes(first - 1)) first--
  return withTitles(grid, first)
}
