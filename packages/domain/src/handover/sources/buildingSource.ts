/** Buildings somebody is the household officer of. */
import { Effect } from "effect"

import { HouseholdAssignmentRepo } from "../../duty/HouseholdAssignmentRepo.ts"
import { householdOfficer } from "../../duty/kinds/builtinDuties.ts"
import { HandoverReads } from "../HandoverReads.ts"
import type { HeldSource } from "../HeldSource.ts"
import type { HeldRow } from "../HeldThing.ts"
import { passingSpans, storedOf } from "./passingSpans.ts"

export const buildingSource = Effect.gen(function* () {
  const reads = yield* HandoverReads
  const repo = yield* HouseholdAssignmentRepo
  const source: HeldSource = {
    kind: "building",
    of: Effect.fn("buildingSource.of")(function* (people, day) {
      const rows = yield* reads.buildingsOf(people, day)
      return rows.flatMap(({ unitId, personId, ...span }): ReadonlyArray<HeldRow> => {
        if (personId === null) return []
        const { id, validFrom, validTo } = span
        const held = { id, personId, placeId: unitId, validFrom, validTo }
        return [{ ...held, kind: "building", duty: householdOfficer, name: null }]
      })
    }),
    passOn: passingSpans({
      entity: "Building",
      findAll: reads.buildingsById,
      subjectOf: ({ unitId }) => `Building/${unitId}`,
      taken: (row, to) => to && { ...row, personId: to.id, officerName: to.name },
      store: (passed) => repo.upsertAll(storedOf(passed))
    })
  }
  return source
})
