/** Stores an assignment beside the others of its place, unless one of them stands in the way. */
import { Effect, Result } from "effect"

import type { PlacedUnit } from "../../org/PlacedUnit.ts"
import type { Day } from "../../shared/Day.ts"
import { DutyReads } from "../answers/DutyReads.ts"
import { holdingsAt } from "../answers/holdingsAt.ts"
import { resolved } from "../answers/resolved.ts"
import { DutyOverlapping } from "../dutyErrors.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"
import type { DutyAssignment } from "./DutyAssignment.ts"
import { DutyAssignmentRepo } from "./DutyAssignmentRepo.ts"
import { withAssignment } from "./dutySpans.ts"

export const dutyStored = Effect.gen(function* () {
  const repo = yield* DutyAssignmentRepo
  const reads = yield* DutyReads

  /** Which of the spans there belong to somebody who answers on the day. */
  const answering = Effect.fnUntraced(function* (place: PlacedUnit, duty: DutyCode, day: Day) {
    const facts = yield* reads.factsOf({ places: [place.id], day, posts: false })
    return new Set(
      holdingsAt(place.id, duty, facts, day)
        .filter((holding) => Result.isSuccess(resolved(holding, place, facts, day)))
        .map(({ sourceId }) => sourceId)
    )
  })

  return Effect.fn("dutyStored")(function* (place: PlacedUnit, added: DutyAssignment) {
    const history = yield* repo.historyOf(place.id, added.duty)
    const held = yield* answering(place, added.duty, added.validFrom)
    const said = withAssignment(history, added, ({ id }) => held.has(id))
    if (Result.isSuccess(said)) {
      yield* repo.upsertAll(said.success)
      return said.success
    }
    const { id, duty, holder, validFrom: from, validTo: to } = said.failure
    const name = holder.kind === "person" ? holder.name : holder.kind
    return yield* new DutyOverlapping({ id, place: place.name, duty, holder: name, from, to })
  })
})
