/** What is said about a zone, checked against the office: who leads it, and which communities it holds. */
import { Effect, Option, Schema } from "effect"

import type { OfficeView } from "../../org/Offices.ts"
import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { isWithin } from "../../org/TreePath.ts"
import { FieldRefused } from "../../rowErrors.ts"
import type { Day } from "../../shared/Day.ts"
import type { ResponsibilityZone } from "../ResponsibilityZone.ts"
import { officerNamed } from "./officerNamed.ts"
import { readZone, type ZoneChange } from "./zoneFields.ts"

export type ZoneFactsStored = Omit<ResponsibilityZone, "id" | "officeId" | "validFrom" | "validTo">

const nobody = { leaderId: null, leaderName: null }
const isUnit = Schema.is(OrgUnitId)

export const zoneFacts = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const named = yield* officerNamed

  const communitiesOf = Effect.fnUntraced(function* (
    office: Pick<OfficeView, "path">,
    given: ReadonlyArray<string>,
    day: Day,
    held: ReadonlySet<string> = new Set()
  ) {
    const field = "communities"
    for (const [at, id] of given.entries()) {
      if (given.indexOf(id) !== at)
        return yield* new FieldRefused({ field, why: "twice", value: id })
      // One that was closed since is still what the zone had.
      if (held.has(id)) continue
      const place = isUnit(id) ? yield* placements.findOn(OrgUnitId.make(id), day) : Option.none()
      if (Option.isNone(place) || !isWithin(place.value.path, office.path)) {
        return yield* new FieldRefused({ field, why: "unknown", value: id })
      }
    }
    return given.map((id) => OrgUnitId.make(id))
  })

  const factsOf = Effect.fnUntraced(function* (officeId: OrgUnitId, change: ZoneChange) {
    const facts: Partial<ZoneFactsStored> = yield* Effect.fromResult(readZone(change))
    const { leader } = change
    if (leader === undefined) return facts
    if (leader === null) return { ...facts, ...nobody }
    const { personId: leaderId, name: leaderName } = yield* named("leader", officeId, leader)
    return { ...facts, leaderId, leaderName }
  })

  return { communitiesOf, factsOf }
})
