/**
 * Posts somebody has. They are handed to nobody by themselves: with a leaver they end, and only who is named
 * takes one over, with its title and its place.
 */
import { Effect } from "effect"

import type { Post } from "../../people/Post.ts"
import { PostRepo } from "../../people/PostRepo.ts"
import { ChangeTooEarly } from "../../rowErrors.ts"
import { HandoverReads } from "../HandoverReads.ts"
import type { HeldSource } from "../HeldSource.ts"
import type { HeldRow } from "../HeldThing.ts"
import { passingSpans, storedOf } from "./passingSpans.ts"

export const postSource = Effect.gen(function* () {
  const reads = yield* HandoverReads
  const repo = yield* PostRepo
  const pass = passingSpans<Post>({
    entity: "Person",
    findAll: reads.postsById,
    subjectOf: ({ personId }) => `Person/${personId}`,
    taken: (row, to) => to && { ...row, personId: to.id },
    store: (passed) => repo.upsertAll(storedOf(passed))
  })
  const source: HeldSource = {
    kind: "post",
    of: Effect.fn("postSource.of")(function* (people, day) {
      const rows = yield* repo.ofPeople(people)
      return rows
        .filter(({ validTo }) => day < validTo)
        .map(({ id, personId, unitId, title, organisation, validFrom, validTo }): HeldRow => {
          const held = { id, personId, placeId: unitId, validFrom, validTo }
          return { ...held, kind: "post", duty: null, name: title ?? organisation }
        })
    }),
    passOn: Effect.fnUntraced(function* (things, on) {
      // One that begins that day or later is no past to keep, but it is also nobody else's yet.
      const rows = yield* reads.postsById(things.map(({ id }) => id))
      const begun = rows.find(({ validFrom }) => validFrom >= on)
      if (begun === undefined) return yield* pass(things, on)
      const { personId: id, validFrom: since } = begun
      return yield* new ChangeTooEarly({ entity: "Person", id, on, since })
    })
  }
  return source
})
