/**
 * The contact points (联系点) of a branch on a day: places given as one, and zones whose table names one, which
 * are their leader's. Each with whoever answers for it.
 */
import { Effect } from "effect"

import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../../org/PlacementRepo.ts"
import { isWithin, type TreePath } from "../../../org/TreePath.ts"
import type { PersonId } from "../../../people/Person.ts"
import { heldOn } from "../../../register/spans.ts"
import type { Day } from "../../../shared/Day.ts"
import { DutyReads } from "../../answers/DutyReads.ts"
import { answersAt } from "../../answers/whoAnswers.ts"
import { zoneLeader } from "../../kinds/builtinDuties.ts"
import type { ResponsibilityZone } from "../../ResponsibilityZone.ts"
import { ZoneRepo } from "../../ZoneRepo.ts"
import type { BranchMeant } from "../branchMeant.ts"
import { heldUnder } from "../heldUnder.ts"
import { contactPoint } from "../overlayDuties.ts"
import type { PointKind } from "./ContactVisit.ts"

export interface ContactPoint {
  readonly id: string
  readonly kind: PointKind
  /** Of a zone's point its office. */
  readonly placeId: OrgUnitId
  /** As the zone's table writes it, or the place's own. */
  readonly name: string
  readonly path: string
  /** Null while nobody who is there answers for it. */
  readonly holder: { readonly personId: PersonId | null; readonly name: string } | null
  readonly validFrom: Day
  readonly validTo: Day
}

export const pointsHeld = Effect.gen(function* () {
  const zones = yield* ZoneRepo
  const reads = yield* DutyReads
  const placements = yield* PlacementRepo
  const held = yield* heldUnder

  const given = Effect.fnUntraced(function* (top: TreePath, day: Day) {
    return (yield* held.under(top, day, contactPoint)).map(
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
  })

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

  const ofZones = Effect.fnUntraced(function* (meant: BranchMeant) {
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

  return Effect.fn("pointsHeld")(function* (meant: BranchMeant) {
    return [...(yield* ofZones(meant)), ...(yield* given(meant.top, meant.day))]
  })
})
