/**
 * Cells pasted from Excel onto the findings. A first row that names columns says what stands where, in
 * whatever order; without one they fill the columns from the cell they were pasted on. Pure.
 */
import {
  emptyRow,
  type FindingField,
  findingFields,
  type FindingRow,
  withBlank
} from "./FindingRow.ts"

/** `times`, `points`, `measured`: columns of their own in many sheets, one cell here. */
type Column = FindingField | "times" | "points" | "measured"

const heads: ReadonlyArray<readonly [Column, RegExp]> = [
  ["rule", /^(扣分)?(规则|细则|标准)(编号|代码)?$|^rule( code)?$/iu],
  ["clause", /条款|依据|^clause$/iu],
  ["times", /^(次数|处数|数量|个数)$|^(times|count)$/iu],
  ["measured", /^(实测|测量|测得)(值|结果)?$|^(measured|value|share)$/iu],
  ["points", /^(扣分|得分|评分|分值|分数)$|^(points|score)$/iu],
  ["found", /^(结果|检查结果|情况)$|^(found|result)$/iu],
  ["place", /^(小区|楼院|地点|场所|点位名称)(名称)?$|^place$/iu],
  ["spot", /^(具体)?(位置|部位|点位)$|^spot$/iu],
  ["line", /^(考核|检查)?(指标|项目|内容)(编号|代码|名称)?$|^(indicator|line)( code)?$/iu],
  ["note", /备注|说明|问题描述|存在问题|^问题$|^(note|remark)s?$/iu]
]

const columnOf = (cell: string): Column | null => {
  const text = cell.normalize("NFKC").replace(/\s+/gu, " ").trim()
  return heads.find(([, head]) => head.test(text))?.[0] ?? null
}

/**
 * Rows of cells as Excel puts them on the clipboard: a cell that holds a line break or a tab is quoted, and
 * a quote within it is doubled.
 */
export const cellRows = (text: string): ReadonlyArray<ReadonlyArray<string>> => {
  const rows: Array<Array<string>> = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = "", end = ""] = cell.exec(text) ?? []
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === "") break
    if (end !== "\t") rows.push([])
    else if (cell.lastIndex === text.length) rows.at(-1)?.push("")
  }
  return rows.filter((row) => row.some((one) => one.trim() !== ""))
}

export const isBlock = (text: string): boolean => /[\t\n\r]/.test(text.trim())

const firstNamed = (
  cells: ReadonlyArray<string>,
  columns: ReadonlyArray<Column | null>,
  wanted: Column
): string => {
  const at = columns.findIndex((column, i) => column === wanted && (cells[i] ?? "").trim() !== "")
  return at < 0 ? "" : (cells[at] ?? "").replace(/\s+/gu, " ").trim()
}

/** Of the columns that say what was found, the one that says something in this row. */
const foundOf = (cells: ReadonlyArray<string>, columns: ReadonlyArray<Column | null>): string => {
  const of = (column: Column) => firstNamed(cells, columns, column)
  return of("found") || of("times") || of("measured") || of("points")
}

const rowOf = (
  before: FindingRow,
  cells: ReadonlyArray<string>,
  columns: ReadonlyArray<Column | null>
): FindingRow => {
  const texts = { ...before.cells }
  for (const field of findingFields) {
    const text = field === "found" ? foundOf(cells, columns) : firstNamed(cells, columns, field)
    if (text !== "") texts[field] = text
  }
  return { ...before, cells: texts }
}

/** Null where the row is no head: a head names the indicator's column and at least one more. */
const headOf = (cells: ReadonlyArray<string>): ReadonlyArray<Column | null> | null => {
  const columns = cells.map(columnOf)
  const named = columns.filter((column) => column !== null)
  return named.length >= 2 && named.includes("line") ? columns : null
}

export interface Pasted {
  readonly rows: ReadonlyArray<FindingRow>
  readonly count: number
}

export const pastedFindings = (
  rows: ReadonlyArray<FindingRow>,
  text: string,
  at: number,
  field: FindingField
): Pasted => {
  const pasted = cellRows(text)
  const head = headOf(pasted[0] ?? [])
  const columns = head ?? findingFields.slice(findingFields.indexOf(field))
  const body = head === null ? pasted : pasted.slice(1)
  const filled = [...rows]
  for (const [i, cells] of body.entries()) {
    filled[at + i] = rowOf(filled[at + i] ?? emptyRow, cells, columns)
  }
  return { rows: withBlank(filled), count: body.length }
}
