/**
 * The changes of a file's units for journal, counts and provenance. Units that no record of the file
 * stands for (a district, a compound) are listed too, uncounted: whoever undoes the import needs them.
 */
import type { PlannedChange } from "../Plan.ts"
import type { UnitDrafts } from "./unitDrafts.ts"
import { isChanged, journalled, type UnitNode } from "./UnitNode.ts"

export interface Source {
  readonly sheet: string
  readonly cell: string
}

export const unitChange = (
  node: UnitNode,
  { sheet, cell }: Source,
  counted: boolean
): PlannedChange => {
  const { id, stored, parentId } = node
  const base = { entity: "OrgUnit", id, sheet, cell, counted, before: null } as const
  const after = () => journalled(node.facts, parentId)
  if (stored === null) return { ...base, action: "new", after }
  if (!isChanged(node)) return { ...base, action: "unchanged", after: null }
  return { ...base, action: "changed", before: () => journalled(stored, parentId), after }
}

/** What came along, in the order it was added; `sourceOf` says which row it came with. */
export const accompanying = (
  drafts: UnitDrafts,
  covered: ReadonlySet<UnitNode>,
  sourceOf: (node: UnitNode) => Source
): ReadonlyArray<PlannedChange> =>
  [...drafts.all()]
    .filter((node) => !covered.has(node) && (node.stored === null || isChanged(node)))
    .map((node) => unitChange(node, sourceOf(node), false))
