/**
 * Stores spans of a zone, the last of them with its communities. During its days its name must be free, and
 * no place may come to it that another zone has, with a whole around it or as a part of it: every place
 * stands in one zone at a time.
 */
import { Effect, Option } from "effect"

import { fullName } from "../../org/fullName.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../../org/OrgUnitRepo.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { FieldRefused, NameTaken } from "../../rowErrors.ts"
import type { Day } from "../../shared/Day.ts"
import type { ResponsibilityZone } from "../ResponsibilityZone.ts"
import { ZoneRepo } from "../ZoneRepo.ts"

const placesAround = Effect.map(PlacementRepo, (placements) =>
  /** Ids of the place itself, of what is around it, and of what is part of it. */
  Effect.fnUntraced(function* (id: OrgUnitId, day: Day) {
    const above = yield* placements.lineageOn(id, day)
    const own = above.find((unit) => unit.id === id)
    const inside = own === undefined ? [] : yield* placements.placedOn(own.path, day)
    return [id, ...above.map((unit) => unit.id), ...inside.map((unit) => unit.id)]
  })
)

export const zoneSpans = Effect.gen(function* () {
  const zones = yield* ZoneRepo
  const units = yield* OrgUnitRepo
  const around = yield* placesAround

  /** Other zones of the office that hold on one of its days. */
  const besides = (zone: ResponsibilityZone) =>
    Effect.map(zones.findAll(zone.officeId), (all) =>
      all.filter(
        ({ id, validFrom, validTo }) =>
          id !== zone.id && validFrom < zone.validTo && zone.validFrom < validTo
      )
    )

  const allFree = Effect.fnUntraced(function* (
    zone: ResponsibilityZone,
    coming: ReadonlyArray<OrgUnitId>
  ) {
    const others = yield* besides(zone)
    const same = others.find(({ name }) => name === zone.name)
    if (same !== undefined) {
      return yield* new NameTaken({ entity: "Zone", name: zone.name, id: same.id })
    }
    if (coming.length === 0) return
    const met = yield* Effect.forEach(coming, (id) => around(id, zone.validFrom))
    const wanted = new Set(met.flat())
    const held = yield* zones.communitiesOf(others.map(({ id }) => id))
    const taken = held.find(({ unitId }) => wanted.has(unitId))
    if (taken === undefined) return
    const unit = Option.getOrNull(yield* units.findById(taken.unitId))
    const name = others.find(({ id }) => id === taken.zoneId)?.name ?? taken.zoneId
    const value = `${unit === null ? taken.unitId : fullName(unit)}（${name}）`
    return yield* new FieldRefused({ field: "communities", why: "twice", value })
  })

  /** `held`: the communities it had, also those that an old table gave to two zones. */
  return Effect.fnUntraced(function* (
    spans: ReadonlyArray<ResponsibilityZone>,
    communities: ReadonlyArray<OrgUnitId>,
    held: ReadonlySet<string>
  ) {
    const current = spans.at(-1)
    if (current === undefined) return
    // An ended span is stored first: its days no longer stand in the way of the name.
    yield* zones.upsertAll(spans)
    yield* allFree(
      current,
      communities.filter((id) => !held.has(id))
    )
    const links = communities.map((unitId) => ({ zoneId: current.id, unitId }))
    yield* zones.replaceCommunities([current.id], links)
  })
})
