/**
 * Which rows of a long sheet are shown and which are folded: its beginning, its end, the neighbourhood of
 * every doubt, and what somebody unfolded. The pieces follow each other and together are the whole sheet.
 */
export interface Piece {
  /** Rows from 1, both included. */
  readonly from: number
  readonly to: number
  readonly folded: boolean
}

export interface Stretch {
  readonly from: number
  readonly to: number
}

const shortSheet = 120
const beginning = 60
const end = 4
const around = 2
/** A fold of fewer rows takes as much room as the rows. */
const leastFold = 4
/** Doubts by the thousand would unfold the whole sheet; the list below leads to each. */
const mostDoubts = 40

const merged = (stretches: ReadonlyArray<Stretch>): ReadonlyArray<Stretch> => {
  const joined: Array<Stretch> = []
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last.to + leastFold) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    } else {
      joined.push({ from, to })
    }
  }
  return joined
}

export const shownRows = (
  lastRow: number,
  wanted: {
    readonly doubts: ReadonlyArray<number>
    readonly here: number | null
    readonly unfolded: ReadonlyArray<Stretch>
  }
): ReadonlyArray<Piece> => {
  if (lastRow < 1) return []
  if (lastRow <= shortSheet) return [{ from: 1, to: lastRow, folded: false }]
  const near = [
    ...wanted.doubts.slice(0, mostDoubts),
    ...(wanted.here === null ? [] : [wanted.here])
  ]
  const open = [
    { from: 1, to: beginning },
    { from: lastRow - end + 1, to: lastRow },
    ...near.map((row) => ({ from: row - around, to: row + around })),
    ...wanted.unfolded
  ].flatMap(({ from, to }) => {
    const inside = { from: Math.max(1, from), to: Math.min(lastRow, to) }
    return inside.from > inside.to ? [] : [inside]
  })
  let next = 1
  return merged(open).flatMap(({ from, to }): ReadonlyArray<Piece> => {
    const before = next
    next = to + 1
    const shown = { from, to, folded: false }
    return before < from ? [{ from: before, to: from - 1, folded: true }, shown] : [shown]
  })
}
