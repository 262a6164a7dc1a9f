/**
 * A duty that was given ends on a day; what it said of days before stays. On its very first day it is taken
 * back: it never held, and a building's officer who was written there before is written there again.
 */
import { Effect, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { placeFinder } from "../../org/naming/placeFinder.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { idFrom } from "../../register/spans.ts"
import { AlreadyEnded, ChangeTooEarly } from "../../rowErrors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { DutyAssignmentNotFound } from "../dutyErrors.ts"
import type { HouseholdAssignment } from "../HouseholdAssignment.ts"
import { HouseholdAssignmentRepo } from "../HouseholdAssignmentRepo.ts"
import { householdOfficer } from "../kinds/builtinDuties.ts"
import { DutyAssignmentId } from "./DutyAssignment.ts"
import { DutyAssignmentRepo } from "./DutyAssignmentRepo.ts"
import type { DutyGiven } from "./dutyGiven.ts"

export interface EndDuty {
  /** Where it was given. */
  readonly place: string
  /** Of the assignment, or of the household officer's span. */
  readonly id: string
  /** The first day without it; today when left out. */
  readonly on?: Day | null | undefined
}

interface Span {
  readonly id: string
  readonly validFrom: Day
  readonly validTo: Day
}

const entity = "DutyAssignment"

const mayEnd = ({ id, validFrom, validTo }: Span, on: Day) => {
  if (validTo <= on) return Effect.fail(new AlreadyEnded({ entity, id }))
  return on < validFrom
    ? Effect.fail(new ChangeTooEarly({ entity, id, on, since: validFrom }))
    : Effect.void
}

export const dutyEnded = Effect.gen(function* () {
  const find = yield* placeFinder
  const placements = yield* PlacementRepo
  const repo = yield* DutyAssignmentRepo
  const households = yield* HouseholdAssignmentRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically

  /** A span that followed another bears its id, and so leads back to it. */
  const takenBack = Effect.fnUntraced(function* (
    span: HouseholdAssignment,
    history: ReadonlyArray<HouseholdAssignment>
  ) {
    const { id, validFrom, validTo } = span
    const before = history.filter(
      (row) => row.validTo === validFrom && idFrom(row.id, validFrom) === id
    )
    yield* households.remove(span)
    yield* households.upsertAll(before.map((row) => ({ ...row, validTo })))
  })

  const endedAt = Effect.fnUntraced(function* (unitId: OrgUnitId, id: string, on: Day) {
    const given = Option.getOrNull(yield* repo.findById(DutyAssignmentId.make(id)))
    if (given !== null && given.unitId === unitId) {
      yield* mayEnd(given, on)
      yield* given.validFrom === on
        ? repo.remove(given)
        : repo.upsertAll([{ ...given, validTo: on }])
      return { before: given, duty: given.duty, subject: `${entity}/${id}` }
    }
    const history = yield* households.historyOf(unitId)
    const span = history.find((row) => row.id === id)
    if (span === undefined) return yield* new DutyAssignmentNotFound({ id })
    yield* mayEnd(span, on)
    if (span.validFrom === on) yield* takenBack(span, history)
    else yield* households.upsertAll([{ ...span, validTo: on }])
    return { before: span, duty: householdOfficer, subject: `Building/${unitId}` }
  })

  return Effect.fn("DutyAssignments.end")(function* (wanted: EndDuty) {
    yield* placements.lockTree
    const on = wanted.on ?? (yield* today)
    const place = yield* find(wanted.place, null, on)
    const { before, duty, subject } = yield* endedAt(place.id, wanted.id, on)
    const { id, validFrom } = before
    const after = { ...before, validTo: on }
    yield* audit.append({ verb: "duties.end", place: place.id, subject, before, after })
    const { id: placeId, name: placeName } = place
    return { id, duty, placeId, placeName, validFrom, validTo: on } satisfies DutyGiven
  }, atomically.run)
})
