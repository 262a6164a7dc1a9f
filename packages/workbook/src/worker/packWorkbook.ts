/**
 * A workbook in a few flat pieces, for the way from one thread to another: a million small objects take seconds
 * to clone, a few pieces of shared memory take none. Rows are `[row, hidden, count]` and then
 * `[column, kind and place]` for each cell.
 */
import { shareByColumn } from "../shareByColumn.ts"
import type { Cell, Row, Sheet, Workbook } from "../Workbook.ts"
import { type PackedTexts, packTexts } from "./packTexts.ts"

type PackedSheet = Omit<Sheet, "rows"> & {
  readonly rowCount: number
  readonly layout: Uint32Array<SharedArrayBuffer>
}

export interface PackedWorkbook {
  readonly book: Omit<Workbook, "sheets">
  readonly sheets: ReadonlyArray<PackedSheet>
  readonly numbers: Float64Array<SharedArrayBuffer>
  readonly texts: ReadonlyArray<PackedTexts>
  /** Cells with more than a value; equal ones that the reader shared are here once. */
  readonly others: ReadonlyArray<Cell>
}

export const rowsPacked = ({ sheets }: PackedWorkbook): number =>
  sheets.reduce((sum, { rowCount }) => sum + rowCount, 0)

const text = 0
const number = 1
const other = 2

const held = ({ cells }: Row): number => {
  let count = 0
  for (let column = 0; column < cells.length; column++) if (cells[column] !== undefined) count += 1
  return count
}

/** Holds nothing but a value. */
const isPlain = (cell: Cell): boolean =>
  cell.shown === undefined &&
  cell.format === undefined &&
  cell.day === undefined &&
  cell.fill === undefined &&
  cell.formula === undefined &&
  cell.error === undefined &&
  cell.note === undefined &&
  cell.time === undefined

const placeOf = <A>(places: Map<A, number>, item: A): number => {
  const known = places.get(item)
  if (known !== undefined) return known
  places.set(item, places.size)
  return places.size - 1
}

class Packer {
  readonly texts: Array<string> = []
  readonly others = new Map<Cell, number>()
  readonly numbers: Float64Array<SharedArrayBuffer>
  private used = 0
  private readonly textPlace = shareByColumn((value) => this.texts.push(value) - 1)

  constructor(cells: number) {
    this.numbers = new Float64Array(new SharedArrayBuffer(cells * 8))
  }

  place(cell: Cell, column: number): number {
    const plain = isPlain(cell)
    if (plain && typeof cell.value === "string")
      return this.textPlace(column, cell.value) * 4 + text
    if (!plain || typeof cell.value !== "number") return placeOf(this.others, cell) * 4 + other
    this.numbers[this.used] = cell.value
    this.used += 1
    return (this.used - 1) * 4 + number
  }

  layout(rows: ReadonlyArray<Row>, cells: number): Uint32Array<SharedArrayBuffer> {
    const layout = new Uint32Array(new SharedArrayBuffer(4 * (rows.length * 3 + 2 * cells)))
    let at = 0
    for (const row of rows) {
      const start = at
      layout[at] = row.row
      layout[at + 1] = row.hidden === true ? 1 : 0
      at += 3
      for (let column = 0; column < row.cells.length; column++) {
        const cell = row.cells[column]
        if (cell === undefined) continue
        layout[at] = column
        layout[at + 1] = this.place(cell, column)
        at += 2
      }
      layout[start + 2] = (at - start - 3) / 2
    }
    return layout
  }
}

export const packWorkbook = ({ sheets, ...book }: Workbook): PackedWorkbook => {
  const counts = sheets.map(({ rows }) => rows.reduce((sum, row) => sum + held(row), 0))
  const packer = new Packer(counts.reduce((sum, cells) => sum + cells, 0))
  const packed = sheets.map(({ rows, ...sheet }, at) => ({
    ...sheet,
    rowCount: rows.length,
    layout: packer.layout(rows, counts[at] ?? 0)
  }))
  return {
    book,
    sheets: packed,
    numbers: packer.numbers,
    texts: packTexts(packer.texts),
    others: [...packer.others.keys()]
  }
}
