/**
 * Which rows look like the head of a table before anything is known about it: several short words, nothing
 * but words, and with a blank line or a title over them, or nothing at all.
 */
import type { Row } from "@aiwei/workbook/Workbook"

import { compact, textOf } from "../cells/cellText.ts"
import { headingKey } from "../heading/headingKey.ts"
import { footerWords, noteWords } from "../table/rowWords.ts"

const longestHeading = 30
const leastCells = 3

export interface Word {
  readonly column: number
  readonly text: string
}

export const wordsIn = (row: Row): ReadonlyArray<Word> => {
  const words: Array<Word> = []
  for (const [column, cell] of row.cells.entries()) {
    const text = compact(textOf(cell))
    if (text !== "") words.push({ column, text })
  }
  return words
}

/** Never more than is needed to tell one cell from several: registers are long. */
export const filledUpTo = (row: Row, enough: number): number => {
  let filled = 0
  for (let column = 0; column < row.cells.length && filled < enough; column++) {
    const value = row.cells[column]?.value
    if (value != null && value !== "") filled++
  }
  return filled
}

export const isHeaderLike = (words: ReadonlyArray<Word>): boolean =>
  words.length >= leastCells &&
  words.every(({ text }) => text.length <= longestHeading && !/^[\d.,%-]+$/u.test(text))

/** A line over a table, not the note or the signatures under the one before. */
export const isTitleLike = (row: Row): boolean => {
  const words = wordsIn(row)
  const [lead] = words
  if (lead === undefined) return true
  return words.length <= 2 && !noteWords.test(lead.text) && !footerWords.test(lead.text)
}

export const keysByColumn = (words: ReadonlyArray<Word>): ReadonlyMap<number, string> =>
  new Map(words.map(({ column, text }) => [column, headingKey(text).base]))
