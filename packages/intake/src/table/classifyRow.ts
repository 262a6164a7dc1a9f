/**
 * What each row around and between the records is. A row is data unless something says otherwise; the
 * key columns decide (a subtotal has no building number, or its number is the word 小计).
 */
import type { Row } from "@aiwei/workbook/Workbook"

import { compact, textOf } from "../cells/cellText.ts"
import { type Written, written } from "../grid/Grid.ts"
import type { SkippedRow } from "../report.ts"
import {
  averageWords,
  footerWords,
  metaWords,
  noteWords,
  subtotalWords,
  totalWords
} from "./rowWords.ts"
import type { Table } from "./Table.ts"

export type RowRole = SkippedRow["reason"] | "data"

const longestLabel = 20

/** A row above the header. */
export const roleAbove = (cells: ReadonlyArray<Written>, first: boolean): RowRole => {
  const words = cells.map(({ text }) => compact(text))
  const [lead] = words
  if (lead === undefined) return "blank"
  if (noteWords.test(lead)) return "note"
  if (words.some((text) => metaWords.test(text))) return "meta"
  return first || cells.length === 1 ? "title" : "meta"
}

/** By column. */
type HeaderWords = ReadonlyArray<ReadonlySet<string> | undefined>

const headerWords = new WeakMap<Table, HeaderWords>()

const headerWordsOf = (table: Table): HeaderWords => {
  const known = headerWords.get(table)
  if (known !== undefined) return known
  const made: Array<ReadonlySet<string> | undefined> = []
  for (const { column, path } of table.block.headings) made[column] = new Set(path.map(compact))
  headerWords.set(table, made)
  return made
}

const repeatsHeader = (table: Table, cells: ReadonlyArray<Written>): boolean => {
  const words = headerWordsOf(table)
  const same = cells.filter(({ column, text }) => words[column]?.has(compact(text)) === true)
  return same.length >= 2 && same.length >= cells.length * 0.6
}

const summaryRole = (text: string): RowRole | null => {
  if (text.length > longestLabel) return null
  if (subtotalWords.test(text)) return "subtotal"
  if (totalWords.test(text)) return "total"
  return averageWords.test(text) ? "average" : null
}

const summary = (
  cells: ReadonlyArray<Written>,
  keyText: string,
  skipColumn: number | undefined
): RowRole | null => {
  for (const { column, text } of cells) {
    if (column === skipColumn) continue
    const role = summaryRole(compact(text))
    if (
      role !== null &&
      (keyText === "" || keyText === compact(text) || cells[0]?.column === column)
    ) {
      return role
    }
  }
  return null
}

const isWide = (table: Table, row: number, column: number): boolean => {
  const merge = table.grid.merge(row, column)
  return merge !== undefined && merge.right - merge.left >= 2
}

const special = /[计均高低值和数注说备审制填负签盖]|^同|^[(（]?单位/

/** An ordinary record, told without looking closer: its key is there and no cell holds a telling word. */
const isPlainlyData = (table: Table, row: Row, keys: ReadonlyArray<string>): boolean => {
  const words = headerWordsOf(table)
  let filled = 0
  for (let column = 0; column < row.cells.length; column++) {
    const value = row.cells[column]?.value
    if (value === undefined || value === null || value === "") continue
    filled++
    if (typeof value !== "string") continue
    if (special.test(value)) return false
    if (words[column]?.has(value)) return false
  }
  return (
    filled > 2 &&
    keys.some((key) => {
      const column = table.columnOf.get(key)
      return column !== undefined && textOf(row.cells[column]) !== ""
    })
  )
}

const chapter = /^[(（]?[一二三四五六七八九十]+[)）、.．]?$/u

/** A line over its group that stands in the key's own column: 二、柳荫社区, or 二 | 柳荫社区. */
const opensGroup = (
  table: Table,
  cells: ReadonlyArray<Written>,
  keys: ReadonlyArray<number | undefined>,
  isGroupName: (text: string) => boolean
): boolean => {
  const [first, second, ...more] = cells
  if (first === undefined || more.length > 0) return false
  if (second === undefined) return keys.includes(first.column) && isGroupName(compact(first.text))
  return first.column === table.columnOf.get("seq") && chapter.test(compact(first.text))
}

/** A row below the header; `keys` are the fields a record cannot do without. */
export const roleBelow = (
  table: Table,
  row: Row,
  keys: ReadonlyArray<string>,
  ended: boolean,
  isGroupName: (text: string) => boolean = () => false
): RowRole => {
  if (isPlainlyData(table, row, keys)) return "data"
  const cells = written(table.grid, row)
  const [lead] = cells
  if (lead === undefined) return "blank"
  const label = compact(lead.text)
  const keyColumns = keys.map((key) => table.columnOf.get(key))
  const keyText = keyColumns
    .map((c) => (c === undefined ? "" : compact(textOf(row.cells[c]))))
    .join("")
  if (cells.length <= 3 && noteWords.test(label)) return "note"
  if (cells.length <= 6 && footerWords.test(label)) return "footer"
  const summed = summary(cells, keyText, table.columnOf.get("remark"))
  if (summed !== null) return summed
  if (repeatsHeader(table, cells)) return "repeated_header"
  if (opensGroup(table, cells, keyColumns, isGroupName)) return "section"
  if (cells.length > 1 && keyText !== "") return "data"
  if (cells.every(({ column }) => column === table.columnOf.get("seq")) && /^\d+$/u.test(label)) {
    return "blank"
  }
  if (cells.length === 1)
    return roleOfSingle(table, row, lead, keyColumns.includes(lead.column), ended)
  return "data"
}

/** 合计受理42件，办结38件: a whole line of sums in one cell. */
const totalLine =
  /^(?:全街|全镇|全乡|街道|本页)?(?:合计|总计|共计|累计)(?![^:：\d]{0,2}(?:社区|村|小区|楼))/u

const roleOfSingle = (
  table: Table,
  row: Row,
  { column, text }: Written,
  isKey: boolean,
  ended: boolean
): RowRole => {
  if (ended) return "footer"
  if (totalLine.test(compact(text))) return "total"
  if (isKey && !isWide(table, row.row, column)) return "data"
  return text.length > 40 ? "note" : "section"
}
