/**
 * A day as people write it: 2026-03-05, 20260305, 2026年3月5日, 3月5日, 3.5, today+3, 明天, -1. Without a
 * year it is the year of `today`; null when it is no day at all, never the nearest one.
 */
import { addDays, civilOf, dayText } from "./dayMath.ts"

const named = new Map([
  ["今天", 0],
  ["今日", 0],
  ["today", 0],
  ["昨天", -1],
  ["yesterday", -1],
  ["明天", 1],
  ["tomorrow", 1],
  ["前天", -2],
  ["后天", 2]
])

/** Full-width digits and signs are what a Chinese keyboard gives. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[\u2212\u2013\u2014]/g, "-")
    .replaceAll("。", ".")
    .replaceAll(/\s+/g, "")
    .toLowerCase()

const relative = (text: string, today: string): string | null => {
  const found = /^([a-z\u4e00-\u9fff]*?)(?:([+-])(\d{1,4})[天日d]?)?$/.exec(text)
  if (found === null) return null
  const [, word = "", sign, count] = found
  if (word === "" && sign === undefined) return null
  const base = word === "" ? 0 : named.get(word)
  if (base === undefined) return null
  return addDays(today, base + (sign === "-" ? -1 : 1) * Number(count ?? 0))
}

const written = (year: string, month: string, day: string): string | null => {
  const text = dayText({ year: Number(year), month: Number(month), day: Number(day) })
  return civilOf(text) === null ? null : text
}

export const readDay = (input: string, today: string): string | null => {
  const text = plain(input)
  const full =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (full !== null) return written(full[1] ?? "", full[2] ?? "", full[3] ?? "")
  const short = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text)
  if (short !== null) return written(today.slice(0, 4), short[1] ?? "", short[2] ?? "")
  return relative(text, today)
}
