/**
 * What somebody holds only because of a post: duties and seats given to the post. Nobody hands these over, they
 * go to whoever has the post next; they are shown so that nobody looks for them.
 */
import { Effect, Schema } from "effect"

import { isInReach } from "../access/rights/within.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { HeldReads, type HeldSeat } from "../people/holdings/HeldReads.ts"
import { ownByPost } from "../people/holdings/ownByPost.ts"
import type { Person } from "../people/Person.ts"
import { PostKind } from "../people/PostKind.ts"
import { PostRepo } from "../people/PostRepo.ts"
import { heldOn } from "../register/spans.ts"
import type { Day } from "../shared/Day.ts"
import { HandoverReads } from "./HandoverReads.ts"
import { type HeldRow, HeldThing } from "./HeldThing.ts"
import { heldThings } from "./heldThings.ts"

export const ExOfficio = Schema.Struct({
  ...HeldThing.fields,
  postUnitId: Schema.String,
  postUnitName: Schema.String,
  postKind: PostKind
})
export interface ExOfficio extends Schema.Schema.Type<typeof ExOfficio> {}

type Spanned = Pick<HeldSeat, "id" | "postUnitId" | "postKind" | "validFrom" | "validTo">
type About = Pick<HeldRow, "kind" | "duty" | "name" | "placeId">

interface ByPost {
  readonly row: HeldRow
  readonly postUnitId: OrgUnitId
  readonly postKind: PostKind
}

const byPost = (personId: Person["id"], one: Spanned, about: About): ReadonlyArray<ByPost> => {
  const { id, postUnitId, postKind, validFrom, validTo } = one
  if (postUnitId === null || postKind === null) return []
  return [{ row: { id, personId, validFrom, validTo, ...about }, postUnitId, postKind }]
}

export const exOfficio = Effect.gen(function* () {
  const posts = yield* PostRepo
  const held = yield* HeldReads
  const reads = yield* HandoverReads
  const ownAmong = yield* ownByPost
  const { named } = yield* heldThings

  const found = Effect.fnUntraced(function* ({ id }: Person, day: Day) {
    const now = (yield* posts.ofPeople([id])).filter(heldOn(day))
    const units = [...new Set(now.flatMap(({ unitId }) => unitId ?? []))]
    if (units.length === 0) return []
    const own = ownAmong(id, day)
    const duties = yield* own(yield* held.dutiesOf({ person: id, units, day }))
    const seats = yield* own(yield* held.seatsOf({ person: id, units, day }))
    return [
      ...duties.flatMap((one) =>
        byPost(id, one, { kind: "duty", duty: one.duty, name: null, placeId: one.placeId })
      ),
      ...seats.flatMap((one) =>
        byPost(id, one, { kind: "groupSeat", duty: null, name: one.groupName, placeId: one.unitId })
      )
    ]
  })

  return Effect.fn("exOfficio")(function* (person: Person, day: Day) {
    const { reach } = yield* CurrentActor
    const all = yield* found(person, day)
    const things = yield* named(
      all.map(({ row }) => row),
      person.officeId,
      day
    )
    const units = new Set(all.map(({ postUnitId }) => postUnitId))
    const names = new Map(
      (yield* reads.placesOf([...units], day)).map(({ id, name }) => [id, name])
    )
    return all.flatMap(({ postUnitId, postKind }, n): ReadonlyArray<ExOfficio> => {
      const thing = things[n]
      if (thing === undefined) return []
      if (thing.path === null ? reach !== null : !isInReach(reach, thing.path)) return []
      const postUnitName = names.get(postUnitId) ?? postUnitId
      return [{ ...thing, postUnitId, postUnitName, postKind }]
    })
  })
})
