/**
 * Titles, notes and signatures that stand in one cell and run on over the empty cells beside it, as a
 * spreadsheet shows them: here they spread like merged cells, so that a sentence widens no column.
 */
import type { SheetRow } from "./createSheetCells.ts"
import type { Merge } from "./mergedSpans.ts"
import type { GridColumn, RowClass } from "./sheetMarks.ts"

const sentences: ReadonlySet<RowClass> = new Set(["title", "meta", "note", "footer"])

export const runOns = (
  rows: ReadonlyMap<number, SheetRow>,
  classes: ReadonlyMap<number, RowClass>,
  columns: ReadonlyArray<GridColumn>,
  merges: ReadonlyArray<Merge>
): ReadonlyArray<Merge> => {
  const at = new Map(columns.map(({ col }, index) => [col, index + 1]))
  return [...classes].flatMap(([row, is]): ReadonlyArray<Merge> => {
    const held = rows.get(row)
    const isMerged = merges.some(({ top, bottom }) => top <= row && row <= bottom)
    if (held === undefined || isMerged || !sentences.has(is)) return []
    const filled = held.cells
      .flatMap(({ col, text }) => (text === "" ? [] : (at.get(col) ?? [])))
      .toSorted((a, b) => a - b)
    return filled.flatMap((left, index) => {
      const right = (filled[index + 1] ?? columns.length + 1) - 1
      return right > left ? [{ top: row, bottom: row, left, right }] : []
    })
  })
}
