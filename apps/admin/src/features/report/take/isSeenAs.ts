/**
 * Whether what a page shows of a field is this value: the same, or it with stars in the places of some of
 * its digits. The report shows the office's own file in full; the record beside it is masked.
 */
import type { Standing } from "@aiwei/queries/handEdits/Taker"

type Value = Standing["now"]

export const isSeenAs = (shown: Value, whole: Value): boolean => {
  if (shown === whole) return true
  if (typeof shown !== "string" || typeof whole !== "string") return false
  const [stars, digits] = [[...shown], [...whole]]
  return (
    stars.includes("*") &&
    stars.length === digits.length &&
    stars.every((one, at) => one === "*" || one === digits[at])
  )
}
