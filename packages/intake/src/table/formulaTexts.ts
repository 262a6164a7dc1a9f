/**
 * Texts that would be formulas in a spreadsheet (=HYPERLINK(…), +1+1, @SUM(…)). They stay the texts they are
 * and are told, because somebody may have put them there.
 */
import { addressOf } from "@aiwei/workbook/address"

import type { Grid } from "../grid/Grid.ts"
import { type Findings, warning } from "./Findings.ts"

const formula = /^\s*(?:[=@](?=[\p{L}(+\-\d"'])|[+-](?=\d[\d.]*\s*[-+*/^(|!&])(?!86[\s-]))/u

/** Nearly no text does: the dearer look, and which rows are records, is for those alone. */
const begins = /^[\s=@+-]/u

const kept = (raw: string) =>
  warning(
    "formula_injection",
    "这一格的文字以公式符号开头，已按文字保存，没有计算，请核对。",
    "The text begins like a formula; it was kept as text and never evaluated.",
    { raw }
  )

export const sayFormulaTexts = (
  grid: Grid,
  rows: ReadonlyArray<number | undefined>,
  columns: ReadonlySet<number>,
  said: Findings
): void => {
  const found: Array<{ readonly row: number; readonly column: number; readonly value: string }> = []
  for (const { row, cells } of grid.rows) {
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column]?.value
      if (typeof value !== "string" || value === "" || !begins.test(value)) continue
      if (columns.has(column) && formula.test(value)) found.push({ row, column, value })
    }
  }
  if (found.length === 0) return
  const told = new Set(rows)
  for (const { row, column, value } of found)
    if (told.has(row)) said.add(kept(value), addressOf(row, column))
}
