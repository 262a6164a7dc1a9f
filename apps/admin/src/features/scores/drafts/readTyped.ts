/**
 * What somebody types into a cell, understood: a number is a deduction or the points, as the page shows
 * them; with a minus sign it is always a deduction. `/` does not apply, `?` or nothing is not done, `·` is
 * no problem found.
 */
import type { CellFault } from "@aiwei/domain/assessment/sheet/sheetErrors"

import type { Shown } from "../live/liveTotal.ts"
import { readThousandths, thousandths, written } from "../live/thousandths.ts"

/** What the cells of the page show. */
export type Mode = "losses" | "points"

export interface Fault {
  readonly why: CellFault
  readonly text: string
  readonly limit: string | null
}

const notApplicable = new Set(["/", "不适用", "N/A", "n/a", "NA"])
const notDone = new Set(["", "?", "未检查", "未查", "缺"])
const clean = new Set(["·", "•", "无", "√"])

const plain = (text: string): string => text.normalize("NFKC").replaceAll(/[−–—]/g, "-").trim()

export interface Limits {
  /** The most that can be had; null knows no end. */
  readonly worth: string | null
  readonly precision: string
}

const amount = (text: string, { worth, precision }: Limits, fault: CellFault): number | Fault => {
  const size = readThousandths(text)
  if (size === null) {
    return /^\d{1,7}\.\d+$/.test(text)
      ? { why: "tooFine", text, limit: precision }
      : { why: "unreadable", text, limit: null }
  }
  if (worth !== null && size > thousandths(worth)) return { why: fault, text, limit: worth }
  if (size % thousandths(precision) !== 0) return { why: "tooFine", text, limit: precision }
  return size
}

export const readTyped = (text: string, limits: Limits, mode: Mode): Shown | Fault => {
  const typed = plain(text)
  if (notDone.has(typed)) return { standing: "notDone", points: null }
  if (notApplicable.has(typed)) return { standing: "notApplicable", points: null }
  const worth = thousandths(limits.worth)
  if (clean.has(typed)) return { standing: "done", points: written(worth) }
  const size = amount(typed.replace(/^-/, ""), limits, "aboveWorth")
  if (typeof size !== "number") return { ...size, text }
  const isLoss = mode === "losses" || typed.startsWith("-")
  return { standing: "done", points: written(isLoss ? worth - size : size) }
}

/** An empty bonus is no bonus. */
export const readBonus = (text: string, limits: Limits): Shown | Fault => {
  const typed = plain(text).replace(/^\+/, "")
  if (typed === "" || clean.has(typed)) return { standing: "done", points: "0.00" }
  if (typed.startsWith("-")) return { why: "negative", text, limit: null }
  const size = amount(typed, limits, "aboveCap")
  return typeof size === "number" ? { standing: "done", points: written(size) } : { ...size, text }
}
