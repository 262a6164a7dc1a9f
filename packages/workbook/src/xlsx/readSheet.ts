import { parseAddress } from "../address.ts"
/**
 * One worksheet part. Rows and cells are taken as they stand in the file, so a sheet with one cell at
 * XFD1048576 costs one cell; addresses outside of what a sheet can have make the file corrupt.
 */
import type { Count } from "../countCells.ts"
import { Refused } from "../Refused.ts"
import type { Cell, Merge, Row, Sheet } from "../Workbook.ts"
import { isTrue } from "./readBook.ts"
import { type CellSource, readCell } from "./readCell.ts"
import { XmlScanner } from "./XmlScanner.ts"

const lastRow = 1_048_576
const lastColumn = 16_383

interface OpenRow {
  readonly row: number
  readonly cells: Array<Cell | undefined>
  readonly hidden?: boolean
}

const rangeOf = (reference: string): Merge => {
  const [from = "", to = from] = reference.split(":")
  const [start, end] = [parseAddress(from), parseAddress(to)]
  return { top: start.row, left: start.column + 1, bottom: end.row, right: end.column + 1 }
}

const areaOf = ({ top, left, bottom, right }: Merge): number =>
  top < 1 || left < 1 ? 0 : Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1)

const within = (number: number, most: number, what: string): number => {
  if (number >= 0 && number <= most) return number
  throw new Refused("corrupt", `${what} ${number}`)
}

/** Reads on to the end of the `row` that was just opened. */
const readRow = (xml: XmlScanner, before: number, source: CellSource, count: Count): OpenRow => {
  const stated = xml.attribute("r")
  const row = within(stated === undefined ? before + 1 : Number(stated), lastRow, "row")
  const hidden = isTrue(xml.attribute("hidden"))
  const cells: Array<Cell | undefined> = []
  let column = -1
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "close" && xml.name === "row") break
    if (event !== "open" || xml.name !== "c") continue
    const address = xml.attribute("r")
    column = within(
      address === undefined ? column + 1 : parseAddress(address).column,
      lastColumn,
      "column"
    )
    const cell = readCell(xml, source)
    if (cell === undefined) continue
    count()
    cells[column] = cell
  }
  return hidden ? { row, cells, hidden } : { row, cells }
}

/** Comments belong to cells; one on an empty cell makes it a cell that holds only the comment. */
const annotate = (rows: Map<number, OpenRow>, notes: ReadonlyMap<string, string>): void => {
  for (const [address, note] of notes) {
    const { row, column } = parseAddress(address)
    if (note === "" || row < 1 || row > lastRow || column < 0 || column > lastColumn) continue
    const held = rows.get(row) ?? { row, cells: [] }
    held.cells[column] = { ...(held.cells[column] ?? { value: null }), note }
    rows.set(row, held)
  }
}

const extent = (rows: ReadonlyArray<Row>): number => {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return rows.length === 0 ? 0 : ((rows.at(-1)?.row ?? 0) - (rows[0]?.row ?? 0) + 1) * width
}

export const readSheet = (
  text: string,
  source: CellSource,
  notes: ReadonlyMap<string, string>,
  count: Count
): Pick<Sheet, "rows" | "merges" | "claimedCells"> => {
  const held = new Map<number, OpenRow>()
  const merges: Array<Merge> = []
  let claimedCells = 0
  let before = 0
  const xml = new XmlScanner(text)
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open") continue
    if (xml.name === "row") {
      const row = readRow(xml, before, source, count)
      before = row.row
      if (row.cells.length > 0) held.set(before, row)
    } else if (xml.name === "mergeCell") merges.push(rangeOf(xml.attribute("ref") ?? ""))
    else if (xml.name === "dimension") claimedCells = areaOf(rangeOf(xml.attribute("ref") ?? ""))
  }
  annotate(held, notes)
  const rows = [...held.values()].toSorted((a, b) => a.row - b.row)
  return {
    rows,
    merges: merges.filter((merge) => areaOf(merge) > 1),
    claimedCells: Math.max(claimedCells, extent(rows))
  }
}
