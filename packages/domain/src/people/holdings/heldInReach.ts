/**
 * What somebody holds, as far as whoever asks may see it. Who may see a person may not see every place where
 * that person has something: what lies elsewhere is counted and not told.
 */
import { Effect } from "effect"

import { Whereabouts } from "../../access/rights/Whereabouts.ts"
import { isInReach } from "../../access/rights/within.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import type { ResponsibilityZone } from "../../duty/ResponsibilityZone.ts"
import { ZoneRepo } from "../../duty/ZoneRepo.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"

export interface Seen<Row> {
  readonly rows: ReadonlyArray<Row>
  readonly beyond: number
}

const seenOf = <Row>(all: ReadonlyArray<Row>, isSeen: (row: Row) => boolean): Seen<Row> => {
  const rows = all.filter(isSeen)
  return { rows, beyond: all.length - rows.length }
}

export const heldInReach = Effect.gen(function* () {
  const where = yield* Whereabouts
  const zones = yield* ZoneRepo

  const placed = Effect.fn("heldInReach.placed")(function* <Row>(
    all: ReadonlyArray<Row>,
    unitOf: (row: Row) => OrgUnitId
  ) {
    const { reach } = yield* CurrentActor
    if (reach === null || all.length === 0) return { rows: all, beyond: 0 } satisfies Seen<Row>
    const paths = yield* where.ofUnits([...new Set(all.map(unitOf))])
    return seenOf(all, (row) => {
      const path = paths.get(unitOf(row))
      return path !== undefined && isInReach(reach, path)
    })
  })

  /** A zone is seen by whoever sees one of its communities. */
  const ofZones = Effect.fn("heldInReach.ofZones")(function* (
    all: ReadonlyArray<ResponsibilityZone>
  ) {
    const offices = [...new Set(all.map(({ officeId }) => officeId))]
    const shown = (yield* Effect.forEach(offices, zones.shown)).flat()
    const ids = new Set(shown.map(({ id }) => id))
    return seenOf(all, ({ id }) => ids.has(id))
  })

  return { placed, ofZones }
})
