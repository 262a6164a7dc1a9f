/** Duties that were given to somebody by name; what is held by a post or an organisation stays with it. */
import { Effect } from "effect"

import { DutyAssignmentRepo } from "../../duty/assignments/DutyAssignmentRepo.ts"
import { PersonHolder } from "../../duty/holders/Holder.ts"
import { HandoverReads } from "../HandoverReads.ts"
import type { HeldSource } from "../HeldSource.ts"
import type { HeldRow } from "../HeldThing.ts"
import { passingSpans, storedOf } from "./passingSpans.ts"

export const dutySource = Effect.gen(function* () {
  const reads = yield* HandoverReads
  const repo = yield* DutyAssignmentRepo
  const source: HeldSource = {
    kind: "duty",
    of: Effect.fn("dutySource.of")(function* (people, day) {
      const rows = yield* repo.heldBy(people, day)
      return rows.flatMap(({ holder, id, duty, unitId, validFrom, validTo }) => {
        if (holder.kind !== "person" || holder.personId === null) return []
        const { personId } = holder
        const held = { id, personId, duty, placeId: unitId, validFrom, validTo }
        return [{ ...held, kind: "duty", name: null } satisfies HeldRow]
      })
    }),
    passOn: passingSpans({
      entity: "DutyAssignment",
      findAll: reads.dutiesById,
      subjectOf: ({ id }) => `DutyAssignment/${id}`,
      taken: (row, to) =>
        to && {
          ...row,
          holder: PersonHolder.make({ kind: "person", personId: to.id, name: to.name })
        },
      store: (passed) => repo.upsertAll(storedOf(passed))
    })
  }
  return source
})
