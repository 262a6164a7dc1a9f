/** How many 单元 a building has: a count, or the units named one by one (1-3单元, 一、二单元). */
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, textOf } from "./cellText.ts"
import { chineseNumber } from "./chineseNumber.ts"
import { read, type Reading } from "./Reading.ts"
import { readInteger } from "./readInteger.ts"

const numberOf = (text: string): number => Number(chineseNumber(text) ?? text)

const word = "第?([\\d一二三四五六七八九十]{1,3})(?:个?单元|门洞?)?"
const range = new RegExp(`^${word}[-~—–至到]+${word}$`, "u")
const named = new RegExp(`^${word}$`, "u")

export const readUnits = (cell: Cell | undefined): Reading<number> => {
  const text = compact(textOf(cell))
  const [, from, to] = range.exec(text) ?? []
  if (from !== undefined && to !== undefined && numberOf(to) > numberOf(from)) {
    return read(numberOf(to) - numberOf(from) + 1)
  }
  const parts = text.split(/[、,;和]/u)
  return parts.length > 1 && parts.every((part) => named.test(part))
    ? read(parts.length)
    : readInteger(cell)
}
