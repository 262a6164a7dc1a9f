/** Words of a record, 同上 resolved; null for a blank and, where asked, for words that say nothing. */
import { compact, saysNothing, saysSomething, textOf, tidy } from "../../cells/cellText.ts"
import { cellAt, type Table } from "../Table.ts"
import type { SourceRow } from "./carried.ts"

export type WordsIn = (row: number, field: string, nothings?: boolean) => string | null

export const wordsIn =
  (table: Table, source: SourceRow): WordsIn =>
  (row, field, nothings = true) => {
    const from = source(row, field)
    if (from === null) return null
    const text = textOf(cellAt(table, from, field))
    if (text === "") return null
    const words = tidyLines(text)
    if (saysSomething(text)) return words
    if (words === "" || /^[-—–/\\]+$/u.test(words)) return null
    return nothings && saysNothing(compact(text)) ? null : words
  }

/** A cell's own line breaks stay; they part sentences, not words. */
const tidyLines = (text: string): string =>
  text.includes("\n")
    ? text
        .split(/\r?\n/u)
        .map(tidy)
        .filter((line) => line !== "")
        .join("\n")
    : tidy(text)
