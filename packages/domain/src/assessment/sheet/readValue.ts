/**
 * What somebody typed as a score, as a value or as the fault in it. A typed score is never rounded: what is
 * finer than the scheme's step is refused, so that nobody finds another number than the one typed.
 */
import type { Indicator } from "../../scheme/Indicator.ts"
import {
  noPoints,
  type Points,
  Points as PointsOf,
  type Precision,
  readPointsText,
  written
} from "../../shared/Points.ts"
import type { EntryValue } from "./HandEdit.ts"
import type { WantedEntry, WantedValue } from "./ScoreChange.ts"
import type { CellFault } from "./sheetErrors.ts"

export interface Fault {
  readonly why: CellFault
  readonly text: string
  readonly limit: string | null
}

export interface Read {
  readonly points: Points
}

/** Full-width digits and a real minus sign are typed too. */
const plain = (text: string): string => text.normalize("NFKC").replaceAll("−", "-").trim()

/** From zero to `most`, in steps of the scheme; null knows no end. */
export const readTyped = (
  text: string,
  most: Points | null,
  precision: Precision,
  above: "aboveWorth" | "aboveCap"
): Read | Fault => {
  const points = readPointsText(plain(text))
  if (points === null) {
    const tooFine = /^[+-]?\d{1,7}\.\d+$/.test(plain(text))
    const limit = tooFine ? written(PointsOf.make(precision)) : null
    return { why: tooFine ? "tooFine" : "unreadable", text, limit }
  }
  if (points < 0) return { why: "negative", text, limit: null }
  if (most !== null && points > most) return { why: above, text, limit: written(most) }
  if (points % precision !== 0) {
    return { why: "tooFine", text, limit: written(PointsOf.make(precision)) }
  }
  return { points }
}

const less = (worth: Points, points: Points): Points => PointsOf.make(worth - points)

type Amounts = Pick<EntryValue, "points" | "deduction" | "notApplicable">

const nothing: Amounts = { points: null, deduction: null, notApplicable: false }

/** A deduction is typed with or without its minus sign. */
const deducted = (text: string, worth: Points, precision: Precision): Amounts | Fault => {
  const read = readTyped(plain(text).replace(/^-/, ""), worth, precision, "aboveWorth")
  if ("why" in read) return { ...read, text }
  return { points: less(worth, read.points), deduction: read.points, notApplicable: false }
}

const amountsOf = (
  value: WantedValue,
  { worth }: Pick<Indicator, "worth">,
  precision: Precision
): Amounts | Fault => {
  if (value === "notDone") return nothing
  if (value === "notApplicable") return { ...nothing, notApplicable: true }
  if (!("points" in value)) return deducted(value.deduction, worth, precision)
  const read = readTyped(value.points, worth, precision, "aboveWorth")
  if ("why" in read) return read
  const points = { points: read.points, deduction: less(worth, read.points), notApplicable: false }
  if (value.deduction === undefined) return points
  const other = deducted(value.deduction, worth, precision)
  if ("why" in other) return other
  if (other.points === read.points) return points
  return { why: "contradicts", text: `${value.points} / ${value.deduction}`, limit: written(worth) }
}

const sameAmounts = (a: Amounts, b: Amounts | null): boolean =>
  b !== null && a.points === b.points && a.notApplicable === b.notApplicable

const reasonOf = (wanted: string | null | undefined, stored: string | null): string | null =>
  wanted === undefined ? stored : wanted?.trim() || null

export const emptyValue: EntryValue = { ...nothing, reason: null }

/** An entry after the change. The same points as before keep the deduction as the office wrote it. */
export const valueAfter = (
  wanted: WantedEntry,
  indicator: Pick<Indicator, "worth">,
  stored: EntryValue | null,
  origin: EntryValue | null,
  precision: Precision
): EntryValue | Fault => {
  const before = stored ?? emptyValue
  const amounts = wanted.value == null ? before : amountsOf(wanted.value, indicator, precision)
  if ("why" in amounts) return amounts
  const known = [before, origin].find((one) => sameAmounts(amounts, one)) ?? amounts
  const { points, deduction, notApplicable } = known
  return { points, deduction, notApplicable, reason: reasonOf(wanted.reason, before.reason) }
}

export const bonusAfter = (
  text: string | null | undefined,
  stored: Points,
  bonusMax: Points | null,
  precision: Precision
): Read | Fault => {
  if (text == null) return { points: stored }
  if (text.trim() === "") return { points: noPoints }
  return readTyped(text, bonusMax, precision, "aboveCap")
}
