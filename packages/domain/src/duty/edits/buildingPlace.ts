/** Where a building may stand: in an open place of its office, under a name that no other has there. */
import { Effect, Option, Schema } from "effect"

import type { UnitLevel } from "../../org/levels/OrgLevel.ts"
import type { OfficeView } from "../../org/Offices.ts"
import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../../org/OrgUnitRepo.ts"
import type { PlacedUnit } from "../../org/PlacedUnit.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { isWithin } from "../../org/TreePath.ts"
import type { Changed } from "../../register/settled.ts"
import { AlreadyEnded, FieldRefused, NameTaken, type RowError } from "../../rowErrors.ts"
import { type Day, forever } from "../../shared/Day.ts"
import type { BuildingLine } from "../BuildingLine.ts"

const isUnit = Schema.is(OrgUnitId)

/** A building stands in none of these. */
const noPlace: ReadonlySet<UnitLevel> = new Set<UnitLevel>(["building", "stairwell", "household"])

const takenIn = (siblings: ReadonlyArray<PlacedUnit>, name: string, own: string | null) => {
  const same = siblings.find((one) => one.name === name && one.id !== own)
  return same === undefined ? null : new NameTaken({ entity: "Building", name, id: same.id })
}

export const buildingPlace = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const units = yield* OrgUnitRepo

  const nameFree = Effect.fnUntraced(function* (parentId: OrgUnitId, name: string, day: Day) {
    const taken = takenIn(yield* placements.childrenOn(parentId, day), name, null)
    if (taken !== null) return yield* taken
  })

  /** Those of the renamed that have a name which another has beside them, now that all are renamed. */
  const namesTaken = Effect.fnUntraced(function* (
    changed: ReadonlyArray<Changed<BuildingLine>>,
    day: Day
  ) {
    const renamed = changed.flatMap(({ before, after }) =>
      before.name === after.name ? [] : [after]
    )
    const wrong = new Map<string, RowError>()
    for (const [parentId, rows] of Map.groupBy(renamed, (row) => row.parentId)) {
      const siblings = parentId === null ? [] : yield* placements.childrenOn(parentId, day)
      for (const { id, name } of rows) {
        const taken = takenIn(siblings, name, id)
        if (taken !== null) wrong.set(id, taken)
      }
    }
    return wrong
  })

  /** The place it is to stand in: of this office, and open. */
  const parentOf = Effect.fnUntraced(function* (office: OfficeView, given: string, on: Day) {
    const found = isUnit(given)
      ? yield* placements.findOn(OrgUnitId.make(given), on)
      : Option.none()
    const place = Option.getOrNull(found)
    const unit = place && Option.getOrNull(yield* units.findById(place.unitId))
    const isPlace = place !== null && unit !== null && !noPlace.has(unit.level)
    if (!isPlace || !isWithin(place.path, office.path)) {
      return yield* new FieldRefused({ field: "parentId", why: "unknown", value: given })
    }
    if (place.validTo === forever) return place
    return yield* new AlreadyEnded({ entity: "OrgUnit", id: given })
  })

  return { nameFree, namesTaken, parentOf }
})
