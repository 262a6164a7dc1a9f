/**
 * A telephone number as digits: +86, dashes, spaces, full-width digits and a stray `.0` are dropped, the
 * first valid of several is taken. A number with a digit too few is an error, not a phone.
 */
import { looksMasked } from "@aiwei/domain/personal/unmasked"
import type { Cell } from "@aiwei/workbook/Workbook"

import { saysNothing, textOf } from "./cellText.ts"
import { nothing, read, type Reading } from "./Reading.ts"

const landline = /^(0\d{2,3})-?(\d{7,8})(-\d{1,6})?$/u
const local = /^[2-8]\d{6,7}$/u

/** The valid numbers in one part of a cell; two mobiles may be run together. */
const numbersIn = (part: string): ReadonlyArray<string> => {
  const bare = part.replace(/[^\d-]/gu, "").replace(/^(?:0086|86(?=-?1[3-9]))-?/u, "")
  const digits = bare.replace(/-/gu, "")
  if (/^(?:1[3-9]\d{9})+$/u.test(digits)) return digits.match(/\d{11}/gu) ?? []
  const fixed = landline.exec(bare)
  if (fixed !== null) return [`${fixed[1]}-${fixed[2]}${fixed[3] ?? ""}`]
  return local.test(digits) ? [digits] : []
}

const partsOf = (text: string): ReadonlyArray<string> =>
  text.replace(/\.0+$/u, "").split(/[/\\、,;；|\n]|或/u)

/** Every valid number of the cell, in order. */
export const phonesIn = (cell: Cell | undefined): ReadonlyArray<string> =>
  partsOf(textOf(cell).normalize("NFKC").trim()).flatMap(numbersIn)

const refused = (raw: unknown, code: string, zh: string, en: string): Reading<string> => ({
  value: null,
  doubt: { code, severity: "error", zh, en, more: { raw, expected: null } }
})

/** Shown as 1.38E+10 and stored as 13800000000: the file was saved from what was shown. */
const lostDigits = (cell: Cell | undefined): boolean =>
  /E\+?\d+$/iu.test(cell?.shown ?? "") && /0{7,}$/u.test(textOf(cell))

export const readPhone = (cell: Cell | undefined): Reading<string> => {
  const raw = cell?.value ?? null
  const text = textOf(cell).normalize("NFKC").trim()
  if (saysNothing(text)) return nothing
  // A list that was exported without its numbers: whose stars these are is known once the row is.
  if (looksMasked(text)) return read(text)
  if (/^\d\.\d+E\+?\d+$/iu.test(text) || lostDigits(cell)) {
    return refused(
      raw,
      "precision_lost",
      `电话“${text}”是科学计数，末尾数字已丢失，已留空，请补填。`,
      `The phone “${text}” lost its last digits to scientific notation; left empty.`
    )
  }
  const [first] = lostDigits(cell) ? [] : phonesIn(cell)
  if (first !== undefined) return read(first)
  const digits = text.replace(/\.0+$/u, "").replace(/\D/gu, "").length
  return refused(
    raw,
    "invalid_phone",
    `电话“${text}”共${digits}位，不是有效号码，已留空，请核对。`,
    `The phone “${text}” has ${digits} digits and is not valid; left empty.`
  )
}
