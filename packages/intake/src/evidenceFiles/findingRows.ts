/**
 * A table or a JSON list of findings as rows of text, each cell with its address. Columns are recognised by their
 * headings in Chinese or English; one that is not known is told, so that nothing is lost unseen.
 */
import { type FileRow, type RowField, rowFields } from "@aiwei/domain/evidence/fromFile/FileRow"
import { addressOf } from "@aiwei/workbook/address"
import type { Cell, Row, Workbook } from "@aiwei/workbook/Workbook"

import { compact, textOf } from "../cells/cellText.ts"

export interface FindingRows {
  readonly rows: ReadonlyArray<FileRow>
  /** Headings that mean nothing here, with where they stand. */
  readonly unknown: ReadonlyArray<{ readonly heading: string; readonly at: string }>
  /** False: no row has a heading for the unit and one for what was found. */
  readonly recognised: boolean
}

export const headings: Readonly<Record<RowField, ReadonlyArray<string>>> = {
  unit: ["单位", "社区", "社区名称", "被检查单位"],
  day: ["日期", "检查日期"],
  time: ["时间", "检查时间"],
  kind: ["检查类别", "检查方式", "类别"],
  inspectors: ["检查人", "检查人员", "inspector"],
  lines: ["检查指标", "看了哪些指标"],
  source: ["来源"],
  indicator: ["指标", "指标编号"],
  rule: ["规则", "扣分规则"],
  missing: ["缺失"],
  times: ["次数", "处数"],
  points: ["扣分"],
  value: ["数值", "测得值"],
  share: ["比例"],
  score: ["得分"],
  scorer: ["评分人"],
  done: ["完成情况"],
  checked: ["已有项目"],
  notApplicable: ["不适用", "na"],
  place: ["地点", "小区"],
  spot: ["具体位置", "位置"],
  clause: ["条款"],
  note: ["说明", "备注"],
  reference: ["文号", "案件号", "ref"]
}

const byHeading: ReadonlyMap<string, RowField> = new Map(
  rowFields.flatMap((field) =>
    [field, ...headings[field]].map((heading) => [heading.toLowerCase(), field] as const)
  )
)

const fieldOf = (heading: string): RowField | undefined =>
  byHeading.get(compact(heading).toLowerCase())

const shownText = (cell: Cell | undefined): string => cell?.day ?? cell?.shown ?? textOf(cell)

/** The row of the headings: the first that names the unit and a line or an inspection. */
const isHead = ({ cells }: Row): boolean => {
  const fields = new Set(cells.map((cell) => fieldOf(textOf(cell))))
  return fields.has("unit") && (fields.has("indicator") || fields.has("kind"))
}

/** More than a title and who filled it in stand above no table. */
const mostAbove = 10

export const findingRows = ({ sheets }: Workbook, isNamed: boolean): FindingRows => {
  const rows: Array<FileRow> = []
  const unknown: Array<FindingRows["unknown"][number]> = []
  let recognised = false
  for (const sheet of sheets) {
    const at = sheet.rows.slice(0, mostAbove).findIndex(isHead)
    const head = sheet.rows[at]
    if (head === undefined) continue
    recognised = true
    const fields = head.cells.map((cell) => fieldOf(textOf(cell)))
    for (const [column, cell] of head.cells.entries()) {
      const heading = textOf(cell)
      if (compact(heading) === "" || fields[column] !== undefined) continue
      unknown.push({ heading, at: addressOf(head.row, column) })
    }
    for (const { row, cells } of sheet.rows.slice(at + 1)) {
      const found: Partial<Record<RowField, { text: string; at: string }>> = {}
      for (const [column, cell] of cells.entries()) {
        const [field, text] = [fields[column], shownText(cell)]
        if (field === undefined || compact(text) === "") continue
        found[field] = { text, at: addressOf(row, column) }
      }
      if (Object.keys(found).length === 0) continue
      rows.push({ row, sheet: isNamed ? sheet.name : null, cells: found })
    }
  }
  return { rows, unknown, recognised }
}

const jsonText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(String).join("、")
  if (value === null || value === undefined || value === false) return ""
  return value === true ? "true" : String(value)
}

/** A list of objects; null for a text that is none. Addresses are `[3].times`, from zero as in the file. */
export const findingsOfJson = (text: string): FindingRows | null => {
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch {
    return null
  }
  if (!Array.isArray(list)) return null
  const unknown: Array<FindingRows["unknown"][number]> = []
  const rows = list.flatMap((one: unknown, at): ReadonlyArray<FileRow> => {
    if (typeof one !== "object" || one === null) {
      unknown.push({ heading: jsonText(one), at: `[${at}]` })
      return []
    }
    const cells: Partial<Record<RowField, { text: string; at: string }>> = {}
    for (const [key, value] of Object.entries(one)) {
      const [field, said] = [fieldOf(key), jsonText(value)]
      if (field === undefined) unknown.push({ heading: key, at: `[${at}].${key}` })
      else if (said !== "") cells[field] = { text: said, at: `[${at}].${key}` }
    }
    return [{ row: at + 1, sheet: null, cells }]
  })
  return { rows, unknown, recognised: true }
}
