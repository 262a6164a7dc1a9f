/**
 * A number as people write it: 93.5, 93,5, 1 234.5, 1.234,5, 92 %, ９３．５分. A comma before exactly three
 * digits may be either, and is then nobody's guess: the mapping file has to say which.
 */
import { compact } from "../../cells/cellText.ts"

export interface NumberRead {
  /** Whole thousandths; of a share in per cent. */
  readonly thousandths: number
  readonly percent: boolean
  /** It had more digits than a thousandth has. */
  readonly isRounded: boolean
}

export type Decimal = "." | ","

const grouped = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*$/u

/** The digits with a point between whole and part; null where they are no number. */
const plainDigits = (text: string, decimal: Decimal | undefined): string | "ambiguous" | null => {
  const signs = text.replaceAll(/\d/gu, "")
  if (signs === "") return text
  const last = signs.at(-1) ?? ""
  const other = last === "," ? "." : ","
  const at = text.lastIndexOf(last)
  const [whole, part] = [text.slice(0, at), text.slice(at + 1)]
  const isGroups = grouped.test(text)
  if (isGroups && decimal !== undefined && last !== decimal) return text.replaceAll(last, "")
  if (signs.length > 1 && isGroups) return text.replaceAll(last, "")
  if (last !== "." && last !== ",") return null
  if (decimal !== undefined && last !== decimal) return null
  if (signs.length === 1) {
    if (last === "," && decimal === undefined && isGroups && whole !== "0") return "ambiguous"
    return `${whole === "" ? "0" : whole}.${part}`
  }
  const isWhole =
    grouped.test(whole) &&
    signs
      .slice(0, -1)
      .split("")
      .every((sign) => sign !== last)
  if (!isWhole || (signs[0] !== other && signs[0] !== "'" && signs[0] !== "’")) return null
  return `${whole.replaceAll(/\D/gu, "")}.${part}`
}

const shape = /^([+-]?)(\d[\d.,'’]*|[.,]\d+)(%?)分?$/u

/** What nearly every cell is: digits, and up to three after a point. */
const usual = /^(\d{1,9})(?:\.(\d{1,3}))?$/

export const numberOf = (text: string, decimal?: Decimal): NumberRead | "ambiguous" | null => {
  const common = decimal === "," ? null : usual.exec(text)
  if (common !== null) {
    const thousandths = Number(common[1]) * 1000 + Number((common[2] ?? "").padEnd(3, "0"))
    return { thousandths, percent: false, isRounded: false }
  }
  const parts = shape.exec(compact(text).replace(/^[−－–]/u, "-"))
  if (parts === null) return null
  const [, sign, digits = "", percent] = parts
  const plain = plainDigits(digits, decimal)
  if (plain === null || plain === "ambiguous") return plain
  const [whole = "0", part = ""] = plain.split(".")
  if (whole.length > 9) return null
  const up = /^[5-9]/.test(part.slice(3)) ? 1 : 0
  const size = Number(whole) * 1000 + Number(part.slice(0, 3).padEnd(3, "0")) + up
  return {
    thousandths: sign === "-" && size !== 0 ? -size : size,
    percent: percent === "%",
    isRounded: /[1-9]/.test(part.slice(3))
  }
}
