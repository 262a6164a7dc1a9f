/** Finds the place that is asked about, with what stands above it on the day. */
import { Effect, Schema } from "effect"

import { touchesReach } from "../../access/rights/within.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { placeFinder } from "../../org/naming/placeFinder.ts"
import { placeNear } from "../../org/naming/placeNear.ts"
import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import type { Day } from "../../shared/Day.ts"
import { DutyReads, type LineagePlace } from "./DutyReads.ts"
import { placeLines } from "./placeLines.ts"

const isId = Schema.is(OrgUnitId)

export const placesAbove = Effect.gen(function* () {
  const find = yield* placeFinder
  const placements = yield* PlacementRepo
  const reads = yield* DutyReads
  const { officeIds } = yield* placeLines

  /** As it stood on the day; a place of another time is looked up where it was first or last. */
  const lineageOf = Effect.fnUntraced(function* (id: OrgUnitId, day: Day) {
    const above = yield* reads.lineageOf(id, day)
    if (above.length > 0) return above
    const offices = yield* officeIds
    const near = yield* placeNear(placements, id, day)
    return near.map(({ id: at, name, level, path }): LineagePlace => {
      return { id: at, name, level, path, isOffice: offices.has(at) }
    })
  })

  /** From the root down to the place. By its id it is found without looking for its name. */
  return Effect.fn("placesAbove")(function* (place: string, day: Day) {
    if (!isId(place)) return yield* lineageOf((yield* find(place, null, day)).id, day)
    const { reach } = yield* CurrentActor
    const above = yield* lineageOf(place, day)
    const own = above.at(-1)
    return own !== undefined && touchesReach(reach, own.path) ? above : []
  })
})
