/** A leading group is set up: at a unit that is there on the day, from a template or seat by seat. */
import { Effect, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { OfficeNotFound } from "../../errors.ts"
import { placeFinder } from "../../org/naming/placeFinder.ts"
import { OfficeRepo } from "../../org/OfficeRepo.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { groupAsSeen } from "./groupAsSeen.ts"
import { GroupClosed } from "./groupErrors.ts"
import { docNumber, groupName, groupNameFree } from "./groupFields.ts"
import { templateOf } from "./groupTemplates.ts"
import { type GroupPurpose, type LeadingGroup, LeadingGroupId } from "./LeadingGroup.ts"
import { LeadingGroupRepo } from "./LeadingGroupRepo.ts"
import { seatMeant, type SeatWanted } from "./seatMeant.ts"

export interface AddGroup {
  readonly unit: string
  readonly purpose: GroupPurpose
  /** The unit's name with the template's when left out. */
  readonly name?: string | null | undefined
  readonly docNo?: string | null | undefined
  readonly docDay?: Day | null | undefined
  readonly on: Day
  readonly seats?: ReadonlyArray<SeatWanted> | undefined
  /** Adds the template's seats that are held ex officio by the unit's own posts. */
  readonly fromTemplate?: boolean | undefined
}

/** Seats of roles that somebody was named for are not filled from the template. */
const seatsWanted = ({ seats = [], fromTemplate = false, purpose }: AddGroup, unit: OrgUnitId) => {
  const named = new Set(seats.map(({ role }) => role))
  const usual = fromTemplate ? (templateOf(purpose)?.seats ?? []) : []
  const exOfficio = usual.flatMap(({ role, postKind }): ReadonlyArray<SeatWanted> =>
    postKind === null || named.has(role) ? [] : [{ role, holder: { unit, postKind } }]
  )
  return [...exOfficio, ...seats]
}

export const groupAdded = Effect.gen(function* () {
  const repo = yield* LeadingGroupRepo
  const find = yield* placeFinder
  const offices = yield* OfficeRepo
  const placements = yield* PlacementRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const seatsOf = yield* seatMeant
  const nameFree = yield* groupNameFree
  const { stamp } = yield* groupAsSeen

  const placeOf = Effect.fnUntraced(function* (given: string, on: Day) {
    const unit = yield* find(given, null, on)
    if (Option.isNone(yield* placements.findOn(unit.id, on))) {
      return yield* new GroupClosed({ name: unit.name, on })
    }
    const known = new Set((yield* offices.findAll).map(({ unitId }) => unitId))
    const office = (yield* placements.lineageOn(unit.id, on)).findLast(({ id }) => known.has(id))
    return { unit, office: office ?? (yield* new OfficeNotFound({ office: null })) }
  })

  return Effect.fn("GroupEdits.add")(function* (wanted: AddGroup) {
    yield* placements.lockTree
    const { on, purpose } = wanted
    const { unit, office } = yield* placeOf(wanted.unit, on)
    const usual = templateOf(purpose)
    const said = wanted.name?.trim() ?? ""
    const name = said === "" && usual !== null ? `${unit.name}${usual.zh}` : said
    const group: LeadingGroup = {
      id: LeadingGroupId.make(yield* ids.next),
      officeId: office.id,
      unitId: unit.id,
      purpose,
      name: yield* groupName(name),
      docNo: yield* docNumber(wanted.docNo ?? null),
      docDay: wanted.docDay ?? null,
      validFrom: on,
      validTo: forever
    }
    yield* nameFree(group)
    const asked = { had: [], wanted: seatsWanted(wanted, unit.id), on }
    const seats = yield* seatsOf(group, office, asked)
    yield* repo.upsert(group)
    yield* repo.upsertSeats(seats)
    const entry = { subject: `LeadingGroup/${group.id}`, place: unit.id }
    yield* audit.append({ verb: "groups.add", ...entry, after: { ...group, seats } })
    const { version } = yield* stamp(group, seats)
    return { id: group.id as string, version }
  }, atomically.run)
})
