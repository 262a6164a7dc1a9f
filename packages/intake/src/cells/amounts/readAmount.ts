/**
 * An amount with its unit: 41公斤, 20.5 kg, 1.2万袋, 12,000袋, 二十包, 约50个. The unit may be missing or stand in
 * its heading; kg and 千克 are 公斤, 500克 stays what it is.
 */
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, saysNothing, textOf } from "../cellText.ts"
import { chineseNumber } from "../chineseNumber.ts"
import type { Doubt } from "../Reading.ts"

export interface Amount {
  readonly value: number | null
  readonly unit: string | null
  readonly doubt?: Doubt
}

const shape =
  /^(?<about>大约|约|近|将近|不足|超过|超|共|合计)?(?<digits>\d+(?:[,，']\d{3})*(?:\.\d+)?|\.\d+|[〇零一二两三四五六七八九十百千]+)(?<scale>万|千(?!克)|百)?(?<more>余|多|来|几|\+)?(?<unit>[^\d左上以余]{0,6}?)(?<after>左右|上下|以上|余)?$/u

const kilograms = /^(?:kg|公斤|千克|KG|Kg|kG|㎏)$/iu
const plainUnits: Readonly<Record<string, string>> = {
  g: "克",
  ml: "毫升",
  l: "升",
  斤: "斤"
}

export const readUnit = (text: string): string | null => {
  const words = compact(text).replace(/^[(（/每]|[)）]$/gu, "")
  if (saysNothing(words) || words === "") return null
  if (kilograms.test(words)) return "公斤"
  return plainUnits[words.toLowerCase()] ?? words
}

const approximate = (raw: string, value: number): Doubt => ({
  code: "approximate_number",
  severity: "warning",
  zh: `“${raw}”是约数，按 ${value} 录入，请核实。`,
  en: `“${raw}” is approximate; taken as ${value}.`,
  more: { raw, value }
})

const invalid = (raw: string): Doubt => ({
  code: "invalid_number",
  severity: "error",
  zh: `“${raw}”不是数量，已留空，请核对后补填。`,
  en: `“${raw}” is not an amount; left empty. Check it and fill it in.`,
  more: { raw }
})

const scales: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 百: 100 }

export const readAmount = (cell: Cell | undefined): Amount => {
  const raw = textOf(cell)
  if (typeof cell?.value === "number") return { value: cell.value, unit: null }
  const text = compact(raw)
  if (saysNothing(text)) return { value: null, unit: null }
  const found = shape.exec(text)?.groups
  if (found === undefined) return { value: null, unit: null, doubt: invalid(raw) }
  const digits = (found["digits"] ?? "").replace(/[,，']/gu, "")
  const plain = /^[\d.]/u.test(digits) ? Number(digits) : (chineseNumber(digits) ?? Number.NaN)
  const value = Math.round(plain * (scales[found["scale"] ?? ""] ?? 1) * 1e6) / 1e6
  if (!Number.isFinite(value)) return { value: null, unit: null, doubt: invalid(raw) }
  const unit = readUnit(found["unit"] ?? "")
  const about = found["about"]?.replace(/共|合计/u, "") || found["more"] || found["after"]
  return about === undefined || about === ""
    ? { value, unit }
    : { value, unit, doubt: approximate(raw, value) }
}
