/** From a row to its place in the tree and back. Both are inverse to each other on every shown row. */
import type { Branch, Layout, Place } from "./Branch.ts"

export interface RowPlace extends Place {
  readonly level: number
  /** Own children of the parent: what a reader of the screen says as "3 of 12". */
  readonly siblings: number
}

/** How many of the rising `numbers` are below `limit`. */
const below = (count: number, at: (index: number) => number, limit: number): number => {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(middle) < limit) low = middle + 1
    else high = middle
  }
  return low
}

const inside = (branch: Branch, row: number): RowPlace => {
  const offset = row - branch.start
  const rowOfOpen = (open: number) => (branch.at[open] ?? 0) + (branch.before[open] ?? 0)
  // The last open child above this row; the row is within it, or past it.
  const last = below(branch.open.length, rowOfOpen, offset) - 1
  const child = branch.open[last]
  if (child !== undefined && offset <= rowOfOpen(last) + child.size) return inside(child, row)
  return {
    parent: branch.id,
    index: offset - (branch.before[last + 1] ?? 0),
    level: branch.level,
    siblings: branch.count
  }
}

export const rowAt = (layout: Layout, row: number): RowPlace | undefined =>
  row < 0 || row >= layout.root.size ? undefined : inside(layout.root, row)

export const rowOf = (layout: Layout, place: Place): number | undefined => {
  const branch = place.parent === null ? layout.root : layout.byId.get(place.parent)
  if (branch === undefined || place.index < 0 || place.index >= branch.count) return undefined
  const opened = below(branch.at.length, (open) => branch.at[open] ?? 0, place.index)
  return branch.start + place.index + (branch.before[opened] ?? 0)
}
