/**
 * One contact point by the id of any of its spans, from its first day to its last: who had it on a day is
 * another question.
 */
import { Effect, Option } from "effect"

import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import { firstId, type Spanned } from "../../../register/spans.ts"
import { Day, forever } from "../../../shared/Day.ts"
import { DutyAssignmentId } from "../../assignments/DutyAssignment.ts"
import { DutyAssignmentRepo } from "../../assignments/DutyAssignmentRepo.ts"
import { ZoneId } from "../../ResponsibilityZone.ts"
import { ZoneRepo } from "../../ZoneRepo.ts"
import { contactPoint } from "../overlayDuties.ts"
import { OverlayNotFound } from "../overlayErrors.ts"
import type { PointKind } from "./ContactVisit.ts"

const firstDay = Day.make("0001-01-01")

export interface PointFound {
  readonly pointKind: PointKind
  /** The first id of its spans. */
  readonly pointId: string
  readonly officeId: OrgUnitId
  readonly unitId: OrgUnitId
  readonly validFrom: Day
  readonly validTo: Day
}

const wholeOf = (spans: ReadonlyArray<Spanned>) => ({
  validFrom: spans.reduce((first, row) => (row.validFrom < first ? row.validFrom : first), forever),
  validTo: spans.reduce((last, row) => (row.validTo > last ? row.validTo : last), firstDay)
})

export const pointFound = Effect.gen(function* () {
  const duties = yield* DutyAssignmentRepo
  const zones = yield* ZoneRepo

  return Effect.fn("pointFound")(function* (
    id: string
  ): Effect.fn.Return<PointFound, OverlayNotFound> {
    const pointId = firstId(id)
    const own = (row: { readonly id: string }) => firstId(row.id) === pointId
    const given = Option.getOrNull(yield* duties.findById(DutyAssignmentId.make(id)))
    if (given !== null && given.duty === contactPoint) {
      const { officeId, unitId } = given
      const spans = (yield* duties.historyOf(unitId, contactPoint)).filter(own)
      return { pointKind: "assignment", pointId, officeId, unitId, ...wholeOf(spans) }
    }
    const zone = Option.getOrNull(yield* zones.findById(ZoneId.make(id)))
    if (zone === null || (zone.contactPoint ?? "").trim() === "") {
      return yield* new OverlayNotFound({ kind: "contactPoint", id })
    }
    const { officeId } = zone
    const spans = (yield* zones.findAll(officeId)).filter(own)
    return { pointKind: "zone", pointId, officeId, unitId: officeId, ...wholeOf(spans) }
  })
})
