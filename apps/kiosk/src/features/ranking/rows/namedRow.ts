/** What stands where a unit's name does: with its peer group and its grade, where the board has them. */
import type { BoardRow } from "@aiwei/domain/publication/BoardView"

export const namedRow = ({ unitName, group, grade }: BoardRow): string =>
  [unitName, group, grade].filter((part) => part !== undefined).join(" · ")
