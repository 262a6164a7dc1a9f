/** A stated rank: 8, 第8名, 并列2 and 第二名 are numbers; a word (否决) stays the word. */
import { compact } from "./cellText.ts"
import { chineseNumber } from "./chineseNumber.ts"

export const readRank = (text: string): number | string | null => {
  const words = compact(text)
  if (words === "") return null
  const found =
    /^(?:并列)?第?(\d+|[一二三四五六七八九十]+)(?:\.0)?(?:名|位|等)?(?:[(]?并列[)]?)?$/u.exec(
      words
    )?.[1]
  if (found === undefined) return words
  return /^\d/u.test(found) ? Number(found) : chineseNumber(found)
}
