/** Where each row of a slide stands. Those outside the ranks stand at the bottom, behind a rule. */
import type { BoardRow } from "@aiwei/domain/publication/BoardView"

import { columnsOf, type Composition, type TypeSize } from "./Composition.ts"
import type { Slide } from "./slidesOf.ts"

export interface Place {
  readonly row: BoardRow
  /** The first one outside the ranks, but not where another rule stands right above. */
  readonly edge: boolean
  /** The line of the grid; null for the next one. */
  readonly line: number | null
}

export interface SlideGrid {
  readonly columns: 1 | 2
  readonly lines: number
  readonly places: ReadonlyArray<Place>
}

/** Fewer lines than this do not grow taller: a name alone on half a wall reads worse, not better. */
const leastLines = 6

export const isOutside = (row: BoardRow): boolean => row.vetoed || row.rank === null

export const slideGrid = (
  { first, rows }: Slide,
  composition: Composition,
  type: TypeSize
): SlideGrid => {
  const columns = first.length === 0 ? columnsOf(composition, type, rows.length) : 1
  // Where ties make the first ones many, they leave less room to the rest.
  const least = leastLines - Math.max(0, first.length - 3)
  const lines = Math.max(least, Math.ceil(rows.length / columns))
  const firstOutside = rows.findIndex(isOutside)
  return {
    columns,
    lines,
    places: rows.map((row, at) => {
      // With nobody above them there is nothing to stand apart from.
      const apart = columns === 1 && isOutside(row) && (first.length > 0 || firstOutside > 0)
      const line = apart ? lines - rows.length + at + 1 : null
      return { row, line, edge: at === firstOutside && (at > 0 || (line ?? 1) > 1) }
    })
  }
}
