/** Use cases that look at leading groups. */
import { Context, Effect, Layer, Option } from "effect"

import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PlaceAmbiguous,
  PlaceNotFound
} from "../../errors.ts"
import { placeFinder } from "../../org/naming/placeFinder.ts"
import { Offices } from "../../org/Offices.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { type CountedPage, limitOf } from "../../shared/Page.ts"
import { groupAsSeen } from "./groupAsSeen.ts"
import { GroupNotFound } from "./groupErrors.ts"
import type { GroupListing, GroupRow, GroupShown } from "./GroupTold.ts"
import { LeadingGroupId } from "./LeadingGroup.ts"
import { type GroupLine, LeadingGroupRepo } from "./LeadingGroupRepo.ts"
import { rosterOf } from "./rosterOf.ts"

type Unplaced = OfficeNotFound | OfficeAmbiguous | PlaceNotFound | PlaceAmbiguous

export class LeadingGroups extends Context.Service<
  LeadingGroups,
  {
    readonly list: (wanted: GroupListing) => Effect.Effect<CountedPage<GroupRow>, Unplaced>
    readonly show: (id: string, on: Day | null) => Effect.Effect<GroupShown, GroupNotFound>
  }
>()("aiwei/LeadingGroups") {
  static readonly layer = Layer.effect(
    LeadingGroups,
    Effect.gen(function* () {
      const repo = yield* LeadingGroupRepo
      const offices = yield* Offices
      const find = yield* placeFinder
      const sitting = yield* rosterOf
      const { stamp } = yield* groupAsSeen

      const topOf = Effect.fnUntraced(function* ({ office, under }: GroupListing, day: Day) {
        const own = under != null && office == null ? null : yield* offices.resolve(office ?? null)
        return under == null ? own?.path : (yield* find(under, own?.path ?? null, day)).path
      })

      const rowsOf = Effect.fnUntraced(function* (groups: ReadonlyArray<GroupLine>, day: Day) {
        const seats = yield* repo.seatsOf(groups.map(({ id }) => id))
        const rosters = Map.groupBy(seats, ({ groupId }) => groupId)
        return yield* Effect.forEach(groups, (group) =>
          Effect.map(sitting(rosters.get(group.id) ?? [], day), (found): GroupRow => ({
            ...group,
            head: found.find(({ role }) => role === "head")?.holder?.name ?? null,
            seats: found.length,
            empty: found.filter(({ holder }) => holder === null).length
          }))
        )
      })

      const list = Effect.fn("LeadingGroups.list")(function* (wanted: GroupListing) {
        const day = wanted.on ?? (yield* today)
        const top = yield* topOf(wanted, day)
        if (top === undefined) return { rows: [], next: null, total: 0 }
        const limit = limitOf(wanted.limit)
        const [purpose, ended] = [wanted.purpose ?? null, wanted.ended ?? false]
        const after = wanted.cursor ?? null
        const asked = { top, day, purpose, ended, after, limit: limit + 1 }
        const found = yield* repo.part(asked)
        const rows = yield* rowsOf(found.slice(0, limit), day)
        const next = found.length > limit ? (rows.at(-1)?.id ?? null) : null
        return { rows, next, total: yield* repo.count(asked) }
      })

      const show = Effect.fn("LeadingGroups.show")(function* (given: string, on: Day | null) {
        const id = LeadingGroupId.make(given)
        const [day, line] = [on ?? (yield* today), Option.getOrNull(yield* repo.findById(id))]
        if (line === null) return yield* new GroupNotFound({ id })
        const seats = yield* repo.seatsOf([id])
        const { unitName, ...group } = line
        const { version } = yield* stamp(group, seats)
        return {
          group: { ...group, unitName, version },
          day,
          roster: yield* sitting(seats, day),
          seats,
          adjustments: yield* repo.adjustmentsOf(id)
        } satisfies GroupShown
      })

      return { list, show }
    })
  )
}
