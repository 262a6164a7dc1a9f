/**
 * Month of birth as `YYYY-MM`. A number 1974.1 may be January or an October that lost its zero: it is
 * reported with both candidates and stays empty.
 */
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, saysNothing, textOf } from "./cellText.ts"
import { chineseNumber } from "./chineseNumber.ts"
import { nothing, read, type Reading } from "./Reading.ts"

/** Two digits up to here belong to this century: nobody on a roster is younger. */
const lastShortYear = 15
/** Serial of 1900-03-01, the first day that every spreadsheet counts alike. */
const serialOfMarch1900 = 61

const monthOf = (year: number, month: number): string | null => {
  const full = year >= 100 ? year : year <= lastShortYear ? 2000 + year : 1900 + year
  if (full < 1900 || full > 2100 || month < 1 || month > 12) return null
  return `${full}-${String(month).padStart(2, "0")}`
}

/** The month a day serial falls in; months are counted from March, so that leap days come last. */
const ofSerial = (serial: number): string | null => {
  const days = Math.floor(serial) - serialOfMarch1900
  const fourYears = Math.floor(days / 1461)
  const inFour = days - fourYears * 1461
  const year = Math.min(Math.floor(inFour / 365), 3)
  const monthFromMarch = Math.floor((5 * (inFour - year * 365) + 2) / 153)
  const month = ((monthFromMarch + 2) % 12) + 1
  return monthOf(1900 + fourYears * 4 + year + (month <= 2 ? 1 : 0), month)
}

const ambiguous = (raw: unknown, year: string): Reading<string> => ({
  value: null,
  doubt: {
    code: "ambiguous_birth",
    severity: "warning",
    zh: `“${String(raw)}”可能是1月，也可能是10月（末尾的0丢失），出生年月已留空，请核对。`,
    en: `“${String(raw)}” may be January or October (a lost zero); left empty, please check.`,
    more: { raw, candidates: [`${year}-01`, `${year}-10`] }
  }
})

const invalid = (raw: unknown): Reading<string> => ({
  value: null,
  doubt: {
    code: "invalid_birth",
    severity: "error",
    zh: `“${String(raw)}”看不出出生年月，已留空，请核对后补填。`,
    en: `“${String(raw)}” is no month of birth; left empty.`,
    more: { raw }
  }
})

/** An identity number in the place of a birthday. */
const idNumber = /^\d{6}((?:19|20)\d{2})(0[1-9]|1[0-2])\d{2}\d{3}[\dXx*]$/u

const shapes = [
  /^(\d{4})[.\-/年](\d{1,2})(?:月|[.\-/月]\d{1,2}日?)?[.。]?$/u,
  /^(\d{2})[.\-/年](\d{1,2})月?[.。]?$/u,
  /^(\d{4})(\d{2})(?:\d{2})?$/u
]

export const readBirth = (cell: Cell | undefined): Reading<string> => {
  if (cell?.day !== undefined) return read(cell.day.slice(0, 7))
  const raw = cell?.value
  let text = compact(cell?.shown ?? textOf(cell)).replace(
    /[〇零一二三四五六七八九十]+(?=年|月)/gu,
    (word) => String(chineseNumber(word) ?? word)
  )
  if (saysNothing(text)) return nothing
  const born = idNumber.exec(text)
  if (born !== null) text = `${born[1]}-${born[2]}`
  const lost = /^(\d{4})\.1$/u.exec(text)
  if (lost?.[1] !== undefined) return ambiguous(raw, lost[1])
  for (const shape of shapes) {
    const found = shape.exec(text)
    const month = found && monthOf(Number(found[1]), Number(found[2]))
    if (month) return read(month)
  }
  const serial = Number(text)
  const month = serial > 5000 && serial < 60_000 ? ofSerial(serial) : null
  return month === null ? invalid(raw) : read(month)
}
