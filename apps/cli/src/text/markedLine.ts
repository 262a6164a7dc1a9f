/** A line as it is named to a person: with a mark where nobody has compared its figures with their source. */
import type { LineToBeChecked } from "@aiwei/domain/scheme/document/toBeChecked"

import type { Words } from "../words/zh.ts"

export const markedLine = (
  words: Pick<Words, "toBeChecked">,
  name: string,
  { toBeChecked }: LineToBeChecked
): string => (toBeChecked === true ? `${name}${words.toBeChecked}` : name)

/** The same where a view has the codes of them. */
export const markedBy = (
  words: Pick<Words, "toBeChecked">,
  codes: ReadonlyArray<string> | undefined
) => {
  const toCheck = new Set(codes)
  return (name: string, code: string): string =>
    toCheck.has(code) ? `${name}${words.toBeChecked}` : name
}
