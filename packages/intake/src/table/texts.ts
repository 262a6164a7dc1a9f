/**
 * Words of a record: tidied, with 同上 and its marks resolved to the record above, and blanks of a group
 * column filled where the file cannot merge cells (csv) and the column is plainly one of groups.
 */
import { compact, isBlank, saysNothing, textOf, tidy } from "../cells/cellText.ts"
import { isDitto } from "../cells/readName.ts"
import { cellAt, type Table, textAt } from "./Table.ts"

const groupShare = 0.3
const rowsLookedAt = 2000

/** Null for a blank and for a dash that stands for one. */
export const wordAt = (table: Table, row: number, field: string): string | null => {
  const text = tidy(textAt(table, row, field))
  return text === "" || /^[-—/]+$/u.test(text) ? null : text
}

export type TextReader = (row: number) => string

/**
 * Reads one column from top to bottom; call it once for each record, in order. `clear` fills only where
 * nothing but a group can be meant.
 */
export const columnReader = (
  table: Table,
  data: ReadonlyArray<number>,
  field: string,
  isGroup: boolean | "clear" = false
): TextReader => {
  const fills =
    isGroup !== false &&
    isGroupColumn(table, data, field) &&
    (isGroup === true || eachOnce(table, data, field))
  let last = ""
  return (row) => {
    const text = textOf(cellAt(table, row, field))
    const same = (text.length < 6 && isDitto(text)) || (fills && compact(text) === "")
    if (!same) last = text
    return last
  }
}

/** Where blanks may mean unknown: every name must stand once, over the blanks of its group. */
const eachOnce = (table: Table, data: ReadonlyArray<number>, field: string): boolean => {
  const texts = data.map((row) => compact(textAt(table, row, field))).filter((text) => text !== "")
  return new Set(texts).size === texts.length && texts.length * 2 <= data.length
}

const isGroupColumn = (table: Table, data: ReadonlyArray<number>, field: string): boolean => {
  const [first] = data
  if (table.grid.sheet.merges.length > 0 || first === undefined) return false
  if (isBlank(cellAt(table, first, field))) return false
  const looked = data.slice(0, rowsLookedAt)
  const blanks = looked.filter((row) => isBlank(cellAt(table, row, field))).length
  return blanks / looked.length >= groupShare
}

export const numberAt = (table: Table, row: number, field: string): number | null => {
  const text = compact(textAt(table, row, field)).replace(/\.0+$/u, "")
  return !saysNothing(text) && /^\d+$/u.test(text) ? Number(text) : null
}
