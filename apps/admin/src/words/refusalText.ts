/** A refusal, or whatever else a call threw, as a sentence. */
import { codeOf, domainErrorOf, type WireError } from "@aiwei/client/domainErrorOf"
import type { Refusals } from "@aiwei/client/refusals/Refusals"

import type { Words } from "./Words.ts"

const said = <Tag extends WireError["_tag"]>(
  refusals: Refusals,
  tag: Tag,
  error: Extract<WireError, { _tag: Tag }>
): string => refusals[tag](error)

export const refusalText = (words: Words, thrown: unknown): string => {
  const error = domainErrorOf(thrown)
  if (error !== null && error._tag in words.refusals) {
    // Tag and error come from one object, which the compiler forgets once they are two.
    return said(words.refusals, error._tag, error as never)
  }
  return codeOf(thrown) === "NETWORK" ? words.offline : words.broken
}
