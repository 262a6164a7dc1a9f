/**
 * The changes of a file's units for journal, counts and provenance. Units that no record of the file
 * stands for (a district, a compound) are listed too, uncounted: whoever undoes the import needs them.
 */
import { agreedIn, unchanged } from "../given/agreed.ts"
import type { PlannedChange } from "../Plan.ts"
import type { UnitDrafts } from "./unitDrafts.ts"
import { isChanged, journalled, type UnitNode } from "./UnitNode.ts"

export interface Source {
  readonly sheet: string
  readonly cell: string
}

/** What a merge with hand edits left to say about the unit. */
export type UnitTold = Pick<PlannedChange, "doubts" | "agreed">

const nothingTold: UnitTold = {}

export const unitChange = (
  node: UnitNode,
  { sheet, cell }: Source,
  counted: boolean,
  said: UnitTold = nothingTold
): PlannedChange => {
  const { id, stored, parentId } = node
  const base = { entity: "OrgUnit", id, sheet, cell, counted, before: null } as const
  const after = () => journalled(node.facts, parentId)
  if (stored === null) return { ...base, action: "new", after }
  if (said !== nothingTold) return mergedChange(node, { ...base, ...said })
  if (!isChanged(node)) return { ...base, action: "unchanged", after: null }
  return { ...base, action: "changed", before: () => journalled(stored, parentId), after }
}

const mergedChange = (
  node: UnitNode,
  base: Omit<PlannedChange, "action" | "before" | "after">
): PlannedChange => {
  const { parentId } = node
  const stored = () => journalled(node.stored ?? node.facts, parentId)
  if (!isChanged(node)) return unchanged(base, stored)
  const after = () => ({ ...journalled(node.facts, parentId), ...agreedIn(base.agreed ?? []) })
  return { ...base, action: "changed", before: stored, after }
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
