/**
 * The sheet that nobody sees in an error workbook: which batch, file, sheets and rows it is about. It is
 * read like any other sheet, so it survives being saved by another program. docs/rules/errorWorkbooks.md
 */
import type { Sheet, Workbook } from "@aiwei/workbook/Workbook"

import { textOf } from "../cells/cellText.ts"

export const markName = "_aiwei_errors"
const layout = "1"

export interface MarkOfSheet {
  /** As it is called in the error workbook, and in the file it was made of. */
  readonly name: string
  readonly original: string
  /** Column of the sentences, from 0. */
  readonly column: number
  readonly headingRow: number
  /** The last row that held anything: with more or fewer, rows have moved. */
  readonly lastRow: number
  readonly rows: ReadonlyArray<number>
}

export interface Mark {
  readonly batch: string
  readonly file: string
  readonly sheets: ReadonlyArray<MarkOfSheet>
}

/** A cell holds 32,767 letters. */
const rowsInCell = 3000

const chunks = (rows: ReadonlyArray<number>): ReadonlyArray<string> =>
  Array.from({ length: Math.ceil(rows.length / rowsInCell) }, (_, at) =>
    rows.slice(at * rowsInCell, (at + 1) * rowsInCell).join(",")
  )

export const writeMark = ({ batch, file, sheets }: Mark): ReadonlyArray<ReadonlyArray<string>> => [
  [markName, layout, batch, file],
  ...sheets.map(({ name, original, column, headingRow, lastRow, rows }) => [
    name,
    original,
    String(column),
    String(headingRow),
    String(lastRow),
    ...chunks(rows)
  ])
]

const textsOf = ({ rows }: Sheet): ReadonlyArray<ReadonlyArray<string>> =>
  rows.map(({ cells }) => cells.map(textOf))

/** Null for any other workbook, and for a mark that somebody wrote into. */
export const markIn = ({ sheets }: Workbook): Mark | null => {
  const sheet = sheets.find(({ name }) => name === markName)
  const [head = [], ...rest] = sheet === undefined ? [] : textsOf(sheet)
  const [own, version, batch = "", file = ""] = head
  if (own !== markName || version !== layout || batch === "" || file === "") return null
  return {
    batch,
    file,
    sheets: rest.map(([name = "", original = "", column, headingRow, lastRow, ...rows]) => ({
      name,
      original,
      column: Number(column),
      headingRow: Number(headingRow),
      lastRow: Number(lastRow),
      rows: rows
        .flatMap((text) => text.split(","))
        .map(Number)
        .filter(Number.isInteger)
    }))
  }
}
