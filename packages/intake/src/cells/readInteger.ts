/**
 * A count: 1,208 / 2415户 / ２１５７ / 三个单元 / 约7400 / 1.2万. An approximate count is used and
 * reported; anything else that is no count is an error, never zero.
 */
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, saysNothing, textOf } from "./cellText.ts"
import { chineseNumber } from "./chineseNumber.ts"
import { nothing, read, type Reading } from "./Reading.ts"

const shape =
  /^(?<about>大约|约|近|将近|不足|超过|超)?(?<digits>\d+(?:[,，']\d{3})*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+)(?<scale>万|千)?(?<more>余|多|来|几|\+)?(?:\p{Script=Han}{0,3}?)(?<after>左右|上下|以上|余|多)?$/u

const invalid = (raw: string): Reading<number> => ({
  value: null,
  doubt: {
    code: "invalid_number",
    severity: "error",
    zh: `“${raw}”不是数量，已留空，请核对后补填。`,
    en: `“${raw}” is not a count; left empty. Check it and fill it in.`,
    more: { raw }
  }
})

export const readInteger = (cell: Cell | undefined): Reading<number> => {
  const raw = textOf(cell)
  if (typeof cell?.value === "number" && Number.isInteger(cell.value)) return read(cell.value)
  const text = compact(raw)
  if (/^\d{1,9}[户个人栋口]?$/.test(text)) return read(Number.parseInt(text, 10))
  if (saysNothing(text)) return nothing
  const found = shape.exec(text)?.groups
  if (found === undefined) return invalid(raw)
  const digits = (found["digits"] ?? "").replace(/[,，']/gu, "")
  const plain = /^\d/u.test(digits) ? Number(digits) : (chineseNumber(digits) ?? Number.NaN)
  const scale = found["scale"] === "万" ? 10_000 : found["scale"] === "千" ? 1000 : 1
  const value = Math.round(plain * scale * 1000) / 1000
  if (!Number.isSafeInteger(value)) return invalid(raw)
  if ((found["about"] ?? found["more"] ?? found["after"]) === undefined) return read(value)
  return {
    value,
    doubt: {
      code: "approximate_number",
      severity: "warning",
      zh: `“${raw}”是约数，按 ${value} 录入，请核实。`,
      en: `“${raw}” is approximate; taken as ${value}.`,
      more: { raw, value }
    }
  }
}
