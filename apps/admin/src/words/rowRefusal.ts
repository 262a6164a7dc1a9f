/** Why one row of many was refused, as a sentence: one of `RowsRefused`, or what its own call threw. */
import type { WireError } from "@aiwei/client/domainErrorOf"

import { refusalText } from "./refusalText.ts"
import type { Words } from "./Words.ts"

const isRefusal = (words: Words, error: unknown): error is WireError =>
  typeof error === "object" &&
  error !== null &&
  "_tag" in error &&
  typeof error._tag === "string" &&
  error._tag in words.refusals

export const rowRefusal = (words: Words, error: unknown): string => {
  if (!isRefusal(words, error)) return refusalText(words, error)
  const say: (error: never) => string = words.refusals[error._tag]
  return say(error as never)
}
