/**
 * Headings that leave open what a column holds (单位 may be a community or 公斤) are settled by its cells: a
 * field is moved to another name when enough of what stands below says so.
 */
import { compact, isBlank, textOf } from "../../cells/cellText.ts"
import type { Context } from "../resolve.ts"
import type { Table } from "../Table.ts"

const rowsLookedAt = 400

/** The texts below a field's heading, blanks left out. */
export const textsBelow = (table: Table, field: string): ReadonlyArray<string> => {
  const column = table.columnOf.get(field)
  if (column === undefined) return []
  return table.grid.rows
    .filter(({ row }) => row > table.block.bottom)
    .slice(0, rowsLookedAt)
    .flatMap(({ row }) => {
      const cell = table.grid.own(row, column)
      return isBlank(cell) ? [] : [compact(textOf(cell))]
    })
}

/** How many of them are like this, from 0 to 1; 0 when there are none. */
export const shareBelow = (
  table: Table,
  field: string,
  isLike: (text: string) => boolean
): number => {
  const texts = textsBelow(table, field)
  return texts.length === 0 ? 0 : texts.filter(isLike).length / texts.length
}

/** The column of one field under another's name; null drops it. */
export const moved = (table: Table, from: string, to: string | null): Table => {
  const column = table.columnOf.get(from)
  if (column === undefined) return table
  const others = [...table.columnOf].filter(([field]) => field !== from && field !== to)
  return { ...table, columnOf: new Map(to === null ? others : [...others, [to, column]]) }
}

const mostly = 0.5

/** A column of units becomes that of communities when most of its cells name one. */
export const communityFrom = (table: Table, field: string, { communities }: Context): Table =>
  !table.columnOf.has("community") &&
  shareBelow(table, field, (text) => communities.find(text) !== undefined) >= mostly
    ? moved(table, field, "community")
    : table

/** 编号 over 1, 2, 3 … only counts the rows, when nothing else does. */
export const numbersSettled = (table: Table): Table =>
  table.columnOf.has("no") &&
  !table.columnOf.has("seq") &&
  shareBelow(table, "no", (text) => /^\d{1,3}(?:\.0)?$/u.test(text)) >= 0.9
    ? moved(table, "no", "seq")
    : table
