/** The office a unit stands under on a day: whose staff list its officer is looked up in. */
import { Effect } from "effect"

import { Offices } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import type { Day } from "../../shared/Day.ts"

export const officeAbove = Effect.gen(function* () {
  const offices = yield* Offices
  const placements = yield* PlacementRepo

  /** Above every office stands nobody's staff list: the unit itself, which has no people. */
  return Effect.fn("officeAbove")(function* (id: OrgUnitId, day: Day) {
    const known = new Set((yield* offices.list).map((office) => office.id))
    const lineage = yield* placements.lineageOn(id, day)
    return lineage.findLast((unit) => known.has(unit.id))?.id ?? id
  })
})
