/**
 * Rows copied from a table: name, code, households, in this order or as their heading says. A heading is
 * known by its words and left out; a blank row is nobody's.
 */
import type { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import type { NewOrgUnit, OrgLevel } from "@aiwei/domain/org/OrgUnit"

export interface PastedRow {
  readonly unit: NewOrgUnit
  readonly problem: "name" | "code" | "households" | "twice" | null
}

const heads = {
  name: /名称|社区|小区|单位|楼号|楼院|name|unit/iu,
  code: /代码|编码|code/iu,
  households: /户数|住户|households|homes/iu
}
type Field = keyof typeof heads

const cellsOf = (line: string): ReadonlyArray<string> =>
  line.split("\t").map((cell) => cell.normalize("NFKC").replace(/^"|"$/g, "").trim())

/** Which column is which, when the first row is a heading: at least two of its words, or one alone. */
const headed = (cells: ReadonlyArray<string>): ReadonlyMap<Field, number> | null => {
  const found = new Map<Field, number>()
  for (const field of ["code", "households", "name"] as const) {
    const at = cells.findIndex(
      (cell, i) => heads[field].test(cell) && ![...found.values()].includes(i)
    )
    if (at !== -1) found.set(field, at)
  }
  const isHeading = found.has("name") && (found.size > 1 || /名称|name/iu.test(cells[0] ?? ""))
  return isHeading && !cells.some((cell) => /^\d{12}$/.test(cell)) ? found : null
}

const usual: ReadonlyMap<Field, number> = new Map([
  ["name", 0],
  ["code", 1],
  ["households", 2]
])

export const pastedUnits = (text: string, level: OrgLevel): ReadonlyArray<PastedRow> => {
  const lines = text.split(/\r\n?|\n/).map(cellsOf)
  const rows = lines.filter((cells) => cells.some((cell) => cell !== ""))
  const heading = headed(rows[0] ?? [])
  const columns = heading ?? usual
  const names = new Set<string>()
  return rows.slice(heading === null ? 0 : 1).map((cells): PastedRow => {
    const cell = (field: Field) => cells[columns.get(field) ?? -1] ?? ""
    const [name, code, count] = [cell("name"), cell("code"), cell("households").replace(/,/g, "")]
    const households = count === "" ? null : Number(count)
    const problem =
      name === ""
        ? "name"
        : names.has(name)
          ? "twice"
          : code !== "" && !/^[1-9]\d{11}$/.test(code)
            ? "code"
            : households !== null && !/^\d{1,9}$/.test(count)
              ? "households"
              : null
    names.add(name)
    return {
      unit: {
        name,
        level,
        code: code === "" ? null : (code as DivisionCode),
        ...(households === null || problem === "households" ? {} : { households })
      },
      problem
    }
  })
}
