/**
 * Seats in leading groups that were given to somebody by name; a seat that a post holds stays with the post.
 * The group's own history tells that it was adjusted, by which document (M03).
 */
import { Effect, Option } from "effect"

import { PersonHolder } from "../../duty/holders/Holder.ts"
import type { GroupSeat } from "../../people/groups/GroupSeat.ts"
import type { LeadingGroupId } from "../../people/groups/LeadingGroup.ts"
import { LeadingGroupRepo } from "../../people/groups/LeadingGroupRepo.ts"
import type { Day } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { HandoverReads } from "../HandoverReads.ts"
import type { HeldSource } from "../HeldSource.ts"
import type { HeldRow } from "../HeldThing.ts"
import { passingSpans, storedOf } from "./passingSpans.ts"

/** What the group's history says; names stand in the seats alone. */
const adjusted = "人员交接"

export const groupSeatSource = Effect.gen(function* () {
  const reads = yield* HandoverReads
  const repo = yield* LeadingGroupRepo
  const ids = yield* IdGenerator

  const groupsOf = Effect.fnUntraced(function* (seats: ReadonlyArray<GroupSeat>) {
    const found = yield* Effect.forEach(new Set(seats.map(({ groupId }) => groupId)), repo.findById)
    return new Map(found.flatMap(Option.toArray).map((group) => [group.id, group]))
  })

  const noted = Effect.fnUntraced(function* (
    groupId: LeadingGroupId,
    onDay: Day,
    docNo: string | null
  ) {
    const id = yield* ids.next
    yield* repo.addAdjustment({ id, groupId, onDay, reason: adjusted, docNo })
  })

  const source: HeldSource = {
    kind: "groupSeat",
    of: Effect.fn("groupSeatSource.of")(function* (people, day) {
      const seats = yield* repo.heldBy(people, day)
      const groups = yield* groupsOf(seats)
      return seats.flatMap(
        ({ id, groupId, holder, validFrom, validTo }): ReadonlyArray<HeldRow> => {
          if (holder.kind !== "person" || holder.personId === null) return []
          const group = groups.get(groupId)
          const span = { id, personId: holder.personId, validFrom, validTo }
          const [name, placeId] = [group?.name ?? null, group?.unitId ?? null]
          return [{ ...span, kind: "groupSeat", duty: null, name, placeId }]
        }
      )
    }),
    passOn: (things, on, docNo) =>
      passingSpans<GroupSeat>({
        entity: "LeadingGroup",
        findAll: reads.seatsById,
        subjectOf: ({ groupId }) => `LeadingGroup/${groupId}`,
        taken: (row, to) =>
          to && {
            ...row,
            holder: PersonHolder.make({ kind: "person", personId: to.id, name: to.name })
          },
        store: Effect.fnUntraced(function* (passed) {
          yield* repo.upsertSeats(storedOf(passed))
          const groups = new Set(passed.map(({ before }) => before.groupId))
          yield* Effect.forEach(groups, (id) => noted(id, on, docNo))
        })
      })(things, on)
  }
  return source
})
