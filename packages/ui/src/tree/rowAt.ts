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

/** `offset` counts from the first child of the branch. */
const inside = (branch: Branch, offset: number, level: number): RowPlace => {
  const rowOfOpen = (open: number) => (branch.at[open] ?? 0) + (branch.before[open] ?? 0)
  // The last open child above this row; the row is within it, or past it.
  const last = below(branch.open.length, rowOfOpen, offset) - 1
  const child = branch.open[last]
  if (child !== undefined && offset <= rowOfOpen(last) + child.size)
    return inside(child, offset - rowOfOpen(last) - 1, level + 1)
  return {
    parent: branch.id,
    index: offset - (branch.before[last + 1] ?? 0),
    level,
    siblings: branch.count
  }
}

export const rowAt = (layout: Layout, row: number): RowPlace | undefined =>
  row < 0 || row >= layout.root.size ? undefined : inside(layout.root, row, 1)

/** undefined when a parent is closed, or when there is no such place. */
export const rowOf = (layout: Layout, place: Place): number | undefined => {
  let row = -1
  for (let at: Place = place; ;) {
    const branch = at.parent === null ? layout.root : layout.byId.get(at.parent)
    if (branch === undefined || at.index < 0 || at.index >= branch.count) return undefined
    const { index } = at
    const opened = below(branch.at.length, (open) => branch.at[open] ?? 0, index)
    row += 1 + index + (branch.before[opened] ?? 0)
    if (branch.id === null) return row
    at = branch.place
  }
}
