/** A duty is given to somebody for a place: every name checked, in one transaction, with its entry. */
import { Effect } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { OfficeNotFound } from "../../errors.ts"
import { placeFinder } from "../../org/naming/placeFinder.ts"
import { placeNear } from "../../org/naming/placeNear.ts"
import { OfficeRepo } from "../../org/OfficeRepo.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { PlacedUnit } from "../../org/PlacedUnit.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { today } from "../../shared/Instant.ts"
import { DutyDaysRefused } from "../dutyErrors.ts"
import { householdOfficer } from "../kinds/builtinDuties.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"
import { DutyKinds } from "../kinds/DutyKinds.ts"
import { DutyAssignmentId } from "./DutyAssignment.ts"
import { dutyStored } from "./dutyStored.ts"
import { holderMeant, type HolderWanted } from "./holderMeant.ts"
import { householdSpans } from "./householdSpans.ts"

export interface AssignDuty {
  readonly place: string
  readonly duty: string
  readonly holder: HolderWanted
  /** Today when left out. */
  readonly from?: Day | null | undefined
  /** The first day without it; open when left out. */
  readonly to?: Day | null | undefined
  readonly remark?: string | null | undefined
}

/** What stands in the books now. */
export interface DutyGiven {
  readonly id: string
  readonly duty: DutyCode
  readonly placeId: OrgUnitId
  readonly placeName: string
  readonly validFrom: Day
  readonly validTo: Day
}

export const dutyGiven = Effect.gen(function* () {
  const find = yield* placeFinder
  const placements = yield* PlacementRepo
  const offices = yield* OfficeRepo
  const kinds = yield* DutyKinds
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const meant = yield* holderMeant
  const household = yield* householdSpans
  const stored = yield* dutyStored

  const officeOf = Effect.fnUntraced(function* (place: PlacedUnit, day: Day) {
    const known = new Set((yield* offices.findAll).map(({ unitId }) => unitId))
    const above = yield* placeNear(placements, place.id, day)
    const office = above.findLast(({ id }) => known.has(id))
    return office ?? (yield* new OfficeNotFound({ office: null }))
  })

  return Effect.fn("DutyAssignments.assign")(function* (wanted: AssignDuty) {
    yield* placements.lockTree
    const from = wanted.from ?? (yield* today)
    const to = wanted.to ?? null
    if (to !== null && to <= from) return yield* new DutyDaysRefused({ from, to })
    const place = yield* find(wanted.place, null, from)
    const office = yield* officeOf(place, from)
    const { code: duty } = yield* kinds.known(office.id, wanted.duty)
    const holder = yield* meant(office, wanted.holder, from)
    // The register of buildings has it then, and the building's history tells it.
    const registered = duty === householdOfficer && place.level === "building"
    const rows = registered
      ? yield* household(place, { holder, from, to })
      : yield* stored(place, {
          id: DutyAssignmentId.make(yield* ids.next),
          officeId: office.id,
          duty,
          unitId: place.id,
          holder,
          remark: wanted.remark?.trim() ?? "",
          validFrom: from,
          validTo: to ?? forever
        })
    const last = rows.findLast(({ validFrom }) => validFrom === from)
    const [id, validTo] = [last?.id ?? "", last?.validTo ?? forever]
    const after = { duty, unitId: place.id, holder, validFrom: from, validTo, spans: rows }
    const subject = registered ? `Building/${place.id}` : `DutyAssignment/${id}`
    yield* audit.append({ verb: "duties.assign", place: place.id, subject, after })
    const { id: placeId, name: placeName } = place
    return { id, duty, placeId, placeName, validFrom: from, validTo } satisfies DutyGiven
  }, atomically.run)
})
