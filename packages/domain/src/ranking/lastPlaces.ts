/**
 * The last places of a peer group and how often in a row somebody stood there (末位). Whoever has nobody
 * ahead is not last, however few they are. docs/rules/ranking.md
 */
export interface PlaceInGroup {
  /** How many stand strictly before it, and strictly behind it. */
  readonly ahead: number
  readonly behind: number
}

export const isAmongLast = ({ ahead, behind }: PlaceInGroup, places: number): boolean =>
  ahead > 0 && behind < places

/** `blocks` are those who share a place, the best first. */
export const placesInGroup = <A>(
  blocks: ReadonlyArray<ReadonlyArray<A>>
): ReadonlyMap<A, PlaceInGroup> => {
  const found = new Map<A, PlaceInGroup>()
  const all = blocks.reduce((n, { length }) => n + length, 0)
  let ahead = 0
  for (const block of blocks) {
    const behind = all - ahead - block.length
    for (const entry of block) found.set(entry, { ahead, behind })
    ahead += block.length
  }
  return found
}
