/** What was written wrongly of a group is corrected: its name, its document, what a seat does. No day changes. */
import { Effect } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { readText } from "../../register/readFields.ts"
import { Atomically } from "../../shared/Atomically.ts"
import type { Day } from "../../shared/Day.ts"
import { groupAsSeen } from "./groupAsSeen.ts"
import { SeatNotFound } from "./groupErrors.ts"
import { docNumber, groupName, groupNameFree } from "./groupFields.ts"
import type { GroupSeat } from "./GroupSeat.ts"
import type { LeadingGroup } from "./LeadingGroup.ts"
import { LeadingGroupRepo } from "./LeadingGroupRepo.ts"

export interface ChangeSeat {
  readonly id: string
  readonly dutyText?: string | undefined
  readonly position?: number | undefined
}
export interface ChangeGroup {
  readonly id: string
  readonly version: string
  readonly name?: string | undefined
  readonly docNo?: string | null | undefined
  readonly docDay?: Day | null | undefined
  readonly seats?: ReadonlyArray<ChangeSeat> | undefined
}

const seatsChanged = Effect.fnUntraced(function* (
  had: ReadonlyArray<GroupSeat>,
  wanted: ReadonlyArray<ChangeSeat>
) {
  return yield* Effect.forEach(
    wanted,
    Effect.fnUntraced(function* ({ id, dutyText, position }) {
      const seat = had.find((one) => one.id === id)
      if (seat === undefined) return yield* new SeatNotFound({ id })
      const text = yield* Effect.fromResult(readText("dutyText", dutyText ?? seat.dutyText, 300))
      return { ...seat, dutyText: text ?? "", position: position ?? seat.position }
    })
  )
})

export const groupChanged = Effect.gen(function* () {
  const repo = yield* LeadingGroupRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const nameFree = yield* groupNameFree
  const { stamp, held } = yield* groupAsSeen

  return Effect.fn("GroupEdits.change")(function* (wanted: ChangeGroup) {
    const { group: before, seats: had } = yield* held(wanted.id, wanted.version)
    const { name, docNo, docDay } = wanted
    const group: LeadingGroup = {
      ...before,
      name: name === undefined ? before.name : yield* groupName(name),
      docNo: docNo === undefined ? before.docNo : yield* docNumber(docNo),
      docDay: docDay === undefined ? before.docDay : docDay
    }
    yield* nameFree(group)
    const seats = yield* seatsChanged(had, wanted.seats ?? [])
    yield* repo.upsert(group)
    yield* repo.upsertSeats(seats)
    const entry = { subject: `LeadingGroup/${group.id}`, place: group.unitId, before }
    yield* audit.append({ verb: "groups.change", ...entry, after: { ...group, seats } })
    const { version } = yield* stamp(group, yield* repo.seatsOf([group.id]))
    return { id: group.id as string, version }
  }, atomically.run)
})
