/**
 * A density as it is stated: 12%, 7％, 5‰, 0.12, 12. A mark says what is meant; a bare number may be a share or
 * a percentage, and how finely it was written says how far it may lie from what was worked out.
 */
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, saysNothing, textOf } from "../cellText.ts"

export interface Stated {
  /** As a share when it is marked, else as written. */
  readonly value: number
  readonly marked: boolean
  /** One unit of the last digit written. */
  readonly unit: number
}

const rounded = (value: number): number => Math.round(value * 1e8) / 1e8

const unitOf = (digits: string): number => 10 ** -(digits.split(".")[1]?.length ?? 0)

const scaleOf = (mark: string): number => (mark === "%" ? 100 : mark === "‰" ? 1000 : 1)

/** Null for a blank, undefined for what is no density. */
export const readDensity = (cell: Cell | undefined): Stated | null | undefined => {
  const asShown = compact(cell?.shown ?? "")
  const isPercent = (cell?.format ?? "").endsWith("%") || asShown.endsWith("%")
  if (typeof cell?.value === "number" && isPercent) {
    const shown = asShown.replace(/%$/u, "")
    // 6.70% may be a stored 0.067: the coarser of the two is what was meant.
    const unit = Math.max(unitOf(shown) / 100, unitOf(String(cell.value)))
    return { value: rounded(cell.value), marked: true, unit }
  }
  const text = compact(textOf(cell)).replace(/^(?:约|[<>≤≥])/u, "")
  if (saysNothing(text) || /^(?:未监测|未检|未测|-+)$/u.test(text)) return null
  const found = /^(\d+(?:\.\d+)?|\.\d+)(%|‰|)(?:只.*|个.*)?$/u.exec(text)
  if (found === null) return undefined
  const [, digits = "", mark = ""] = found
  const scale = scaleOf(mark)
  return {
    value: rounded(Number(digits) / scale),
    marked: mark !== "",
    unit: unitOf(digits) / scale
  }
}
