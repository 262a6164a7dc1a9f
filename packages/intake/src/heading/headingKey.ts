/**
 * A heading in the form in which it is compared: NFKC, no white space, no punctuation at its end, and
 * what stands in brackets kept apart, because 楼道卫生(5分) and 楼道卫生 are one heading.
 */
import { compact } from "../cells/cellText.ts"

export interface HeadingKey {
  readonly base: string
  readonly bracket: string
  /** Points written into the heading, as decimal text. */
  readonly points: string | null
}

/**
 * One word for what offices call 社区, 村（社区）, 村居; separators and marks gone. Word lists are written
 * with 社区 only.
 */
export const canonical = (heading: string): string =>
  compact(heading)
    .replace(/[()（）[\]【】/／、\\\-—·*★:：.。_]/gu, "")
    .replace(/村居委会|居村委会|村居民委员会|社区村|村社区|社区居委会|村居|居村/gu, "社区")

/** With the mark that our own files give to points nobody compared with their source. */
const pointsWords = /^(?:满分|分值|共|计|权重|占)?[:：]?(\d+(?:\.\d+)?)[分%]?(?:[,，]待核对)?$/u
const trailing = /(?:满分|分值)?[:：]?(\d+(?:\.\d+)?)分$/u

export const headingKey = (text: string): HeadingKey => {
  const words = compact(text)
  let bracket = ""
  const bare = words.replace(/[(（[【](.*?)[)）\]】]/gu, (_, inner: string) => {
    bracket += inner
    return ""
  })
  const inBracket = pointsWords.exec(bracket)?.[1]
  const atEnd = inBracket === undefined && bare.length > 2 ? trailing.exec(bare) : null
  const base = (atEnd === null ? bare : bare.slice(0, atEnd.index)).replace(/[:：*★、.。]+$/gu, "")
  return { base, bracket, points: inBracket ?? atEnd?.[1] ?? null }
}

const bracketed =
  /\s*[(（[【]\s*(?:满分|分值|共|计|权重|占)?\s*[:：]?\s*[\d.０-９．]+\s*[分%％]?\s*(?:[,，]\s*待核对\s*)?[)）\]】]/gu
const written = /(?<=.{2})\s*(?:满分|分值)?[:：]?\s*[\d.０-９．]+\s*分\s*$/u

/** The heading as a report shows it: the office's own text without the points in it. */
export const withoutPoints = (text: string): string =>
  text.replace(bracketed, "").replace(written, "").trim()
