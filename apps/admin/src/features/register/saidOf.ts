/**
 * Why a write was refused, as a sentence. Of rows written at once the refused ones are told by what they
 * are called: the place of a row in what was sent is nothing that anybody has seen.
 */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"

import { refusalText } from "../../words/refusalText.ts"
import { rowRefusal } from "../../words/rowRefusal.ts"
import type { Words } from "../../words/Words.ts"

/** More would be a wall of text; mended, the next ones are told. */
const most = 3

export const saidOf = (words: Words, thrown: unknown, names: ReadonlyArray<string>): string => {
  const error = domainErrorOf(thrown)
  if (error?._tag !== "RowsRefused" || names.length === 0) return refusalText(words, thrown)
  const lines = error.rows
    .slice(0, most)
    .map((row) => words.register.ofRow(names[row.index] ?? "", rowRefusal(words, row.error)))
  return words.register.rowsRefused(error.rows.length, lines)
}
