/** What an edit makes of somebody's post: corrected where the record was wrong, or another from a day on. */
import { Effect, Result } from "effect"

import { Offices } from "../org/Offices.ts"
import type { EditOn } from "../register/registerEdits.ts"
import { changedFrom, shownOn } from "../register/spans.ts"
import { ChangeTooEarly } from "../rowErrors.ts"
import { forever } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { sameFields } from "../shared/sameFields.ts"
import { type PersonChange, readPost } from "./personFields.ts"
import type { PersonRow } from "./PersonRow.ts"
import { placeOfWork } from "./placeOfWork.ts"
import { type Post, PostId } from "./Post.ts"
import { PostRepo } from "./PostRepo.ts"

export type PostChange = Partial<Pick<Post, "title" | "kind" | "duty" | "unitId" | "organisation">>

export const noPost = { title: null, kind: null, duty: null, unitId: null, organisation: null }

export const personPosts = Effect.gen(function* () {
  const posts = yield* PostRepo
  const offices = yield* Offices
  const ids = yield* IdGenerator
  const workAt = yield* placeOfWork

  const postChange = Effect.fnUntraced(function* (row: PersonRow, change: PersonChange) {
    const facts: PostChange = yield* Effect.fromResult(readPost(change))
    if (change.unit === undefined) return facts
    const office = yield* offices.byId(row.officeId)
    return { ...facts, ...(yield* workAt(office, change.unit)) }
  })

  /** The posts to store. */
  const postsFor = Effect.fnUntraced(function* (
    row: PersonRow,
    change: PostChange,
    { on, asOf }: EditOn
  ) {
    if (Object.keys(change).length === 0) return []
    const all = yield* posts.ofPeople([row.id])
    const day = on ?? asOf
    const held = shownOn(all, day)
    if (sameFields<PostChange>(change, held ?? noPost)) return []
    const newId = yield* ids.next
    const written = (held: Post | null) => {
      const next = { ...noPost, personId: row.id, ...held, ...change }
      // What somebody said of the old post says nothing of one with another title.
      const another = change.kind === undefined && next.title !== held?.title
      return another ? { ...next, kind: null } : next
    }
    if (on === null && held !== undefined) return [{ ...held, ...change }]
    const said = changedFrom(all, day, PostId.make(newId), written)
    if (Result.isSuccess(said)) return said.success
    const { since } = said.failure
    return yield* new ChangeTooEarly({ entity: "Person", id: row.id, on: day, since })
  })

  /** Leaving was a mistake: the posts that ended with it hold on as if nobody had said so. */
  const reopened = Effect.fnUntraced(function* (id: PersonRow["id"]) {
    const all = yield* posts.ofPeople([id])
    const [last] = all.map(({ validTo }) => validTo).toSorted((a, b) => (a < b ? 1 : -1))
    return all
      .filter(({ validTo }) => validTo === last && validTo !== forever)
      .map((post): Post => ({ ...post, validTo: forever }))
  })

  return { postChange, postsFor, reopened }
})
