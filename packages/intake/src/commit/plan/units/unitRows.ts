/** Rows of the units that a plan adds or changes. Path keys follow from the first number the store gave. */
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import type { Placement } from "@aiwei/domain/org/Placement"
import { type PathKey, pathUnder, type TreePath } from "@aiwei/domain/org/TreePath"
import { inBase32 } from "@aiwei/domain/shared/base32"
import { type Day, forever } from "@aiwei/domain/shared/Day"

import type { TreeRows } from "../Plan.ts"
import type { UnitDrafts } from "./unitDrafts.ts"
import { isChanged, type UnitNode } from "./UnitNode.ts"

export interface Placer {
  readonly keyOf: (node: UnitNode) => PathKey
  readonly pathOf: (node: UnitNode) => TreePath
}

export const placer = (drafts: UnitDrafts, firstNumber: number): Placer => {
  const paths = new Map<string, TreePath>()
  const keyOf = (node: UnitNode): PathKey =>
    node.place?.pathKey ?? (inBase32(firstNumber + (node.number ?? 0), 5) as PathKey)
  const pathOf = (node: UnitNode): TreePath => {
    if (node.place !== null) return node.place.path
    const above = pathAbove(drafts.get(node.parentId))
    // As `pathUnder` does it, without checking each of a hundred thousand paths anew.
    return above === null ? pathUnder(null, keyOf(node)) : (`${above}${keyOf(node)}/` as TreePath)
  }
  /** Kept for those that have something below them, which are few. */
  const pathAbove = (parent: UnitNode | undefined): TreePath | null => {
    if (parent === undefined) return null
    const path = paths.get(parent.id) ?? pathOf(parent)
    paths.set(parent.id, path)
    return path
  }
  return { keyOf, pathOf }
}

const partSize = 5_000

const isWritten = (node: UnitNode): boolean => node.number !== null || isChanged(node)

/** In parts, so that the rows of a large register never stand in memory all at once. */
export function* unitRows(
  drafts: UnitDrafts,
  { keyOf, pathOf }: Placer,
  validFrom: Day
): Generator<TreeRows> {
  let [units, placements]: [Array<OrgUnit>, Array<Placement>] = [[], []]
  for (const node of drafts.all()) {
    if (!isWritten(node)) continue
    const { id, parentId, number, facts } = node
    units.push({ id, pathKey: keyOf(node), ...facts })
    if (number !== null) {
      placements.push({ unitId: id, parentId, path: pathOf(node), validFrom, validTo: forever })
    }
    if (units.length < partSize) continue
    yield { units, placements }
    units = []
    placements = []
  }
  yield { units, placements }
}
