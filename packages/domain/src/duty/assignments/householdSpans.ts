/**
 * The household officer of a building, given from a day on: kept in the register of buildings, so that its
 * table and the answers say the same. Who is written there in vain makes room.
 */
import { Effect, Result } from "effect"

import type { PlacedUnit } from "../../org/PlacedUnit.ts"
import { changedFrom, heldOn, idFrom, shownOn } from "../../register/spans.ts"
import { ChangeTooEarly } from "../../rowErrors.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { DutyReads } from "../answers/DutyReads.ts"
import { gapAt } from "../answers/gaps.ts"
import { DutyHolderRefused, DutyOverlapping } from "../dutyErrors.ts"
import type { Holder } from "../holders/Holder.ts"
import { AssignmentId } from "../HouseholdAssignment.ts"
import { HouseholdAssignmentRepo } from "../HouseholdAssignmentRepo.ts"
import { householdOfficer } from "../kinds/builtinDuties.ts"

interface Given {
  readonly holder: Holder
  readonly from: Day
  readonly to: Day | null
}

export const householdSpans = Effect.gen(function* () {
  const assignments = yield* HouseholdAssignmentRepo
  const reads = yield* DutyReads
  const ids = yield* IdGenerator

  return Effect.fn("householdSpans")(function* (place: PlacedUnit, { holder, from, to }: Given) {
    if (holder.kind !== "person") {
      return yield* new DutyHolderRefused({ why: "personNeeded", name: place.name, day: null })
    }
    const history = yield* assignments.historyOf(place.id)
    const facts = yield* reads.factsOf({ places: [place.id], day: from, posts: false })
    const answering = gapAt(place, householdOfficer, facts, from) === null
    const until = to ?? forever
    const inTheWay = history.find((row) =>
      heldOn(from)(row) ? answering : from < row.validFrom && row.validFrom < until
    )
    if (inTheWay !== undefined) {
      return yield* new DutyOverlapping({
        id: inTheWay.id,
        place: place.name,
        duty: householdOfficer,
        holder: inTheWay.officerName,
        from: inTheWay.validFrom,
        to: inTheWay.validTo
      })
    }
    const { personId, name: officerName } = holder
    const said = changedFrom(history, from, AssignmentId.make(yield* ids.next), () => ({
      unitId: place.id,
      personId,
      officerName
    }))
    if (Result.isFailure(said)) {
      const { since } = said.failure
      return yield* new ChangeTooEarly({ entity: "Building", id: place.id, on: from, since })
    }
    const held = shownOn(history, from)
    const last = said.success.length - 1
    const given = said.success.map((row, at) => (at === last ? { ...row, validTo: until } : row))
    // Whoever is written there in vain is so again once the new one's days are over.
    const rows =
      held === undefined || held.validTo <= until
        ? given
        : [...given, { ...held, id: AssignmentId.make(idFrom(held.id, until)), validFrom: until }]
    yield* assignments.upsertAll(rows)
    return rows
  })
})
