/** What is wrong with one row of a paste, as a sentence. */
import type { WireError } from "@aiwei/client/domainErrorOf"

import { rowRefusal } from "../../../../words/rowRefusal.ts"
import type { Words } from "../../../../words/Words.ts"

/** A row that was refused, as it crossed the wire. */
export type RefusedRow = Extract<WireError, { readonly _tag: "RowsRefused" }>["rows"][number]

export const pasteProblem = (words: Words, error: RefusedRow["error"]): string => {
  const { edits } = words.tree
  if (error._tag === "NameTaken") return edits.nameTwice
  if (error._tag !== "FieldRefused") return rowRefusal(words, error)
  if (error.field === "code" && error.why === "twice") return edits.codeTwice
  if (error.field !== "name") return rowRefusal(words, error)
  return error.why === "tooLong" ? edits.nameTooLong : edits.nameBlank
}
