/** Lines of the tree list: each unit with its parent's name and how many children it has that day. */
import { Effect } from "effect"

import type { Day } from "../shared/Day.ts"
import type { DivisionCode } from "./DivisionCode.ts"
import type { UnitLevel } from "./levels/OrgLevel.ts"
import type { OrgUnitId } from "./OrgUnitId.ts"
import type { PlacedUnit } from "./PlacedUnit.ts"
import type { PlacementRepo } from "./PlacementRepo.ts"
import { depthOf, type TreePath } from "./TreePath.ts"

export interface OrgRow {
  readonly id: OrgUnitId
  readonly code: DivisionCode | null
  readonly name: string
  readonly level: UnitLevel
  readonly path: TreePath
  readonly parentId: OrgUnitId | null
  readonly parentName: string | null
  readonly households: number | null
  readonly population: number | null
  readonly property: string | null
  readonly children: number
  /** From 1 at the root. */
  readonly depth: number
}

export const orgRows = (placements: PlacementRepo["Service"]) =>
  Effect.fn("orgRows")(function* (units: ReadonlyArray<PlacedUnit>, day: Day) {
    const counts = yield* placements.childCountsOn(
      units.map(({ id }) => id),
      day
    )
    const names = new Map(units.map(({ id, name }) => [id, name]))
    for (const { id, parentId } of units) {
      if (parentId === null || names.has(parentId)) continue
      for (const above of yield* placements.lineageOn(id, day)) names.set(above.id, above.name)
    }
    return units.map((unit): OrgRow => ({
      id: unit.id,
      code: unit.code,
      name: unit.name,
      level: unit.level,
      path: unit.path,
      parentId: unit.parentId,
      parentName: unit.parentId === null ? null : (names.get(unit.parentId) ?? null),
      households: unit.households,
      population: unit.population,
      property: unit.property,
      children: counts.get(unit.id) ?? 0,
      depth: depthOf(unit.path)
    }))
  })
