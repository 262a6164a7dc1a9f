/** What people answer for on a day: zones they lead, buildings they are the household officer of. */
import { Effect } from "effect"

import type { BuildingLine } from "../duty/BuildingLine.ts"
import type { HouseholdAssignmentRepo } from "../duty/HouseholdAssignmentRepo.ts"
import type { ResponsibilityZone } from "../duty/ResponsibilityZone.ts"
import type { ZoneRepo } from "../duty/ZoneRepo.ts"
import type { Day } from "../shared/Day.ts"
import type { Person } from "./Person.ts"

export interface PersonHolds {
  readonly id: Person["id"]
  readonly name: string
  readonly zones: ReadonlyArray<Pick<ResponsibilityZone, "id" | "zoneNo" | "name">>
  /** Of all of them; `buildings` shows the first. */
  readonly buildingCount: number
  readonly buildings: ReadonlyArray<Pick<BuildingLine, "id" | "name" | "community" | "compound">>
}

interface Duties {
  readonly zones: ZoneRepo["Service"]
  readonly assignments: HouseholdAssignmentRepo["Service"]
}

const shown = 20

export const personHolds = Effect.fn("personHolds")(function* (
  { zones, assignments }: Duties,
  people: ReadonlyArray<Pick<Person, "id" | "name">>,
  day: Day
) {
  const ids = people.map(({ id }) => id)
  const led = Map.groupBy(yield* zones.ledBy(ids, day), ({ leaderId }) => leaderId)
  const held = Map.groupBy(yield* assignments.heldBy(ids, day), ({ personId }) => personId)
  const first = ids.flatMap((id) => (held.get(id) ?? []).slice(0, shown))
  const lines = yield* assignments.rowsOf(
    first.map(({ unitId }) => unitId),
    day
  )
  return people.map(({ id, name }): PersonHolds => ({
    id,
    name,
    zones: (led.get(id) ?? []).map((zone) => ({
      id: zone.id,
      zoneNo: zone.zoneNo,
      name: zone.name
    })),
    buildingCount: (held.get(id) ?? []).length,
    buildings: lines
      .filter(({ officerId }) => officerId === id)
      .map((line) => ({
        id: line.id,
        name: line.name,
        community: line.community,
        compound: line.compound
      }))
  }))
})
