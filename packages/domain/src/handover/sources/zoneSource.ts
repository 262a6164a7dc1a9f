/**
 * Zones somebody leads. A zone goes on under a new id with its communities, and goes on with nobody when it
 * is left open: a zone without a leader is still a zone.
 */
import { Effect } from "effect"

import { zoneLeader } from "../../duty/kinds/builtinDuties.ts"
import type { ResponsibilityZone } from "../../duty/ResponsibilityZone.ts"
import { ZoneRepo } from "../../duty/ZoneRepo.ts"
import { HandoverReads } from "../HandoverReads.ts"
import type { HeldSource } from "../HeldSource.ts"
import type { HeldRow } from "../HeldThing.ts"
import type { SpanPassed } from "../passedOn.ts"
import { passingSpans, storedOf } from "./passingSpans.ts"

/** The table's word for the leader's post was the old leader's. */
const nobody = { leaderId: null, leaderName: null, leaderTitle: null }

export const zoneSource = Effect.gen(function* () {
  const reads = yield* HandoverReads
  const repo = yield* ZoneRepo

  const store = Effect.fnUntraced(function* (
    passed: ReadonlyArray<SpanPassed<ResponsibilityZone>>
  ) {
    yield* repo.upsertAll(storedOf(passed))
    const links = yield* repo.communitiesOf(passed.map(({ before }) => before.id))
    const begun = passed.flatMap(({ before, goesOn }) =>
      goesOn === null || goesOn.id === before.id ? [] : [{ from: before.id, id: goesOn.id }]
    )
    const added = begun.flatMap(({ from, id }) =>
      links.filter(({ zoneId }) => zoneId === from).map(({ unitId }) => ({ zoneId: id, unitId }))
    )
    yield* repo.replaceCommunities(
      begun.map(({ id }) => id),
      added
    )
  })

  const source: HeldSource = {
    kind: "zone",
    of: Effect.fn("zoneSource.of")(function* (people, day) {
      const rows = yield* reads.zonesOf(people, day)
      return rows.flatMap(({ leaderId, id, name, officeId, validFrom, validTo }) => {
        if (leaderId === null) return []
        const held = { id, name, personId: leaderId, placeId: officeId, validFrom, validTo }
        return [{ ...held, kind: "zone", duty: zoneLeader } satisfies HeldRow]
      })
    }),
    passOn: passingSpans({
      entity: "Zone",
      findAll: reads.zonesById,
      subjectOf: ({ id }) => `Zone/${id}`,
      taken: (row, to) => ({
        ...row,
        ...nobody,
        leaderId: to?.id ?? null,
        leaderName: to?.name ?? null
      }),
      store
    })
  }
  return source
})
