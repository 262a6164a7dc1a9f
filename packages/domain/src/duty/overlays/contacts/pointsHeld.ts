/**
 * The contact points (联系点) of a branch on a day: places given as one, and zones whose table names one, which
 * are their leader's. Each with whoever answers for it.
 */
import { Effect } from "effect"

import type { BranchMeant } from "../branchMeant.ts"
import { heldUnder } from "../heldUnder.ts"
import { contactPoint } from "../overlayDuties.ts"
import type { ContactPoint } from "./ContactPoint.ts"
import { zonePoints } from "./zonePoints.ts"

export const pointsHeld = Effect.gen(function* () {
  const held = yield* heldUnder
  const ofZones = yield* zonePoints

  return Effect.fn("pointsHeld")(function* (meant: BranchMeant) {
    const given = (yield* held.under(meant.top, meant.day, contactPoint)).map(
      ({ line, path, answer }): ContactPoint => ({
        id: line.id,
        kind: "assignment",
        placeId: line.unitId,
        name: line.placeName,
        path,
        holder: answer === null ? null : { personId: answer.personId, name: answer.name },
        validFrom: line.validFrom,
        validTo: line.validTo
      })
    )
    return [...(yield* ofZones(meant)), ...given]
  })
})
