/**
 * Rows copied from a table: name, code, households, in this order or as their heading says. A heading is
 * known by its words and left out; a blank row is nobody's.
 */
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import type { NewOrgUnit } from "@aiwei/domain/org/OrgUnit"

import { isDivisionCode } from "../isDivisionCode.ts"

export interface PastedRow {
  readonly unit: NewOrgUnit
  readonly problem: "name" | "code" | "households" | "twice" | null
}

/** As offices and the exports of other systems head them; a name's own head may be any level's word. */
const heads = {
  name: /名称|名字|社区|村|居委会|小区|网格|街道|乡镇|单位|楼号|楼栋|楼院|name|unit/iu,
  code: /代码|编码|code/iu,
  households: /户数|住户|households|homes/iu
}
type Field = keyof typeof heads

const cellsOf = (line: string): ReadonlyArray<string> =>
  line.split("\t").map((cell) => cell.normalize("NFKC").replace(/^"|"$/g, "").trim())

const isCount = (cell: string) => /^\d{1,9}$/.test(cell.replaceAll(",", ""))

/**
 * Which column is which, when the first row is a heading: it names two of them, or the name alone. A row
 * with a code or a number in it is none, though a name may hold the words of a head (红旗社区, 户数巷).
 */
const headed = (cells: ReadonlyArray<string>): ReadonlyMap<Field, number> | null => {
  if (cells.some((cell) => isDivisionCode(cell) || isCount(cell))) return null
  const found = new Map<Field, number>()
  const isTaken = (at: number) => [...found.values()].includes(at)
  for (const field of ["code", "households", "name"] as const) {
    const at = cells.findIndex((cell, i) => heads[field].test(cell) && !isTaken(i))
    if (at !== -1) found.set(field, at)
  }
  if (found.size < 2) return /名称|name/iu.test(cells[0] ?? "") ? found : null
  const first = cells.findIndex((_, i) => !isTaken(i))
  // Whatever the office calls its places, the name is then the first column that is nothing else.
  return found.has("name") || first === -1 ? found : found.set("name", first)
}

const usual: ReadonlyMap<Field, number> = new Map([
  ["name", 0],
  ["code", 1],
  ["households", 2]
])

const problemOf = (
  { name, code, count }: { readonly name: string; readonly code: string; readonly count: string },
  names: ReadonlySet<string>
): PastedRow["problem"] => {
  if (name === "") return "name"
  if (names.has(name)) return "twice"
  if (code !== "" && !isDivisionCode(code)) return "code"
  return count !== "" && !isCount(count) ? "households" : null
}

export const pastedUnits = (text: string, level: UnitLevel): ReadonlyArray<PastedRow> => {
  const lines = text.split(/\r\n?|\n/).map(cellsOf)
  const rows = lines.filter((cells) => cells.some((cell) => cell !== ""))
  const heading = headed(rows[0] ?? [])
  const columns = heading ?? usual
  const names = new Set<string>()
  return rows.slice(heading === null ? 0 : 1).map((cells): PastedRow => {
    const cell = (field: Field) => cells[columns.get(field) ?? -1] ?? ""
    const [name, code, count] = [cell("name"), cell("code"), cell("households")]
    const problem = problemOf({ name, code, count }, names)
    names.add(name)
    return {
      unit: {
        name,
        level,
        code: isDivisionCode(code) ? code : null,
        ...(isCount(count) ? { households: Number(count.replaceAll(",", "")) } : {})
      },
      problem
    }
  })
}
