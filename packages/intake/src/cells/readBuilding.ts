/**
 * The number of a building without its word: 1号楼, 1#, 1幢, 第1栋 are all `1`; 甲3# is `甲3`. Chinese
 * numerals become digits; a name that is no number (东楼) is kept whole. Several buildings in one cell stay
 * one text (`1-3`, `4、5、6`): the row says nothing of each of them.
 */
import { compact } from "./cellText.ts"
import { chineseNumber } from "./chineseNumber.ts"

const wordsAfter = /(?:号楼|号院|#楼|号幢|号栋|栋楼|幢楼|号|楼|栋|幢|座|#|棟)$/u

const oneBuilding = (whole: string): string => {
  const bare = whole.replace(/^第/u, "").replace(wordsAfter, "")
  if (bare === "") return whole
  const number = chineseNumber(bare)
  if (number !== null) return String(number)
  if (/^\d+$/u.test(bare)) return String(Number(bare))
  return /[\dA-Z一二三四五六七八九十]/iu.test(bare) ? bare : whole
}

const rangeOf = /^([^-~至到]+)[-~—–至到]+([^-~至到]+)$/u

/** 3-2 may be a number of its own; a range counts up and its ends are plain numbers. */
const range = (text: string): string | null => {
  const found = rangeOf.exec(text)
  const [from, to] = [oneBuilding(found?.[1] ?? ""), oneBuilding(found?.[2] ?? "")]
  return /^\d+$/u.test(from) && /^\d+$/u.test(to) && Number(from) < Number(to)
    ? `${from}-${to}`
    : null
}

const partsOf = (whole: string): ReadonlyArray<string> =>
  whole.split(/[、,;/和及]/u).filter((part) => part !== "")

export const readBuilding = (text: string): string | null => {
  const whole = compact(text).replace(/\.0$/u, "")
  if (whole === "") return null
  const parts = partsOf(whole)
  const known = parts.every(
    (part) => range(part) !== null || /\d|[一二三四五六七八九十甲乙丙丁东西南北中A-Z]/iu.test(part)
  )
  if (parts.length > 1 && known)
    return parts.map((part) => range(part) ?? oneBuilding(part)).join("、")
  return range(whole) ?? oneBuilding(whole)
}

/**
 * Whether a cell names several buildings. 1-2 alone may be building 2 of court 1; with a word behind it or
 * another mark between it counts up.
 */
export const isSeveral = (text: string): boolean => {
  const whole = compact(text)
  if (readBuilding(text)?.includes("、") === true) return true
  if (/^[甲乙丙丁戊己庚]{2,}[座栋幢楼]?$/u.test(whole)) return true
  return range(whole) !== null && /[~至到]|[栋幢楼座#]$/u.test(whole)
}
