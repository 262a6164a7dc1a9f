/** A line's name where it stands as plain text: a title, a column, a choice. Pure. */
import type { Words } from "../../words/Words.ts"

export const markedLine = (
  words: Words,
  name: string,
  isToBeChecked: boolean | undefined
): string => (isToBeChecked === true ? words.ranking.marked(name) : name)

/** The same by the codes that a view carries. */
export const markedBy = (
  words: Words,
  { code, name }: { readonly code: string; readonly name: string },
  codes: ReadonlyArray<string> | undefined
): string => markedLine(words, name, codes?.includes(code))
