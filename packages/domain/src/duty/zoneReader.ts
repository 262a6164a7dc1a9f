/** Puts zones and their communities together: the store counts them, the names are read once for a range. */
import { Effect } from "effect"

import { fullName } from "../org/fullName.ts"
import { OrgUnitRepo } from "../org/OrgUnitRepo.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import { ZoneId } from "./ResponsibilityZone.ts"
import type { ZoneCounts, ZoneLine } from "./ZoneLine.ts"
import { ZoneRepo } from "./ZoneRepo.ts"

export const zoneReader = Effect.gen(function* () {
  const zones = yield* ZoneRepo
  const units = yield* OrgUnitRepo

  const withCommunities = Effect.fn("zoneReader")(function* (
    rows: ReadonlyArray<ZoneCounts>,
    day: Day
  ) {
    const links = yield* zones.shownCommunitiesOf(rows.map(({ id }) => id))
    const found = yield* units.calledOn([...new Set(links.map(({ unitId }) => unitId))], day)
    const named = new Map(
      found.map((unit) => {
        const { id, code, households } = unit
        return [id, { id, code, name: fullName(unit), households }]
      })
    )
    const linked = Map.groupBy(links, ({ zoneId }) => zoneId)
    return rows.map((row): ZoneLine => ({
      ...row,
      communities: (linked.get(row.id) ?? [])
        .flatMap(({ unitId }) => named.get(unitId) ?? [])
        .toSorted((a, b) => ((a.code ?? a.name) < (b.code ?? b.name) ? -1 : 1))
    }))
  })

  const linesOf = (ids: ReadonlyArray<string>) =>
    Effect.flatMap(zones.rowsOf(ids.map((id) => ZoneId.make(id))), (rows) =>
      Effect.flatMap(today, (day) => withCommunities(rows, day))
    )

  return { withCommunities, linesOf }
})
