/**
 * Who stands apart, in gold. All of a rank or none of it: a tie is never cut, so it may be four or five.
 * Where that would be half the board, fewer ranks stand apart, in the end none.
 */
import type { BoardRow } from "@aiwei/domain/publication/BoardView"

const most = 5

export interface Apart {
  readonly first: ReadonlyArray<BoardRow>
  /** The other ranked ones in order, then those outside the ranks. */
  readonly rest: ReadonlyArray<BoardRow>
}

const isRanked = (row: BoardRow): row is BoardRow & { readonly rank: number } =>
  row.rank !== null && !row.vetoed

/** Peer groups are ranked apart: there are several firsts, and the rows stand group by group as they came. */
const isGrouped = (rows: ReadonlyArray<BoardRow>): boolean =>
  new Set(rows.map(({ group }) => group)).size > 1

export const setApart = (rows: ReadonlyArray<BoardRow>): Apart => {
  if (isGrouped(rows)) return { first: [], rest: rows }
  const ranked = rows.filter(isRanked).toSorted((a, b) => a.rank - b.rank)
  const outside = rows.filter((row) => !isRanked(row))
  for (const last of [3, 2, 1]) {
    const first = ranked.filter(({ rank }) => rank <= last)
    if (first.length <= most) return { first, rest: [...ranked.slice(first.length), ...outside] }
  }
  return { first: [], rest: [...ranked, ...outside] }
}

/** Praised: by its gold figure even where it does not stand apart. */
export const isAmongFirst = (row: BoardRow): boolean => isRanked(row) && row.rank <= 3
