/** Stores spans of a zone, the last of them with its communities; its name must be free during its days. */
import { Effect } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { NameTaken } from "../../rowErrors.ts"
import type { ResponsibilityZone } from "../ResponsibilityZone.ts"
import { ZoneRepo } from "../ZoneRepo.ts"

export const zoneSpans = Effect.gen(function* () {
  const zones = yield* ZoneRepo

  /** Within the days of this span no other zone of the office may be called the same. */
  const nameFree = Effect.fnUntraced(function* (zone: ResponsibilityZone) {
    const same = (yield* zones.findAll(zone.officeId)).find(
      (other) =>
        other.name === zone.name &&
        other.id !== zone.id &&
        other.validFrom < zone.validTo &&
        zone.validFrom < other.validTo
    )
    if (same === undefined) return
    return yield* new NameTaken({ entity: "Zone", name: zone.name, id: same.id })
  })

  return Effect.fnUntraced(function* (
    spans: ReadonlyArray<ResponsibilityZone>,
    communities: ReadonlyArray<OrgUnitId>
  ) {
    const current = spans.at(-1)
    if (current === undefined) return
    // An ended span is stored first: its days no longer stand in the way of the name.
    yield* zones.upsertAll(spans)
    yield* nameFree(current)
    const links = communities.map((unitId) => ({ zoneId: current.id, unitId }))
    yield* zones.replaceCommunities([current.id], links)
  })
})
