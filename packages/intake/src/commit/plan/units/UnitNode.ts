/** A unit while a file is being planned: as it was stored, as the file leaves it, and whether it is new. */
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { PathKey, TreePath } from "@aiwei/domain/org/TreePath"

export type UnitFacts = Omit<OrgUnit, "id" | "pathKey">

export interface UnitNode {
  readonly id: OrgUnitId
  readonly parentId: OrgUnitId | null
  /** Null for a new unit, which gets its place in the tree when it is stored. */
  readonly place: { readonly pathKey: PathKey; readonly path: TreePath } | null
  /** Counts the new units of the file from 0; null for a stored one. */
  readonly number: number | null
  /** By hand; an old file may still name it. */
  readonly closed: boolean
  /** Null for a new unit. */
  readonly stored: UnitFacts | null
  facts: UnitFacts
}

const fields = [
  "code",
  "name",
  "officialName",
  "level",
  "households",
  "population",
  "property",
  "propertyCompany",
  "stairwells"
] as const satisfies ReadonlyArray<keyof UnitFacts>

export const sameFacts = (a: UnitFacts, b: UnitFacts): boolean =>
  fields.every((field) => a[field] === b[field])

export const isChanged = (node: UnitNode): boolean =>
  node.stored !== null && node.facts !== node.stored && !sameFacts(node.facts, node.stored)

export const factsOf = (unit: OrgUnit): UnitFacts => ({
  code: unit.code,
  name: unit.name,
  officialName: unit.officialName,
  level: unit.level,
  households: unit.households,
  population: unit.population,
  property: unit.property,
  propertyCompany: unit.propertyCompany,
  stairwells: unit.stairwells,
  gridCode: unit.gridCode,
  urbanRural: unit.urbanRural,
  priority: unit.priority
})

/** What the journal keeps: the facts that are known, and the parent. */
export const journalled = (
  facts: UnitFacts,
  parentId: OrgUnitId | null
): Record<string, unknown> => {
  const kept: Record<string, unknown> = { level: facts.level, name: facts.name, parentId }
  for (const field of fields) if (facts[field] !== null) kept[field] = facts[field]
  return kept
}
