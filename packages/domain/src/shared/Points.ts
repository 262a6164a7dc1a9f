/**
 * Points are whole thousandths: 93500 is 93.50. Adding them is exact. What divides (a mean, a share of
 * a percentage) goes through `Ratio` and is rounded once, to the scheme's precision. The page of this
 * file is docs/rules/scoring.md.
 */
import { Schema } from "effect"

import { type Ratio, ratio, roundHalfUp } from "./Ratio.ts"

export const Points = Schema.Int.pipe(Schema.brand("Points"))
export type Points = typeof Points.Type

/** Points that can be won or lost: zero to ten thousand. */
export const Worth = Points.check(Schema.isBetween({ minimum: 0, maximum: 10_000_000 }))

/** The smallest step a score is printed in, in thousandths: 10 is 0.01. */
export const Precision = Schema.Literals([1, 10, 100, 1000])
export type Precision = typeof Precision.Type

export const noPoints: Points = Points.make(0)

export const total = (points: ReadonlyArray<Points>): Points =>
  Points.make(points.reduce((sum, p) => sum + p, 0))

export const exactly = (points: Points): Ratio => ratio(points)

/** The one place where a score is rounded: to the nearest step, exactly half goes up. */
export const rounded = (thousandths: Ratio, precision: Precision): Points => {
  const steps = roundHalfUp(ratio(thousandths.over, thousandths.under * BigInt(precision)))
  return Points.make(Number(steps) * precision)
}

export const meanOf = (
  points: readonly [Points, ...ReadonlyArray<Points>],
  precision: Precision
): Points => rounded(ratio(total(points), points.length), precision)

/** `-0.05`, `96.50`, `0.125`: at least two decimals, and never fewer than the value has. */
export const written = (points: Points): string => {
  const digits = String(Math.abs(points)).padStart(4, "0")
  const decimals = digits.slice(-3).replace(/0$/, "")
  return `${points < 0 ? "-" : ""}${digits.slice(0, -3)}.${decimals}`
}

/**
 * The points a plain decimal text says, exactly; null for anything else, also for what is finer than a
 * thousandth. Full-width digits and words are the importer's to read.
 */
export const readPointsText = (text: string): Points | null => {
  const parts = /^([+-]?)(\d{1,7})(?:\.(\d+))?$/.exec(text.trim())
  if (parts === null) return null
  const [, sign, whole = "", decimals = ""] = parts
  if (/[1-9]/.test(decimals.slice(3))) return null
  const size = Number(whole) * 1000 + Number(decimals.slice(0, 3).padEnd(3, "0"))
  return Points.make(sign === "-" && size !== 0 ? -size : size)
}
