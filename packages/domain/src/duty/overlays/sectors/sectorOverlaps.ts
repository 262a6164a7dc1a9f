/**
 * Sectors (片区) that meet: two holders of one place, or of a place and another one inside it. Whoever holds
 * both is not told: a compound of one's own sector is no overlap. Laws in the test of this file.
 */
import { isWithin, type TreePath } from "../../../org/TreePath.ts"

export interface SectorHeld {
  readonly id: string
  readonly path: TreePath
  /** Of the person, post or organisation that holds it. */
  readonly holderKey: string
}

export interface SectorOverlap<Row> {
  /** The place that contains the other, or the earlier of two at one place. */
  readonly outer: Row
  readonly inner: Row
}

const inOrder = (a: SectorHeld, b: SectorHeld): number => {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.id < b.id ? -1 : 1
}

export const sectorOverlaps = <Row extends SectorHeld>(
  rows: ReadonlyArray<Row>
): ReadonlyArray<SectorOverlap<Row>> => {
  const sorted = rows.toSorted(inOrder)
  const found: Array<SectorOverlap<Row>> = []
  // Those around the row: a path that begins with another comes right behind it.
  let around: Array<Row> = []
  for (const inner of sorted) {
    around = around.filter(({ path }) => isWithin(inner.path, path))
    for (const outer of around) {
      if (outer.holderKey !== inner.holderKey) found.push({ outer, inner })
    }
    around.push(inner)
  }
  return found
}
