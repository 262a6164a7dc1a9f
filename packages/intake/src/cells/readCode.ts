/**
 * A twelve-digit division code, stored as a number, as text, with spaces or with a trailing `.0`. A
 * nine-digit subdistrict code is the same code without its zeros.
 */
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, saysNothing, textOf } from "./cellText.ts"
import { nothing, read, type Reading } from "./Reading.ts"

export const readCode = (cell: Cell | undefined): Reading<string> => {
  const raw = textOf(cell)
  const text = compact(raw).replace(/^['’]/u, "").replace(/\.0+$/u, "").replace(/-/gu, "")
  if (saysNothing(compact(raw))) return nothing
  if (/^\d{12}$/u.test(text)) return read(text)
  if (/^\d{9}$/u.test(text)) return read(`${text}000`)
  return {
    value: null,
    doubt: {
      code: "invalid_code",
      severity: "error",
      zh: `区划代码“${raw}”不是12位数字，已留空，请核对。`,
      en: `The division code “${raw}” does not have 12 digits; left empty.`,
      more: { raw }
    }
  }
}
