/**
 * Which row's cell a record really means: its own, or for 同上 and its marks, and for blanks in the columns
 * named, that of the record above. Nothing is carried over a blank line, a subtotal or a line of a group.
 */
import { isBlank, textOf } from "../../cells/cellText.ts"
import { isDitto } from "../../cells/readName.ts"
import { cellAt, type Table } from "../Table.ts"
import type { Walked } from "../walkRows.ts"

/** The row to read a field of this row from; null where 同上 has nothing above it. */
export type SourceRow = (row: number, field: string) => number | null

const apart: ReadonlySet<string> = new Set(["blank", "subtotal", "total", "average", "section"])

export const carried = (
  table: Table,
  { data, skipped }: Pick<Walked, "data" | "skipped">,
  blanks: ReadonlyArray<string> = []
): SourceRow => {
  const fills = new Set(blanks)
  const breaks = skipped.filter(({ reason }) => apart.has(reason)).map(({ row }) => row)
  const sources = new Map<string, ReadonlyMap<number, number | null>>()
  const sourcesOf = (field: string): ReadonlyMap<number, number | null> => {
    const made = new Map<number, number | null>()
    let last: number | null = null
    let at = 0
    for (const row of data) {
      for (; at < breaks.length && (breaks[at] ?? 0) < row; at++) last = null
      const cell = cellAt(table, row, field)
      const text = textOf(cell)
      const above = isBlank(cell) ? fills.has(field) : text.length < 6 && isDitto(text)
      if (!above) last = row
      made.set(row, above ? last : row)
    }
    return made
  }
  return (row, field) => {
    const known = sources.get(field) ?? sourcesOf(field)
    sources.set(field, known)
    return known.get(row) ?? null
  }
}
