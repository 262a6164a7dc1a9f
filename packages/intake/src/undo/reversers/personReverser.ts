/** People and the posts that came with them: one record of the journal. */
import { kept, failed, reversed, type UndoOutcome } from "@aiwei/domain/importing/undo/UndoOutcome"
import { UndoRows } from "@aiwei/domain/importing/undo/UndoRows"
import { Person } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { Post } from "@aiwei/domain/people/Post"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { Effect, Option } from "effect"

import { recordOf } from "../recordOf.ts"
import type { Outcomes, Reverser } from "../Reverser.ts"
import type { UndoLine } from "../UndoLine.ts"
import { type Spans, spanReversed } from "./spanReversed.ts"

const person = recordOf<Person>({ fields: Person.fields, codec: Person })
const post = recordOf<Post>({ fields: Post.fields, codec: Post })

interface Going {
  readonly line: UndoLine
  readonly stored: Person
  readonly posts: Spans<Post>
}

/** What stands in the way of taking the row back; else what there is to take back. */
const checked = (
  line: UndoLine,
  stored: Person | undefined,
  posts: ReadonlyArray<Post>
): UndoOutcome | Going => {
  if (stored === undefined) return kept("gone")
  if (!person.same(stored, line.after)) return kept("changed")
  const said = { before: line.before["post"], after: line.after["post"] }
  const spans = spanReversed(post, said, (id) => posts.find((one) => one.id === id))
  if (spans === null) return kept("changed")
  // Somebody who was given another post since is not the one who came with the file.
  if (line.isNew && posts.length > spans.remove.length) return kept("changed")
  if (!line.isNew && Option.isNone(person.read(line.before))) return failed("unreadable")
  return { line, stored, posts: spans }
}

const isGoing = (one: UndoOutcome | Going): one is Going => "line" in one

const reverse = Effect.fn("Undo.people")(function* (lines: ReadonlyArray<UndoLine>) {
  const rows = yield* UndoRows
  const ids = lines.map(({ entityId }) => entityId)
  const stored = new Map(
    (yield* rows.find("people", "id", ids)).map((one) => [String(one.id), one])
  )
  const posts = Map.groupBy(yield* rows.find("posts", "personId", ids), ({ personId }) =>
    String(personId)
  )
  const outcomes = new Map<number, UndoOutcome>()
  const going: Array<Going> = []
  for (const line of lines) {
    const one = checked(line, stored.get(line.entityId), posts.get(line.entityId) ?? [])
    if (isGoing(one)) going.push(one)
    else outcomes.set(line.seq, one)
  }
  const leaving = going.filter(({ line }) => line.isNew).map(({ stored: { id } }) => id)
  const used = yield* rows.inUse("people", leaving, ["posts"])
  const free = going.filter(({ line, stored: { id } }) => !line.isNew || !used.has(id))
  for (const one of going) {
    outcomes.set(one.line.seq, free.includes(one) ? reversed : kept("in_use"))
  }
  yield* rows.remove(
    "posts",
    free.flatMap((one) => one.posts.remove)
  )
  const back = free.flatMap(({ line }) =>
    line.isNew ? [] : Option.toArray(person.read(line.before))
  )
  yield* PersonRepo.use((repo) => repo.upsertAll(back))
  yield* PostRepo.use((repo) => repo.upsertAll(free.flatMap((one) => one.posts.put)))
  yield* rows.remove(
    "people",
    free.flatMap(({ line, stored: one }) => (line.isNew ? [one] : []))
  )
  const done: Outcomes = outcomes
  return done
})

export const personReverser: Reverser = { entity: "Person", reverse }
