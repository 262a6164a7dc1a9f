/** Refuses a name that a unit beside this one has, on the day from which both stand where they stand now. */
import { Effect, Option } from "effect"

import { NameTaken } from "../../rowErrors.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import { PlacementRepo } from "../PlacementRepo.ts"

export const freeName = Effect.gen(function* () {
  const units = yield* OrgUnitRepo
  const placements = yield* PlacementRepo

  return Effect.fnUntraced(function* (unit: PlacedUnit, name: string) {
    const place = Option.getOrNull(yield* units.findById(unit.id))
    if (place === null || unit.parentId === null) return
    const history = yield* placements.historyOf(unit.id)
    const day = history.at(-1)?.validFrom
    if (day === undefined) return
    const siblings = yield* placements.childrenOn(unit.parentId, day)
    const same = siblings.find((one) => one.name === name && one.id !== unit.id)
    if (same !== undefined) {
      return yield* new NameTaken({ entity: "OrgUnit", name, id: same.id })
    }
  })
})
