/** How many came: 60, 约40人, 50余人, 120人左右, 30～40人, 近百人; what is certain of it stays apart from the number. */
import type { Cell } from "@aiwei/workbook/Workbook"

import type { Headcount } from "../../report/publicHealth.ts"
import { compact, saysNothing, textOf } from "../cellText.ts"
import { nothing, read, type Reading } from "../Reading.ts"
import { readAmount } from "./readAmount.ts"

const numeral = "([\\d,]+(?:\\.\\d+)?万?|[〇零一二两三四五六七八九十百千]+)"
const range = new RegExp(
  `^(?:大?约|共)?${numeral}(?:多|余)?(?:余)?[人名]?次?(?:[-~～—–－]+|至|到)${numeral}(?:余)?[人名]?次?(?:左右)?$`,
  "u"
)
const atLeast = /余|多|以上|超|\+|不少于|不低于|达到?.*以上/u
const about = /约|左右|上下|近|将近|不足|大概|大致|估计|来[人名]|几/u

const numberIn = (text: string): number | null => readAmount({ value: text }).value

const unreadable = (raw: string): Reading<Headcount> => ({
  value: null,
  doubt: {
    code: "invalid_number",
    severity: "error",
    zh: `“${raw}”看不出人数，已留空，请核对后补填。`,
    en: `“${raw}” does not say how many; left empty.`,
    more: { raw }
  }
})

export const readHeadcount = (cell: Cell | undefined): Reading<Headcount> => {
  const raw = textOf(cell)
  const text = compact(raw)
  if (saysNothing(text)) return nothing
  const [, from, to] = range.exec(text) ?? []
  if (from !== undefined && to !== undefined) {
    const [low, high] = [numberIn(from), numberIn(to)]
    if (low !== null && high !== null && low < high) {
      return read({ value: low, approx: true, max: high })
    }
  }
  const bare = text
    .replace(/^(?:共|共计|合计|参加|不少于|不低于|大概|大致|估计|将近|近|大约|约|达|超过|超)+/u, "")
    .replace(/(?:人次|人|名|位|居民|群众|余|多|左右|上下|以上|来|\+)+$/u, "")
  const value = numberIn(bare)
  if (value === null || !Number.isInteger(value)) return unreadable(raw)
  if (atLeast.test(text)) return read({ value, approx: true, atLeast: true })
  return read({ value, approx: about.test(text) })
}
