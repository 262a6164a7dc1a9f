/**
 * The time of day in a text, and the text without it: 2026年3月5日下午2:30, 3月5日 9点半, 2026-03-05 09:30:00.
 * Midnight is what a spreadsheet writes when nobody gave a time, so it is none.
 */
export interface Clocked {
  /** Everything else, without white space, NFKC. */
  readonly rest: string
  /** `HH:MM`. */
  readonly time: string | null
  /** 上午, 下午 …, when written. */
  readonly half: string | null
}

const half = /(上午|下午|中午|早上|早晨|凌晨|晚上|傍晚|晚|AM|PM)/iu
const clock =
  /(?<![\d.\-/:])(\d{1,2})\s*(?::|：|点|时)\s*(?:(\d{1,2})分?(?::\d{2}(?:\.\d+)?)?|(半)|整)?(?![\d:])/u
const weekday = /[(（]?(?:星期|周|礼拜)[一二三四五六日天1-7][)）]?/u

const later = /下午|晚|傍晚|PM/iu

const timeOf = (hours: number, minutes: number, part: string | null): string | null => {
  const late = part !== null && (later.test(part) || (part === "中午" && hours < 3))
  const at = late && hours < 12 ? hours + 12 : hours
  if (at > 23 || minutes > 59 || (at === 0 && minutes === 0)) return null
  return `${String(at).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`
}

export const clocked = (text: string): Clocked => {
  const words = text
    .normalize("NFKC")
    .replace(/(\d)T(?=\d{1,2}:)/u, "$1 ")
    .replace(/(日|号|午|晨|晚上)(?=\d{1,2}(?::|点|时))/gu, "$1 ")
    .replace(/[(（](?=(?:上午|下午))|(?<=(?:上午|下午))[)）]/gu, " ")
    .replace(weekday, " ")
  const part = half.exec(words)?.[1] ?? null
  const bare = words.replace(half, " ")
  const found = clock.exec(bare)
  const rest = (
    found === null
      ? bare
      : `${bare.slice(0, found.index)} ${bare.slice(found.index + found[0].length)}`
  )
    .replace(/(?<=\s)[-~—至到](?:\s*)\d{1,2}[:点时].*$/u, "")
    .replace(/\s+/gu, "")
  if (found === null) return { rest, time: null, half: part }
  const minutes = found[3] === undefined ? Number(found[2] ?? 0) : 30
  return { rest, time: timeOf(Number(found[1]), minutes, part), half: part }
}
