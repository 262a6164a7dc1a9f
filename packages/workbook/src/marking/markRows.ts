/** The rows of one sheet with cells coloured and the last column filled; what is not marked stays as it was. */
import { addressOf, parseAddress } from "../address.ts"
import type { MarkedCell, MarkedSheet } from "./Marking.ts"
import { type StyleBook, styleOf } from "./styleBook.ts"
import {
  attributeOf,
  type Element,
  elementsOf,
  escaped,
  firstOf,
  replaced,
  withAttribute,
  withInner,
  withoutAttribute
} from "./xmlText.ts"

interface CellText {
  readonly column: number
  readonly style: number
  readonly text: string
}

const textCell = (prefix: string, at: string, style: number, text: string): string =>
  `<${prefix}c r="${at}" s="${style}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is></${prefix}c>`

/** Cells may leave their address out: then each is the next one. */
const cellsOf = (inner: string): ReadonlyArray<CellText> => {
  let column = -1
  return [...elementsOf(inner, "c")].map(({ from, to, attributes }) => {
    const at = attributeOf(attributes, "r")
    column = at === undefined ? column + 1 : parseAddress(at).column
    return { column, style: styleOf(attributes), text: inner.slice(from, to) }
  })
}

/** By row the cells to colour, by column. */
const wantedOf = ({ cells }: MarkedSheet): ReadonlyMap<number, ReadonlyMap<number, MarkedCell>> => {
  const byRow = new Map<number, Map<number, MarkedCell>>()
  for (const [at, cell] of cells) {
    const { row, column } = parseAddress(at)
    const there = byRow.get(row) ?? new Map<number, MarkedCell>()
    byRow.set(row, there.set(column, cell))
  }
  return byRow
}

const colouredCell = (text: string, row: number, column: number, style: number): string => {
  const element = firstOf(text, "c")
  if (element === undefined) return text
  const said = withAttribute(
    withAttribute(element.attributes, "r", addressOf(row, column)),
    "s",
    style
  )
  if (element.inner !== null) return withInner({ ...element, attributes: said }, "c", element.inner)
  return `<${element.prefix}c${said}/>`
}

const markedRow = (
  inner: string,
  row: number,
  prefix: string,
  sheet: MarkedSheet,
  cells: ReadonlyMap<number, MarkedCell>,
  styles: StyleBook
): string => {
  const there = cellsOf(inner)
  const byColumn = new Map(
    there.map(({ column, style, text }) => {
      const marked = cells.get(column)
      const shown =
        marked === undefined
          ? text
          : colouredCell(text, row, column, styles.coloured(style, marked.level))
      return [column, shown] as const
    })
  )
  for (const [column, { level }] of cells) {
    const blank = `<${prefix}c r="${addressOf(row, column)}" s="${styles.coloured(0, level)}"/>`
    if (!byColumn.has(column)) byColumn.set(column, blank)
  }
  if (sheet.column !== null) {
    const at = addressOf(row, sheet.column)
    const said = sheet.rows.get(row)
    // The column's heading looks like its neighbour.
    const beside = there.findLast(({ column }) => column < (sheet.column ?? 0))?.style ?? 0
    const words =
      row === sheet.headingRow
        ? textCell(prefix, at, beside, sheet.heading)
        : said && textCell(prefix, at, styles.coloured(0, said.level), said.text)
    if (words !== undefined) byColumn.set(sheet.column, words)
  }
  return [...byColumn]
    .toSorted(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join("")
}

const noCells: ReadonlyMap<number, MarkedCell> = new Map()

/** Rows that say something, in their order; a file may have far more rows than these. */
const rowsToMark = (sheet: MarkedSheet, wanted: ReadonlyMap<number, unknown>) => {
  const heading = sheet.headingRow > 0 ? [sheet.headingRow] : []
  const rows = [...new Set([...wanted.keys(), ...sheet.rows.keys(), ...heading])]
  rows.sort((a, b) => a - b)
  let at = 0
  return {
    /** Those in front of `row` that the file has not. */
    before: (row: number): ReadonlyArray<number> => {
      const from = at
      while ((rows[at] ?? Infinity) < row) at++
      return rows.slice(from, at)
    },
    isNext: (row: number): boolean => {
      const found = rows[at] === row
      if (found) at++
      return found
    }
  }
}

/** `xml` is the whole part. */
export const markRows = (xml: string, sheet: MarkedSheet, styles: StyleBook): string => {
  const data = firstOf(xml, "sheetData")
  if (data === undefined) return xml
  const wanted = wantedOf(sheet)
  const todo = rowsToMark(sheet, wanted)
  const { prefix } = data
  const cellsIn = (inner: string, row: number): string =>
    markedRow(inner, row, prefix, sheet, wanted.get(row) ?? noCells, styles)
  const made = (row: number): string =>
    `<${prefix}row r="${row}">${cellsIn("", row)}</${prefix}row>`
  const marked = (element: Element, row: number): string => {
    const said = withoutAttribute(withAttribute(element.attributes, "r", row), "spans")
    return withInner({ ...element, attributes: said }, "row", cellsIn(element.inner ?? "", row))
  }
  const inner = data.inner ?? ""
  const pieces: Array<string> = []
  let [row, at] = [0, 0]
  for (const element of elementsOf(inner, "row")) {
    row = Number(attributeOf(element.attributes, "r") ?? row + 1)
    pieces.push(inner.slice(at, element.from), ...todo.before(row).map(made))
    pieces.push(todo.isNext(row) ? marked(element, row) : inner.slice(element.from, element.to))
    at = element.to
  }
  pieces.push(inner.slice(at), ...todo.before(Infinity).map(made))
  return replaced(xml, data, withInner(data, "sheetData", pieces.join("")))
}
