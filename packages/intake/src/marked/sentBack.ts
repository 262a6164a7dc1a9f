import { noteMark } from "@aiwei/workbook/marking/markNotes"
/**
 * An error workbook that was sent back: its marks are taken away again, and of the marked rows alone the new cells
 * are taken. All other cells are those of the file it was made of, so that nothing else can change. docs/rules/errorWorkbooks.md
 */
import type { Cell, Row, Sheet, Workbook } from "@aiwei/workbook/Workbook"

import { textOf } from "../cells/cellText.ts"
import { type Mark, markName, type MarkOfSheet } from "./markSheet.ts"
import { heading } from "./marksOf.ts"

export interface SentBack {
  readonly read: Workbook
  /** By sheet the rows that are taken; of a sheet that is absent none is. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>
}

const withoutNote = (cell: Cell): Cell => {
  if (cell.note?.includes(noteMark) !== true) return cell
  const { note, ...rest } = cell
  const own = note.slice(0, note.indexOf(noteMark)).trimEnd()
  return own === "" ? rest : { ...rest, note: own }
}

const isBare = (cell: Cell): boolean =>
  cell.value === null && cell.error === undefined && cell.note === undefined

/** A cell that was only coloured holds nothing. */
const own = (cell: Cell | undefined, column: number, at: number): Cell | undefined => {
  if (cell === undefined || column === at) return undefined
  const bare = withoutNote(cell)
  return isBare(bare) ? undefined : bare
}

/** Where the sentences stand now: columns may have been added in front of them. */
const columnOf = ({ rows }: Sheet, { column, headingRow }: MarkOfSheet): number => {
  const head = rows.find(({ row }) => row === headingRow)?.cells ?? []
  const found = head.findLastIndex((cell) => textOf(cell) === heading)
  return found === -1 ? column : found
}

/** The row as it was called when it was marked: its sentence says so, wherever it was moved to. */
const numberIn = (text: string): number => Number(/^(?:第|Row )(\d+)/u.exec(text.trim())?.[1] ?? 0)

interface Taken {
  readonly sheet: Sheet
  /** By the number of the row as it was marked. */
  readonly rows: ReadonlyMap<number, Row>
  readonly column: number
}

const takenFrom = (sheet: Sheet, mark: MarkOfSheet): Taken => {
  const column = columnOf(sheet, mark)
  const wanted = new Set(mark.rows)
  const rows = new Map<number, Row>()
  for (const row of sheet.rows) {
    const number = numberIn(textOf(row.cells[column]))
    if (wanted.has(number) && !rows.has(number)) rows.set(number, row)
  }
  // Whoever corrected a row may have deleted its sentence; then it must still stand where it stood.
  const unmoved = (sheet.rows.at(-1)?.row ?? 0) === mark.lastRow
  for (const row of unmoved ? sheet.rows : []) {
    const said = textOf(row.cells[column])
    if (said === "" && wanted.has(row.row) && !rows.has(row.row)) rows.set(row.row, row)
  }
  const cleaned = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => own(cell, column, at))
  }))
  const byNumber = new Map(cleaned.map((row) => [row.row, row]))
  return {
    sheet: { ...sheet, name: mark.original, rows: cleaned },
    rows: new Map(
      [...rows].flatMap(([number, { row }]) => {
        const there = byNumber.get(row)
        return there === undefined ? [] : [[number, there] as const]
      })
    ),
    column
  }
}

const textsOf = (sheet: Sheet, row: number): string =>
  JSON.stringify((sheet.rows.find((one) => one.row === row)?.cells ?? []).map(textOf)).replace(
    /(?:,"")+\]$/u,
    "]"
  )

/** Columns that were added or taken away make the original's cells another table's. */
const isSameTable = (sent: Sheet, original: Sheet, { headingRow }: MarkOfSheet): boolean =>
  headingRow === 0 || textsOf(sent, headingRow) === textsOf(original, headingRow)

const merged = (original: Sheet, rows: ReadonlyMap<number, Row>): Sheet => ({
  ...original,
  rows: original.rows.map((row) => {
    const sent = rows.get(row.row)
    return sent === undefined ? row : { ...row, cells: sent.cells }
  })
})

/** `original` is null where it is not to be had, or not by whoever sends the workbook. */
export const sentBack = (read: Workbook, mark: Mark, original: Workbook | null): SentBack => {
  const rows = new Map<string, ReadonlySet<number>>()
  const marks = new Map(mark.sheets.map((one) => [one.name, one]))
  const sent = read.sheets.filter(({ name }) => name !== markName)
  const sheets = sent.flatMap((sheet): ReadonlyArray<Sheet> => {
    const own = marks.get(sheet.name)
    const before = original?.sheets.find(({ name }) => name === (own?.original ?? sheet.name))
    if (own === undefined) return [before ?? sheet]
    const taken = takenFrom(sheet, own)
    if (before !== undefined && isSameTable(taken.sheet, before, own)) {
      rows.set(own.original, new Set(taken.rows.keys()))
      return [merged(before, taken.rows)]
    }
    rows.set(own.original, new Set([...taken.rows.values()].map(({ row }) => row)))
    return [taken.sheet]
  })
  return { read: { ...read, sheets }, rows }
}
