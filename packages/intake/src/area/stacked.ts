/**
 * Tables under one another: a row of headings with a blank line or a title over it begins another table
 * when the title names a month or when the headings are others. The same headings again are only a page.
 */
import { compact } from "../cells/cellText.ts"
import { monthIn } from "../file/period.ts"
import { canonical } from "../heading/headingKey.ts"
import type { Vocabulary } from "../heading/Vocabulary.ts"
import { roleOfSide } from "../kinds/score/shape/scoreWords.ts"
import { type Area, rowsOfArea } from "./Area.ts"
import {
  filledUpTo,
  isHeaderLike,
  isTitleLike,
  keysByColumn,
  type Word,
  wordsIn
} from "./headerLike.ts"

const leastKnown = 2

/** Enough headings are words of tables: a row of names and places has none. */
const isKnownHeader = (words: ReadonlyArray<Word>, headings: ReadonlySet<string>): boolean =>
  words.filter(({ text }) => headings.has(canonical(text)) || roleOfSide(text) !== null).length >=
  leastKnown

const sets = new WeakMap<ReadonlyArray<Vocabulary>, ReadonlySet<string>>()

const headingsIn = (vocabularies: ReadonlyArray<Vocabulary>): ReadonlySet<string> => {
  const known = sets.get(vocabularies)
  if (known !== undefined) return known
  const all = vocabularies.flatMap(({ fields }) => fields.flatMap(({ words }) => words))
  const made = new Set(all.map(canonical))
  sets.set(vocabularies, made)
  return made
}

/** One heading may be mistyped or left out; two others are other columns. */
const sameHeadings = (a: ReadonlyArray<Word>, b: ReadonlyArray<Word>): boolean => {
  const [before, after] = [keysByColumn(a), keysByColumn(b)]
  const columns = new Set([...before.keys(), ...after.keys()])
  return [...columns].filter((column) => before.get(column) !== after.get(column)).length <= 1
}

interface Head {
  readonly start: number
  readonly row: number
  readonly words: ReadonlyArray<Word>
  readonly month: number | null
}

/** Heads of tables with where their titles begin. */
const headsOf = (area: Area, headings: ReadonlySet<string>): ReadonlyArray<Head> => {
  const heads: Array<Head> = []
  let titles: Array<{ row: number; text: string }> = []
  let next = area.rows[0]?.row ?? 1
  let blank = true
  let lastData = 0
  let lines = 0
  for (const row of area.rows) {
    if (row.row > next) blank = true
    // Rows of 填报单位 and the like may stand right over the first head.
    const apart = blank || heads.length === 0
    const start = lastData + 1
    next = row.row + 1
    if (filledUpTo(row, 3) < 3 && isTitleLike(row)) {
      titles.push({
        row: row.row,
        text: wordsIn(row)
          .map(({ text }) => text)
          .join(" ")
      })
      blank = true
      continue
    }
    const words = apart ? wordsIn(row) : []
    const isHead = apart && isHeaderLike(words) && isKnownHeader(words, headings)
    // Names and 得分 | 扣分 under a head are its own lower rows; a table has lines of data.
    if (isHead && (heads.length === 0 || lines > 0)) {
      lines = 0
      const month = titles.map(({ text }) => monthIn(compact(text))).find((m) => m !== null)
      heads.push({ start, row: row.row, words, month: month ?? null })
    } else if (!apart || !isHeaderLike(words)) lines++
    titles = []
    lastData = row.row
    blank = false
  }
  return heads
}

export const stacked = (
  area: Area,
  vocabularies: ReadonlyArray<Vocabulary>
): ReadonlyArray<Area> => {
  const heads = headsOf(area, headingsIn(vocabularies))
  const [first] = heads
  if (first === undefined || heads.length < 2) return [area]
  const starts = [area.firstRow ?? 1]
  let before = first
  for (const head of heads.slice(1)) {
    const another =
      (head.month !== null && head.month !== before.month) ||
      !sameHeadings(before.words, head.words)
    if (!another) continue
    starts.push(head.start)
    before = head
  }
  return starts.map((from, i) => rowsOfArea(area, from, (starts[i + 1] ?? Infinity) - 1))
}
