/**
 * Who sits in a group changes on a day (M03): seats end, others begin, and the reason and the document stand
 * in the group's own history. Ending the group ends every seat with it; ended on its first day it is withdrawn,
 * and the trail alone still tells of it.
 */
import { Effect, Result } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { Offices } from "../../org/Offices.ts"
import { readNeeded } from "../../register/readFields.ts"
import { Atomically } from "../../shared/Atomically.ts"
import type { Day } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { groupAsSeen } from "./groupAsSeen.ts"
import { GroupClosed, SeatNotFound } from "./groupErrors.ts"
import { docNumber } from "./groupFields.ts"
import type { GroupSeat } from "./GroupSeat.ts"
import type { Adjustment, LeadingGroup } from "./LeadingGroup.ts"
import { LeadingGroupRepo } from "./LeadingGroupRepo.ts"
import { seatError, seatMeant, type SeatWanted } from "./seatMeant.ts"
import { groupEnded, seatEnded } from "./seatRules.ts"

export interface EndGroup {
  readonly id: string
  readonly version: string
  /** The first day on which it is so; of an end the first day without. */
  readonly on: Day
  readonly reason: string
  readonly docNo?: string | null | undefined
}
export interface AdjustGroup extends EndGroup {
  /** Ids of seats that end. */
  readonly end?: ReadonlyArray<string> | undefined
  readonly seats?: ReadonlyArray<SeatWanted> | undefined
}

/** The seats that end on the day, as they then are; and those that began on it, which are taken back. */
const seatsEnded = Effect.fnUntraced(function* (
  group: LeadingGroup,
  seats: ReadonlyArray<GroupSeat>,
  { end = [], on }: AdjustGroup
) {
  const ended: Array<GroupSeat> = []
  const withdrawn: Array<GroupSeat> = []
  for (const id of new Set(end)) {
    const seat = seats.find((one) => one.id === id)
    if (seat === undefined) return yield* new SeatNotFound({ id })
    const said = seatEnded(seat, on)
    if (Result.isFailure(said)) return yield* Effect.fail(seatError(group, on, said.failure))
    if (said.success === null) withdrawn.push(seat)
    else ended.push(said.success)
  }
  return { ended, withdrawn }
})

export const groupAdjusted = Effect.gen(function* () {
  const repo = yield* LeadingGroupRepo
  const offices = yield* Offices
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const seatsOf = yield* seatMeant
  const { stamp, held } = yield* groupAsSeen

  const noted = Effect.fnUntraced(function* (group: LeadingGroup, wanted: EndGroup) {
    const adjustment: Adjustment = {
      id: yield* ids.next,
      groupId: group.id,
      onDay: wanted.on,
      reason: yield* Effect.fromResult(readNeeded("reason", wanted.reason, 300)),
      docNo: yield* docNumber(wanted.docNo ?? null)
    }
    yield* repo.addAdjustment(adjustment)
    return adjustment
  })

  const written = Effect.fnUntraced(function* (group: LeadingGroup) {
    const { version } = yield* stamp(group, yield* repo.seatsOf([group.id]))
    return { id: group.id as string, version }
  })

  const adjust = Effect.fn("GroupEdits.adjust")(function* (wanted: AdjustGroup) {
    const { group, seats: before } = yield* held(wanted.id, wanted.version)
    if (wanted.on < group.validFrom || group.validTo <= wanted.on) {
      return yield* new GroupClosed({ name: group.name, on: wanted.on })
    }
    const { ended, withdrawn } = yield* seatsEnded(group, before, wanted)
    const gone = new Map(ended.map((seat) => [seat.id, seat]))
    const never = withdrawn.map(({ id }) => id)
    const had = before
      .filter(({ id }) => !never.includes(id))
      .map((seat) => gone.get(seat.id) ?? seat)
    const office = yield* offices.byId(group.officeId)
    const asked = { had, wanted: wanted.seats ?? [], on: wanted.on }
    const begun = yield* seatsOf(group, office, asked)
    const adjustment = yield* noted(group, wanted)
    yield* repo.withdrawSeats(never)
    yield* repo.upsertSeats([...ended, ...begun])
    const entry = { subject: `LeadingGroup/${group.id}`, place: group.unitId }
    const after = { ...adjustment, ended, withdrawn, begun }
    yield* audit.append({ verb: "groups.adjust", ...entry, after })
    return yield* written(group)
  }, atomically.run)

  const end = Effect.fn("GroupEdits.end")(function* (wanted: EndGroup) {
    const { group, seats } = yield* held(wanted.id, wanted.version)
    const said = groupEnded(group, seats, wanted.on)
    if (Result.isFailure(said)) {
      return yield* Effect.fail(seatError(group, wanted.on, said.failure))
    }
    const over = said.success
    const entry = { subject: `LeadingGroup/${group.id}`, place: group.unitId }
    if (over.group === null) {
      const reason = yield* Effect.fromResult(readNeeded("reason", wanted.reason, 300))
      yield* repo.withdraw(group.id)
      const before = { ...group, seats }
      yield* audit.append({ verb: "groups.end", ...entry, before, after: { withdrawn: reason } })
      return { id: group.id as string, version: wanted.version }
    }
    const adjustment = yield* noted(group, wanted)
    yield* repo.withdrawSeats(over.withdrawn)
    yield* repo.upsertSeats(over.seats)
    yield* repo.upsert(over.group)
    yield* audit.append({ verb: "groups.end", ...entry, before: group, after: adjustment })
    return yield* written(over.group)
  }, atomically.run)

  return { adjust, end }
})
