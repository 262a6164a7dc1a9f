/** Where a building may stand: in an open place of its office, under a name that no other has there. */
import { Effect, Option, Schema } from "effect"

import type { OfficeView } from "../../org/Offices.ts"
import type { OrgLevel } from "../../org/OrgUnit.ts"
import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../../org/OrgUnitRepo.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { isWithin } from "../../org/TreePath.ts"
import { AlreadyEnded, FieldRefused, NameTaken } from "../../rowErrors.ts"
import { type Day, forever } from "../../shared/Day.ts"

const isUnit = Schema.is(OrgUnitId)

/** A building stands in none of these. */
const noPlace: ReadonlySet<OrgLevel> = new Set(["building", "stairwell", "household"])

export const buildingPlace = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const units = yield* OrgUnitRepo

  const nameFree = Effect.fnUntraced(function* (
    parentId: OrgUnitId | null,
    name: string,
    day: Day,
    own: OrgUnitId | null
  ) {
    const siblings = parentId === null ? [] : yield* placements.childrenOn(parentId, day)
    const same = siblings.find((one) => one.name === name && one.id !== own)
    if (same === undefined) return
    return yield* new NameTaken({ entity: "Building", name, id: same.id })
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

  return { nameFree, parentOf }
})
