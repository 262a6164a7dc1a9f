/**
 * The board cut into slides. Up to twelve communities stand on one; beyond that the first ones stand on
 * the first slide only and the slides after it are filled evenly, so that none hangs almost empty.
 */
import type { BoardRow } from "@aiwei/domain/publication/BoardView"

import type { Capacity } from "./Composition.ts"
import { setApart } from "./setApart.ts"

export interface Slide {
  readonly first: ReadonlyArray<BoardRow>
  readonly rows: ReadonlyArray<BoardRow>
}

const evenly = (rows: ReadonlyArray<BoardRow>, most: number): ReadonlyArray<Slide> => {
  const count = Math.ceil(rows.length / most)
  const each = Math.ceil(rows.length / count)
  return Array.from({ length: count }, (_, at) => ({
    first: [],
    rows: rows.slice(at * each, (at + 1) * each)
  }))
}

export const slidesOf = (
  rows: ReadonlyArray<BoardRow>,
  { first: room, later }: Capacity
): ReadonlyArray<Slide> => {
  const { first, rest } = setApart(rows)
  if (first.length === 0)
    return rest.length <= later ? [{ first, rows: rest }] : evenly(rest, later)
  const beside = room - first.length
  if (rest.length <= beside) return [{ first, rows: rest }]
  return [{ first, rows: rest.slice(0, beside) }, ...evenly(rest.slice(beside), later)]
}
