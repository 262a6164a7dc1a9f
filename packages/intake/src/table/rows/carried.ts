/**
 * Which row's cell a record really means: its own, or for 同上 and its marks, and for blanks in the columns
 * named, that of the record above. Nothing is carried over a blank line, a subtotal or a line of a group.
 */
import { compact } from "../../cells/cellText.ts"
import { isDitto } from "../../cells/readName.ts"
import { remembered } from "../remembered.ts"
import { cellAt, type Table } from "../Table.ts"
import type { Walked } from "../walkRows.ts"

/** The row to read a field of this row from; null where 同上 has nothing above it. */
export type SourceRow = (row: number, field: string) => number | null

const apart: ReadonlySet<string> = new Set(["blank", "subtotal", "total", "average", "section"])

/** A longer text is never one of the marks of 同上. */
const longestMark = 5

type Says = "nothing" | "above" | "itself"

const saysOf = (text: string): Says =>
  compact(text) === "" ? "nothing" : isDitto(text) ? "above" : "itself"

export const carried = (
  table: Table,
  { data, skipped }: Pick<Walked, "data" | "skipped">,
  blanks: ReadonlyArray<string> = []
): SourceRow => {
  const fills = new Set(blanks)
  const breaks = skipped.filter(({ reason }) => apart.has(reason)).map(({ row }) => row)
  const last = data.at(-1) ?? 0
  const sources = new Map<string, Int32Array>()
  const says = remembered(saysOf)
  const sourcesOf = (field: string): Int32Array => {
    // Rows count from 1, so 0 is no row: registers have hundreds of thousands of them.
    const made = new Int32Array(last + 1)
    const isFilled = fills.has(field)
    let before = 0
    let at = 0
    for (const row of data) {
      for (; at < breaks.length && (breaks[at] ?? 0) < row; at++) before = 0
      const value = cellAt(table, row, field)?.value ?? null
      const isShort = typeof value === "string" && value.length <= longestMark
      const said = value === null ? "nothing" : isShort ? says(value) : "itself"
      const above = said === "nothing" ? isFilled : said === "above"
      if (!above) before = row
      made[row] = above ? before : row
    }
    return made
  }
  return (row, field) => {
    let known = sources.get(field)
    if (known === undefined) {
      known = sourcesOf(field)
      sources.set(field, known)
    }
    return known[row] || null
  }
}
