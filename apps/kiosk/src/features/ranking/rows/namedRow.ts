/** What stands where a unit's name does: with its peer group and its grade, and the mark of a reply. */
import type { BoardRow } from "@aiwei/domain/publication/BoardView"

import type { Words } from "../../../words/Words.ts"

export const namedRow = (
  { unitName, group, grade }: BoardRow,
  replied: ReadonlySet<string>,
  { replies }: Words
): string => {
  const marked = replied.has(unitName) ? `${unitName}${replies.mark}` : unitName
  return [marked, group, grade].filter((part) => part !== undefined).join(" · ")
}
