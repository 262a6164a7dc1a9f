/**
 * Points beside the scheme, in thousandths and signed: +1.5, 加1分, 扣2分, -2, 1（现场会）, 现场会加1分. Null when
 * the text names no points; a blank and a word for nothing are zero.
 */
import { compact, saysNothing } from "./cellText.ts"
import { thousandthsOf } from "./exact.ts"

const none = /^(?:没有|未加分|不加分|未扣分|不扣分|无加分|无扣分|无加减分)$/u
const amountFirst = /^(?<sign>[+\-加减扣]?[+-]?)(?<digits>\d+(?:\.\d+)?)分?(?:[(:;,，；：。].*)?$/u
const amountLast = /(?<sign>[+\-加减扣])(?<digits>\d+(?:\.\d+)?)分?[)。;]?$/u

export const readExtra = (text: string): number | null => {
  const words = compact(text).replace(/[−－–—](?=\d)/gu, "-")
  if (saysNothing(words) || none.test(words)) return 0
  const found = (amountFirst.exec(words) ?? amountLast.exec(words))?.groups
  if (found === undefined) return null
  const amount = thousandthsOf(Number(found["digits"]))
  return /[-减扣]/u.test(found["sign"] ?? "") ? -amount : amount
}
