/**
 * Labels with their values: beside one another in a row, or in one cell with a colon between. A label with
 * nothing beside it is told too, so that a blank form is still a form.
 */
import type { Row } from "@aiwei/workbook/Workbook"

import { textOf } from "../../../cells/cellText.ts"
import { type Grid, written } from "../../../grid/Grid.ts"
import { type FormField, inlinePairs, labelOf } from "./formWords.ts"

export interface Pair {
  readonly field: FormField
  readonly label: string
  readonly row: number
  /** Where the value stands; the label's own cell when both share it. */
  readonly column: number
  /** The value, line breaks kept. */
  readonly text: string
  /** A label on its own line over several rows of its value. */
  readonly lastRow: number
}

const below = (grid: Grid, row: number, labelColumn: number, column: number) => {
  const merge = grid.merge(row, labelColumn)
  const lastRow = merge === undefined ? row : merge.bottom
  const own = grid.merge(row, column)
  const from = own === undefined ? row : own.bottom
  const texts = [textOf(grid.own(row, column))]
  for (let next = from + 1; next <= lastRow; next++) {
    const text = textOf(grid.own(next, column))
    if (text !== "") texts.push(text)
  }
  return { text: texts.join("\n"), lastRow: Math.max(lastRow, from) }
}

const pairsOfRow = (grid: Grid, row: Row): ReadonlyArray<Pair> => {
  const cells = written(grid, row)
  const pairs: Array<Pair> = []
  for (const [at, { column, text }] of cells.entries()) {
    const raw = textOf(row.cells[column])
    const inside = inlinePairs(raw.normalize("NFKC").trim())
    const alone = labelOf(text)
    const next = cells[at + 1]
    if (alone !== null && next !== undefined && labelOf(next.text) === null) {
      pairs.push({
        field: alone,
        label: text,
        row: row.row,
        column: next.column,
        ...below(grid, row.row, column, next.column)
      })
    } else if (inside.length > 0) {
      for (const { field, label, value } of inside) {
        pairs.push({ field, label, row: row.row, column, text: value, lastRow: row.row })
      }
    }
  }
  return pairs
}

export const formPairs = (grid: Grid, before: number): ReadonlyArray<Pair> =>
  grid.rows.filter(({ row }) => row < before).flatMap((row) => pairsOfRow(grid, row))
