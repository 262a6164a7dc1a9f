/**
 * Units by what they were called, and where they stood, before a hand renamed or moved them. What stands
 * in a place under a name today is found first; this is for the names and places that are left over.
 */
import type { OrgLevel } from "@aiwei/domain/org/OrgUnit"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"

import type { Books } from "../Books.ts"
import type { UnitDrafts } from "../units/unitDrafts.ts"
import type { UnitNode } from "../units/UnitNode.ts"
import { textIn } from "./Given.ts"

export type FormerUnits = (
  parentId: OrgUnitId,
  level: OrgLevel,
  name: string
) => UnitNode | undefined

const none: FormerUnits = () => undefined

/** Null for a key that two units had: it then means neither. */
export const formerUnits = (
  drafts: Pick<UnitDrafts, "get">,
  { given, aliases }: Pick<Books, "given" | "aliases">
): FormerUnits => {
  if (given.units.size === 0) return none
  const found = new Map<string, UnitNode | null>()
  const put = (parentId: string | null, name: string | null, node: UnitNode) => {
    if (parentId === null || name === null) return
    const key = [parentId, node.facts.level, name].join("\n")
    const known = found.get(key)
    found.set(key, known === undefined || known === node ? node : null)
  }
  const aliasesOf = Map.groupBy(aliases, ({ unitId }) => unitId)
  for (const [id, { versions }] of given.units) {
    const node = drafts.get(id as OrgUnitId)
    if (node === undefined) continue
    for (const version of versions) put(textIn(version, "parentId"), textIn(version, "name"), node)
    const names = (aliasesOf.get(node.id) ?? []).map(({ alias }) => alias)
    for (const name of [node.facts.name, ...names]) {
      put(node.parentId, name, node)
      for (const version of versions) put(textIn(version, "parentId"), name, node)
    }
  }
  return (parentId, level, name) => found.get([parentId, level, name].join("\n")) ?? undefined
}
