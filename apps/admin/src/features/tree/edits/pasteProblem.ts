/** What is wrong with one row of a paste, as a sentence. */
import type { WireError } from "@aiwei/client/domainErrorOf"

import type { Words } from "../../../words/Words.ts"

/** A row that was refused, as it crossed the wire. */
export type RefusedRow = Extract<WireError, { readonly _tag: "RowsRefused" }>["rows"][number]

export const pasteProblem = ({ tree: { edits } }: Words, error: RefusedRow["error"]): string => {
  if (error._tag === "NameTaken") return edits.nameTwice
  if (error._tag !== "FieldRefused") return error._tag
  if (error.field === "code") return edits.codeTwice
  return error.why === "tooLong" ? edits.nameTooLong : edits.nameBlank
}
