/** Rows of the units that a plan adds or changes. Path keys follow from the first number the store gave. */
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import type { Placement } from "@aiwei/domain/org/Placement"
import { type PathKey, pathKeyOf, pathUnder, type TreePath } from "@aiwei/domain/org/TreePath"
import { type Day, forever } from "@aiwei/domain/shared/Day"

import type { UnitDrafts } from "./unitDrafts.ts"
import { isChanged, type UnitNode } from "./UnitNode.ts"

export interface Placer {
  readonly keyOf: (node: UnitNode) => PathKey
  readonly pathOf: (node: UnitNode) => TreePath
}

export const placer = (drafts: UnitDrafts, firstNumber: number): Placer => {
  const paths = new Map<string, TreePath>()
  const keyOf = (node: UnitNode): PathKey =>
    node.place?.pathKey ?? pathKeyOf(firstNumber + (node.number ?? 0))
  const pathOf = (node: UnitNode): TreePath => {
    const known = node.place?.path ?? paths.get(node.id)
    if (known !== undefined) return known
    const parent = drafts.get(node.parentId)
    const path = pathUnder(parent === undefined ? null : pathOf(parent), keyOf(node))
    paths.set(node.id, path)
    return path
  }
  return { keyOf, pathOf }
}

export const unitRows = (
  drafts: UnitDrafts,
  { keyOf, pathOf }: Placer,
  validFrom: Day
): { readonly units: ReadonlyArray<OrgUnit>; readonly placements: ReadonlyArray<Placement> } => {
  const units: Array<OrgUnit> = []
  const placements: Array<Placement> = []
  for (const node of drafts.all()) {
    if (node.number === null && !isChanged(node)) continue
    units.push({ id: node.id, pathKey: keyOf(node), ...node.facts })
    if (node.number === null) continue
    const { id: unitId, parentId } = node
    placements.push({ unitId, parentId, path: pathOf(node), validFrom, validTo: forever })
  }
  return { units, placements }
}
