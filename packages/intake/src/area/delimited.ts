/**
 * A text file whose every line came as one cell, because it is parted by a mark that no csv uses: | or the
 * full-width comma. Lines keep their numbers; a mark that does not part most lines alike parts none.
 */
import type { Cell, Row, Sheet } from "@aiwei/workbook/Workbook"

import { textOf } from "../cells/cellText.ts"

const marks = ["|", "｜", "，", ";", "；"]
const most = 0.6
const leastLines = 2

const partsOf = (row: Row, mark: string): ReadonlyArray<string> => textOf(row.cells[0]).split(mark)

const cellOf = (text: string): Cell | undefined =>
  text.trim() === "" ? undefined : { value: text.trim() }

/** How many lines have the number of parts that most have; none for a mark that parts nothing. */
const linesAlike = (rows: ReadonlyArray<Row>, mark: string): number => {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const parts = partsOf(row, mark).length
    if (parts > 2) counts.set(parts, (counts.get(parts) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

export const delimited = (sheet: Sheet): Sheet => {
  const { rows } = sheet
  if (rows.length < leastLines || rows.some(({ cells }) => cells.length > 1)) return sheet
  const best = marks
    .map((mark) => ({ mark, lines: linesAlike(rows, mark) }))
    .toSorted((a, b) => b.lines - a.lines)[0]
  if (best === undefined || best.lines < Math.max(leastLines, rows.length * most)) return sheet
  return {
    ...sheet,
    rows: rows.map((row) => ({ ...row, cells: partsOf(row, best.mark).map(cellOf) }))
  }
}
