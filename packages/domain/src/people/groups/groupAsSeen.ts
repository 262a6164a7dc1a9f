/** A group together with its seats is one record to its writers: its version changes with any seat. */
import { Effect, Option } from "effect"

import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { asSeen } from "../asSeen.ts"
import { GroupNotFound } from "./groupErrors.ts"
import type { GroupSeat } from "./GroupSeat.ts"
import { type LeadingGroup, LeadingGroupId } from "./LeadingGroup.ts"
import { LeadingGroupRepo } from "./LeadingGroupRepo.ts"

const byId = (a: GroupSeat, b: GroupSeat): number => (a.id < b.id ? -1 : 1)

/** Names are left out: who was renamed changed no group. */
const bare = ({ holder, ...seat }: GroupSeat) =>
  holder.kind === "person" ? { ...seat, personId: holder.personId } : { ...seat, holder }

const whole = (group: LeadingGroup, seats: ReadonlyArray<GroupSeat>) => ({
  ...group,
  seats: seats.toSorted(byId).map(bare)
})

export const groupAsSeen = Effect.gen(function* () {
  const repo = yield* LeadingGroupRepo
  const placements = yield* PlacementRepo
  const seen = yield* asSeen

  const stamp = (group: LeadingGroup, seats: ReadonlyArray<GroupSeat>) =>
    seen.stamp(whole(group, seats))

  /** For a writer, inside a transaction: as it was seen, or refused. */
  const held = Effect.fn("groupAsSeen")(function* (given: string, version: string) {
    yield* placements.lockTree
    const id = LeadingGroupId.make(given)
    const line = Option.getOrNull(yield* repo.findById(id))
    if (line === null) return yield* new GroupNotFound({ id })
    const { unitName: _, ...group } = line
    const seats = yield* repo.seatsOf([id])
    yield* seen.check("LeadingGroup", whole(group, seats), version)
    return { group, seats }
  })

  return { stamp, held }
})
