/**
 * The office's own table of communities. Its first row is often the office itself; a committee's full
 * name is kept beside the name people use (柳荫社区居民委员会, 柳荫社区).
 */
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, textOf, tidy } from "../../cells/cellText.ts"
import { readCode } from "../../cells/readCode.ts"
import { readInteger } from "../../cells/readInteger.ts"
import { classOf, stemOf } from "../../reference/communityName.ts"
import type { CommunityCodeRecord } from "../../report.ts"
import { findings, warning } from "../../table/Findings.ts"
import { rowsBetween, type SheetRead } from "../../table/SheetRead.ts"
import { addressAt, cellAt, columnsOf, readAt, type Table, textAt } from "../../table/Table.ts"
import { wordAt } from "../../table/texts.ts"
import { walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { communityCodesHeadings } from "./headings.ts"

const office = /(?:街道|街道办事处|街道办|办事处|镇|乡|镇人民政府|乡人民政府|区|县|市)$/u

const digits = (text: string): string => compact(text).replace(/\.0+$/u, "")

/** 110101001 | 002: the office's code in a column of its own before the community's three digits. */
const whole = (table: Table, row: number, cell: Cell | undefined): Cell | undefined => {
  const own = digits(textOf(cell))
  const office = digits(textAt(table, row, "officeCode")).replace(/^(\d{9})000$/u, "$1")
  if (!/^\d{1,3}$/u.test(own) || !/^\d{9}$/u.test(office)) return cell
  return { value: `${office}${own.padStart(3, "0")}` }
}

/** What the remark says the place was or is called besides: 原名柳树社区, 现更名为李园社区. */
const otherNames = (remark: string): ReadonlyArray<string> =>
  [
    ...compact(remark).matchAll(
      /(?:原名?|曾用名|原称|原为|又名|别名|俗称|现名|更名为|改名为|改称|现为)[:：“"]*([^,，;；。、”"()（）\d]{2,10}?(?:社区|村|居委会|村委会))/gu
    )
  ].map(([, name = ""]) => name)

const levelOf = (name: string, code: string | null): string => {
  const stem = stemOf(compact(name))
  const own = classOf(stem)
  const ofOffice = code?.endsWith("000") === true
  if (own !== null && !ofOffice) return own
  if (code?.endsWith("000000") === true) return /[区县市旗]$/u.exec(stem)?.[0] ?? "区"
  if (ofOffice || (office.test(stem) && code === null)) {
    return /镇/u.test(stem) ? "镇" : /乡/u.test(stem) ? "乡" : "街道"
  }
  return "社区"
}

/** 人民路居民委员会 keeps its class: 人民路居委会. */
const nameOf = (text: string, level: string): string => {
  const words = compact(text)
  if (level !== "社区" && level !== "村") return tidy(text).replaceAll(" ", "")
  const stem = stemOf(words)
  if (stem === words || classOf(stem) !== null) return stem
  return words.endsWith("居民委员会") ? `${stem}居委会` : words
}

const isApprox = (table: Table, row: number, field: string): boolean =>
  readInteger(cellAt(table, row, field)).doubt?.code === "approximate_number"

export const readCommunityCodes = (table: Table): SheetRead<CommunityCodeRecord> => {
  const said = findings()
  const walked = walkRows(table, ["name"])
  const codes = new Map<string, number>()
  const records = walked.data.map((row): CommunityCodeRecord => {
    const text = textAt(table, row, "name")
    const code = readAt(table, row, "code", (cell) => readCode(whole(table, row, cell)), said)
    const level = levelOf(text, code)
    const name = nameOf(text, level)
    const official = compact(text)
    const before = code === null ? undefined : codes.get(code)
    if (before !== undefined && code !== null) {
      const zh = `代码 ${code} 与第${before}行重复，请核对。`
      const en = `The code ${code} is used in row ${before} already.`
      said.add(
        warning("duplicate_code", zh, en, { raw: code }),
        addressAt(table, row, "code"),
        "code"
      )
    }
    if (code !== null) codes.set(code, row)
    const aliases = otherNames(textAt(table, row, "remark"))
    return {
      row,
      level,
      code,
      name,
      ...(level === "社区" || level === "村" ? { officialName: official } : {}),
      ...(aliases.length === 0 ? {} : { aliases }),
      households: readAt(table, row, "households", readInteger, said),
      population: readAt(table, row, "population", readInteger, said),
      ...(isApprox(table, row, "households") ? { householdsApprox: true as const } : {}),
      ...(isApprox(table, row, "population") ? { populationApprox: true as const } : {}),
      property: wordAt(table, row, "property")
    }
  })
  return {
    titleRows: walked.titleRows,
    headerRows: rowsBetween(table.block.top, table.block.bottom),
    columns: columnsOf(
      table,
      new Map(
        [...table.columnOf]
          .filter(([field]) => field !== "officeCode")
          .map(([field, column]) => [column, field])
      )
    ),
    records,
    skipped: walked.skipped,
    said
  }
}

export const communityCodes: PlainKind<CommunityCodeRecord> = {
  kind: "community_codes",
  vocabularies: [communityCodesHeadings],
  read: readCommunityCodes
}
