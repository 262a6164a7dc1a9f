/** Zones whose table names a contact point: it is their leader's. */
import { Effect } from "effect"

import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../../org/PlacementRepo.ts"
import { isWithin } from "../../../org/TreePath.ts"
import { heldOn } from "../../../register/spans.ts"
import type { Day } from "../../../shared/Day.ts"
import { DutyReads } from "../../answers/DutyReads.ts"
import { answersAt } from "../../answers/whoAnswers.ts"
import { zoneLeader } from "../../kinds/builtinDuties.ts"
import type { ResponsibilityZone } from "../../ResponsibilityZone.ts"
import { ZoneRepo } from "../../ZoneRepo.ts"
import type { BranchMeant } from "../branchMeant.ts"
import type { ContactPoint } from "./ContactPoint.ts"

export const zonePoints = Effect.gen(function* () {
  const zones = yield* ZoneRepo
  const reads = yield* DutyReads
  const placements = yield* PlacementRepo

  /** The leader as the zone's communities know him that day; of a zone without communities as written. */
  const leaderOf = Effect.fnUntraced(function* (
    zone: ResponsibilityZone,
    communities: ReadonlyArray<OrgUnitId>,
    day: Day
  ) {
    const [first] = communities
    if (first === undefined) {
      return zone.leaderId === null
        ? null
        : { personId: zone.leaderId, name: zone.leaderName ?? "" }
    }
    const facts = yield* reads.factsOf({ places: [first], day, posts: false })
    const place = { id: first, name: "", level: "community" } as const
    const found = answersAt(place, zoneLeader, facts, day).answers.find(
      ({ sourceId }) => sourceId === zone.id
    )
    return found === undefined ? null : { personId: found.personId, name: found.name }
  })

  const isUnder = Effect.fnUntraced(function* (
    communities: ReadonlyArray<OrgUnitId>,
    { top, id, officeId, day }: BranchMeant
  ) {
    if (id === officeId) return true
    for (const unitId of communities) {
      const place = yield* placements.findOn(unitId, day)
      if (place._tag === "Some" && isWithin(place.value.path, top)) return true
    }
    return false
  })

  return Effect.fn("zonePoints")(function* (meant: BranchMeant) {
    const { officeId, day } = meant
    const named = (yield* zones.shown(officeId))
      .filter(heldOn(day))
      .filter(({ contactPoint: text }) => (text ?? "").trim() !== "")
    const rows = yield* zones.shownCommunitiesOf(named.map(({ id }) => id))
    const of = Map.groupBy(rows, ({ zoneId }) => zoneId)
    const found: Array<ContactPoint> = []
    for (const zone of named) {
      const communities = (of.get(zone.id) ?? []).map(({ unitId }) => unitId)
      if (!(yield* isUnder(communities, meant))) continue
      const holder = yield* leaderOf(zone, communities, day)
      const { id, validFrom, validTo } = zone
      const name = (zone.contactPoint ?? "").trim()
      const path = `${zone.name}/${name}`
      const kind = "zone" as const
      found.push({ id, kind, placeId: officeId, name, path, holder, validFrom, validTo })
    }
    return found
  })
})
