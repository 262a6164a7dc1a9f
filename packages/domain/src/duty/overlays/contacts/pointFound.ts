/** One contact point by its id, whatever day it holds on. */
import { Effect, Option } from "effect"

import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import type { Day } from "../../../shared/Day.ts"
import { DutyAssignmentId } from "../../assignments/DutyAssignment.ts"
import { DutyAssignmentRepo } from "../../assignments/DutyAssignmentRepo.ts"
import { ZoneId } from "../../ResponsibilityZone.ts"
import { ZoneRepo } from "../../ZoneRepo.ts"
import { contactPoint } from "../overlayDuties.ts"
import { OverlayNotFound } from "../overlayErrors.ts"
import type { PointKind } from "./ContactVisit.ts"

export interface PointFound {
  readonly pointKind: PointKind
  readonly pointId: string
  readonly officeId: OrgUnitId
  readonly unitId: OrgUnitId
  readonly validFrom: Day
  readonly validTo: Day
}

export const pointFound = Effect.gen(function* () {
  const duties = yield* DutyAssignmentRepo
  const zones = yield* ZoneRepo

  return Effect.fn("pointFound")(function* (id: string) {
    const given = Option.getOrNull(yield* duties.findById(DutyAssignmentId.make(id)))
    if (given !== null && given.duty === contactPoint) {
      const { officeId, unitId, validFrom, validTo } = given
      const point = { pointKind: "assignment", pointId: id, officeId, unitId, validFrom, validTo }
      return point as PointFound
    }
    const zone = Option.getOrNull(yield* zones.findById(ZoneId.make(id)))
    if (zone === null || (zone.contactPoint ?? "").trim() === "") {
      return yield* new OverlayNotFound({ kind: "contactPoint", id })
    }
    const { officeId, validFrom, validTo } = zone
    const point = { pointKind: "zone", pointId: id, officeId, unitId: officeId, validFrom, validTo }
    return point as PointFound
  })
})
