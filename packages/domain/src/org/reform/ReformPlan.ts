/** What a merge or a split would change, shown before it is done and worked out again when it is. */
import type { Day } from "../../shared/Day.ts"
import type { UnitLevel } from "../levels/OrgLevel.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import type { TreePath } from "../TreePath.ts"
import type { Pointer, PointerFate } from "./Pointer.ts"

/** A unit as a preview names it. */
export interface PlannedUnit {
  /** Null for one that is yet to be made. */
  readonly id: OrgUnitId | null
  readonly name: string
  readonly code: string | null
  readonly level: UnitLevel
}

/** A branch that goes elsewhere. */
export interface PlannedMove {
  readonly id: OrgUnitId
  readonly name: string
  readonly level: UnitLevel
  /** With the branch's top. */
  readonly places: number
  readonly from: string
  /** Which of `into`, by its place there. */
  readonly to: number
}

export interface PlannedPointer extends Pointer {
  readonly fate: PointerFate
  /** Of the unit that it names now. */
  readonly unitName: string
  readonly to: number | null
}

export interface ReformPlan {
  readonly kind: "merge" | "split"
  readonly on: Day
  readonly closes: ReadonlyArray<PlannedUnit>
  readonly into: ReadonlyArray<PlannedUnit>
  readonly moves: ReadonlyArray<PlannedMove>
  /** Of all branches that move. */
  readonly places: number
  readonly pointers: ReadonlyArray<PlannedPointer>
  /** Names that two places would then have beside each other; nobody is refused for them. */
  readonly sameNames: ReadonlyArray<string>
}

/** What stands right below a closing unit, with the size of its branch. */
export interface Below {
  readonly child: PlacedUnit
  readonly places: number
  readonly from: PlacedUnit
}

export const planned = ({ id, name, code, level }: PlacedUnit): PlannedUnit => ({
  id,
  name,
  code,
  level
})

export const plannedMove = ({ child, places, from }: Below, to: number): PlannedMove => ({
  id: child.id,
  name: child.name,
  level: child.level,
  places,
  from: from.name,
  to
})

/** Names that would then stand twice under one unit. */
export const sameNames = (
  moves: ReadonlyArray<{ readonly name: string; readonly to: number }>,
  there: ReadonlyArray<{ readonly name: string; readonly to: number }>
): ReadonlyArray<string> => {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { name, to } of [...there, ...moves]) {
    const key = `${to}/${name}`
    if (seen.has(key)) twice.add(name)
    seen.add(key)
  }
  return [...twice]
}

/** A branch to move, as the tree moves it. */
export interface MoveTo {
  readonly child: PlacedUnit
  readonly parentId: OrgUnitId
  readonly parentPath: TreePath
}
