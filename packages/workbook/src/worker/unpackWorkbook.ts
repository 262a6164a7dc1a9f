/** The other end of `packWorkbook`. Cells with the same text are one object, which readers cannot notice. */
import type { Cell, Row, Workbook } from "../Workbook.ts"
import { textsOf } from "./packTexts.ts"
import type { PackedWorkbook } from "./packWorkbook.ts"

type Find = (place: number) => Cell | undefined

const finder = ({ numbers, texts, others }: PackedWorkbook): Find => {
  const textCell = textsOf(texts, (value): Cell => ({ value }))
  return (place) => {
    const index = place >>> 2
    switch (place & 3) {
      case 0:
        return textCell(index)
      case 1:
        return { value: numbers[index] ?? null }
      default:
        return others[index]
    }
  }
}

const rowsOf = (layout: Uint32Array, count: number, find: Find): ReadonlyArray<Row> => {
  const rows: Array<Row> = []
  let at = 0
  const next = (): number => layout[at++] ?? 0
  while (rows.length < count) {
    const row = next()
    const hidden = next() === 1
    const cells: Array<Cell | undefined> = []
    for (let left = next(); left > 0; left--) {
      const column = next()
      cells[column] = find(next())
    }
    rows.push(hidden ? { row, cells, hidden } : { row, cells })
  }
  return rows
}

/** `most` rows of each sheet, for who only looks at its head. */
export const unpackWorkbook = (packed: PackedWorkbook, most = Infinity): Workbook => {
  const find = finder(packed)
  return {
    ...packed.book,
    sheets: packed.sheets.map(({ layout, rowCount, ...sheet }) => ({
      ...sheet,
      rows: rowsOf(layout, Math.min(rowCount, most), find)
    }))
  }
}
