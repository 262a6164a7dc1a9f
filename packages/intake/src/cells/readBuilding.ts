/**
 * The number of a building without its word: 1号楼, 1#, 1幢, 第1栋 are all `1`; 甲3# is `甲3`. Chinese
 * numerals become digits; a name that is no number (东楼) is kept whole.
 */
import { compact } from "./cellText.ts"
import { chineseNumber } from "./chineseNumber.ts"

const wordsAfter = /(?:号楼|号院|#楼|号幢|号栋|栋楼|幢楼|号|楼|栋|幢|座|#|棟)$/u

export const readBuilding = (text: string): string | null => {
  const whole = compact(text).replace(/\.0$/u, "")
  if (whole === "") return null
  const bare = whole.replace(/^第/u, "").replace(wordsAfter, "")
  if (bare === "") return whole
  const number = chineseNumber(bare)
  if (number !== null) return String(number)
  if (/^\d+$/u.test(bare)) return String(Number(bare))
  return /[\dA-Z一二三四五六七八九十]/iu.test(bare) ? bare : whole
}
