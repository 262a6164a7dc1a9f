/**
 * A workbook in a few flat pieces, for the way from the worker to its owner: a million small objects take
 * seconds to clone, three typed arrays and a list of texts take none. Rows are `[row, hidden, count]`
 * and then `[column, kind and place]` for each cell.
 */
import { shareByColumn } from "../shareByColumn.ts"
import type { Cell, Row, Sheet, Workbook } from "../Workbook.ts"

type PackedSheet = Omit<Sheet, "rows"> & {
  readonly rowCount: number
  readonly layout: Uint32Array<ArrayBuffer>
}

export interface PackedWorkbook {
  readonly book: Omit<Workbook, "sheets">
  readonly sheets: ReadonlyArray<PackedSheet>
  readonly numbers: Float64Array<ArrayBuffer>
  readonly texts: ReadonlyArray<string>
  /** Cells with more than a value; equal ones that the reader shared are here once. */
  readonly others: ReadonlyArray<Cell>
}

const text = 0
const number = 1
const other = 2

const held = (row: Row): number => row.cells.reduce((sum, cell) => (cell ? sum + 1 : sum), 0)

const placeOf = <A>(places: Map<A, number>, item: A): number => {
  const known = places.get(item)
  if (known !== undefined) return known
  places.set(item, places.size)
  return places.size - 1
}

class Packer {
  readonly texts: Array<string> = []
  readonly others = new Map<Cell, number>()
  readonly numbers: Float64Array<ArrayBuffer>
  private used = 0
  private readonly textPlace = shareByColumn((value) => this.texts.push(value) - 1)

  constructor(cells: number) {
    this.numbers = new Float64Array(cells)
  }

  place(cell: Cell, column: number): number {
    const plain = Object.keys(cell).length === 1
    if (plain && typeof cell.value === "string")
      return this.textPlace(column, cell.value) * 4 + text
    if (!plain || typeof cell.value !== "number") return placeOf(this.others, cell) * 4 + other
    this.numbers[this.used] = cell.value
    this.used += 1
    return (this.used - 1) * 4 + number
  }

  layout(rows: ReadonlyArray<Row>): Uint32Array<ArrayBuffer> {
    const counts = rows.map(held)
    const layout = new Uint32Array(rows.length * 3 + 2 * counts.reduce((sum, n) => sum + n, 0))
    let at = 0
    for (const [index, row] of rows.entries()) {
      layout.set([row.row, row.hidden === true ? 1 : 0, counts[index] ?? 0], at)
      at += 3
      row.cells.forEach((cell, column) => {
        if (cell === undefined) return
        layout[at] = column
        layout[at + 1] = this.place(cell, column)
        at += 2
      })
    }
    return layout
  }
}

export const packWorkbook = ({ sheets, ...book }: Workbook): PackedWorkbook => {
  const cells = sheets.reduce(
    (sum, { rows }) => rows.reduce((more, row) => more + held(row), sum),
    0
  )
  const packer = new Packer(cells)
  const packed = sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    rowCount: rows.length,
    layout: packer.layout(rows)
  }))
  return {
    book,
    sheets: packed,
    numbers: packer.numbers,
    texts: packer.texts,
    others: [...packer.others.keys()]
  }
}

/** What may be handed over instead of copied. */
export const transferOf = ({ sheets, numbers }: PackedWorkbook): Array<ArrayBuffer> => [
  numbers.buffer,
  ...sheets.map(({ layout }) => layout.buffer)
]
