/**
 * What is open, told at the nearest place somebody holds: a compound and its buildings may both be theirs, and
 * nothing is told twice. What lies in no such place is left out; laws in the test of this file.
 */
import { lineage, type TreePath } from "../../../org/TreePath.ts"

interface Placed {
  readonly path: TreePath
}

export const nearestHeld = <Item extends Placed>(
  places: ReadonlyArray<TreePath>,
  items: ReadonlyArray<Item>
): ReadonlyMap<TreePath, ReadonlyArray<Item>> => {
  const held = new Set(places)
  const at = new Map<TreePath, Array<Item>>(places.map((path) => [path, []]))
  for (const item of items) {
    const nearest = lineage(item.path).findLast((path) => held.has(path))
    if (nearest !== undefined) at.get(nearest)?.push(item)
  }
  return at
}
