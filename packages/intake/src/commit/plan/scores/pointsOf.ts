/**
 * Exact decimal text as points. What is finer than a thousandth is rounded once, half up; a text that is
 * no number gives null, which is "not done" and never zero.
 */
import { Points, readPointsText } from "@aiwei/domain/shared/Points"
import { ratio, roundHalfUp } from "@aiwei/domain/shared/Ratio"

export const pointsOf = (text: string | null): Points | null => {
  if (text === null) return null
  const exact = readPointsText(text)
  if (exact !== null) return exact
  const parts = /^([+-]?)(\d{1,7})\.(\d{1,20})$/.exec(text.trim())
  if (parts === null) return null
  const [, sign, whole = "", decimals = ""] = parts
  const size = ratio(
    BigInt(`${sign === "-" ? "-" : ""}${whole}${decimals}`) * 1000n,
    10n ** BigInt(decimals.length)
  )
  return Points.make(Number(roundHalfUp(size)))
}

export const pointsOrZero = (text: string | null): Points => pointsOf(text) ?? Points.make(0)
