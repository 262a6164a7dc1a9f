/** Phase and pest of a table that has no columns for them: the line over the rows, the sheet, the title. */
import { compact } from "../../cells/cellText.ts"
import type { Table } from "../../table/Table.ts"
import type { Walked } from "../../table/walkRows.ts"

export const phaseIn = (text: string): string | null => {
  const words = compact(text)
  const [before, after] = [
    /灭.{0,2}前|前测|投药前|消杀前/u.test(words),
    /灭.{0,2}后|后测|投药后|消杀后/u.test(words)
  ]
  if (before === after) return null
  return before ? "灭前" : "灭后"
}

/** The phase of rows without a column for it: the line over them, else the table's name. */
export const phaseAround = (table: Table, { skipped }: Walked) => {
  const sections = skipped.flatMap(({ row, text }) => {
    const phase = phaseIn(text)
    return phase === null || row <= table.block.bottom ? [] : [{ row, phase }]
  })
  const named = phaseIn(table.grid.sheet.name) ?? phaseIn(table.names)
  return (row: number): string | null =>
    sections.findLast((section) => section.row < row)?.phase ?? named
}

const pests: ReadonlyArray<readonly [RegExp, string]> = [
  [/蟑|蜚蠊/u, "蟑螂"],
  [/鼠/u, "鼠"],
  [/蚊/u, "蚊"],
  [/蝇/u, "蝇"]
]

/** The only pest that a table's names and headings speak of. */
export const pestNamed = (table: Table): string | null => {
  const names = [table.names, ...table.block.headings.map(({ path }) => path.join(""))].join(" ")
  const found = pests.filter(([shape]) => shape.test(names))
  return found.length === 1 ? (found[0]?.[1] ?? null) : null
}

export const phaseOf = (stated: string | null): string | null =>
  stated === null
    ? null
    : (phaseIn(stated) ?? (stated === "前" ? "灭前" : stated === "后" ? "灭后" : stated))
