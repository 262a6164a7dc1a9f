/**
 * The household officer of a building: corrected where the record was wrong, another one from a day on, or
 * nobody any more. A correction to nobody is no correction but an end, and needs its day.
 */
import { Effect, Result } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { changedFrom, endedFrom, shownOn } from "../../register/spans.ts"
import { ChangeTooEarly, FieldRefused } from "../../rowErrors.ts"
import type { Day } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { sameFields } from "../../shared/sameFields.ts"
import { AssignmentId, type HouseholdAssignment } from "../HouseholdAssignment.ts"
import { HouseholdAssignmentRepo } from "../HouseholdAssignmentRepo.ts"
import { officerNamed, type OfficerNamed, type OfficerWanted } from "./officerNamed.ts"

export interface OfficerOn {
  readonly on: Day | null
  readonly asOf: Day
}

export const buildingOfficer = Effect.gen(function* () {
  const assignments = yield* HouseholdAssignmentRepo
  const ids = yield* IdGenerator
  const named = yield* officerNamed

  const stored = Effect.fnUntraced(function* (
    unitId: OrgUnitId,
    said: ReturnType<typeof endedFrom<HouseholdAssignment>>,
    on: Day
  ) {
    if (Result.isFailure(said)) {
      const { since } = said.failure
      return yield* new ChangeTooEarly({ entity: "Building", id: unitId, on, since })
    }
    yield* assignments.upsertAll(said.success)
    return said.success
  })

  const ended = Effect.fnUntraced(function* (unitId: OrgUnitId, on: Day) {
    return yield* stored(unitId, endedFrom(yield* assignments.historyOf(unitId), on), on)
  })

  const changed = Effect.fnUntraced(function* (
    unitId: OrgUnitId,
    { personId, name: officerName }: OfficerNamed,
    { on, asOf }: OfficerOn
  ) {
    const history = yield* assignments.historyOf(unitId)
    const day = on ?? asOf
    const held = shownOn(history, day)
    if (held !== undefined && sameFields({ personId, officerName }, held)) return []
    if (on === null && held !== undefined) {
      const corrected = { ...held, personId, officerName }
      yield* assignments.upsertAll([corrected])
      return [corrected]
    }
    const newId = AssignmentId.make(yield* ids.next)
    const said = changedFrom(history, day, newId, () => ({ unitId, personId, officerName }))
    return yield* stored(unitId, said, day)
  })

  /** Gives the spans it stored. The office is asked for only when somebody is named. */
  const set = Effect.fn("buildingOfficer")(function* (
    unitId: OrgUnitId,
    officeId: Effect.Effect<OrgUnitId>,
    wanted: OfficerWanted | null | undefined,
    when: OfficerOn
  ) {
    if (wanted === undefined) return []
    if (wanted !== null) {
      return yield* changed(unitId, yield* named("officer", yield* officeId, wanted), when)
    }
    if (when.on !== null) return yield* ended(unitId, when.on)
    const held = shownOn(yield* assignments.historyOf(unitId), when.asOf)
    if (held === undefined) return []
    return yield* new FieldRefused({ field: "officer", why: "blank", value: null })
  })

  return { set, ended }
})
