/** What a meeting was about, a point an entry, without its number: 1．, 2、, （三）, ④, 一、. */
import { tidy } from "../../../cells/cellText.ts"

const number =
  /^\s*(?:[(（]?\d{1,2}[)）.．、:：]|[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳]|[•·●◆\-—])\s*(?!\d)/u

/** 3.5日内 is the third point when two came before it, and three and a half days otherwise. */
const withoutNumber = (line: string, at: number): string => {
  const own = new RegExp(`^\\s*[(（]?${at + 1}[)）.．、:：]\\s*`, "u")
  return line.replace(own.test(line) ? own : number, "")
}

/** 1.……2.…… in one line: cut where the numbers go on. */
const cut = (line: string): ReadonlyArray<string> => {
  const parts: Array<string> = []
  let rest = line
  let next = 2
  if (!/^\s*[(（]?1[)）.．、]/u.test(line)) return [line]
  for (;;) {
    const at = new RegExp(`(?<=[。；;.\\s])\\s*[(（]?${next}[)）.．、]`, "u").exec(rest)
    if (at === null) return [...parts, rest]
    parts.push(rest.slice(0, at.index))
    rest = rest.slice(at.index)
    next++
  }
}

export const meetingContent = (text: string): ReadonlyArray<string> =>
  text
    .split(/[\r\n]+/u)
    .flatMap(cut)
    .filter((line) => tidy(line) !== "" && !/^[-—/\s]+$/u.test(line))
    .map((line, at) => tidy(withoutNumber(line, at)))
