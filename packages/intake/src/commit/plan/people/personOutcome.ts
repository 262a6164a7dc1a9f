/** What one line of a staff list does: to the person, to the posts, and to the journal. */
import { type Person, PersonId } from "@aiwei/domain/people/Person"
import { type Post, PostId } from "@aiwei/domain/people/Post"
import { sameFields } from "@aiwei/domain/shared/sameFields"

import { dated, type Span, spanOn } from "../dated.ts"
import { agreedIn, told, unchanged } from "../given/agreed.ts"
import type { PlannedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import { type KnownPerson, personSettled } from "./personSettled.ts"
import { emptyPerson, type Held, leftOn, nowhere, type RosterRow } from "./rosterRow.ts"

export interface PersonOutcome {
  readonly change: PlannedChange
  readonly person: Person | null
  readonly posts: ReadonlyArray<Post>
}

/** The posts as they stand from the import's day on. */
const postsFrom = (
  posts: KnownPerson["posts"],
  held: ReturnType<typeof personSettled>["held"],
  end: ReturnType<typeof leftOn> | null,
  personId: PersonId,
  { from, nextId }: PlanContext
) =>
  dated<Omit<Post, keyof Span>>(
    posts,
    from,
    (post) => sameFields<Held>(held, post) && (end === null || post.validTo === end),
    (post) => {
      const own = { ...nowhere, id: PostId.make(nextId()), personId, ...post, ...held }
      // What somebody said of the old post says nothing of one with another title.
      return { ...own, kind: own.title === post?.title ? post.kind : null }
    }
  )

export const personOutcome = (
  row: RosterRow,
  known: KnownPerson,
  officeId: Person["officeId"],
  context: PlanContext
): PersonOutcome => {
  const { record, sheet, tells } = row
  const { stored, posts } = known
  const { facts, held, noPost, doubts, agreed } = personSettled(
    row,
    known,
    spanOn(posts, context.from)
  )
  const source = { sheet, cell: tells.firstCell(record.row) }
  const was = stored ?? {
    ...emptyPerson,
    name: record.name,
    officeId,
    id: PersonId.make(context.nextId())
  }
  const person: Person = { ...was, ...facts }
  const end = person.status === "left" ? leftOn(record, context.from) : null
  const state = noPost ? null : postsFrom(posts, held, end, person.id, context)
  const rows =
    state?._tag !== "other"
      ? []
      : state.rows.map((post, at) => (at === 0 && end !== null ? { ...post, validTo: end } : post))
  const base = {
    entity: "Person",
    id: person.id,
    ...source,
    counted: true,
    ...told(doubts, agreed)
  } as const
  const post = state === null ? posts.at(-1) : state._tag === "same" ? state.row : rows[0]
  if (stored !== undefined && rows.length === 0 && sameFields(person, stored)) {
    const change = unchanged(base, () => ({ ...stored, post }))
    return { change, person: null, posts: [] }
  }
  const held0 = state?._tag === "other" ? state.before : post
  const before = stored === undefined ? null : () => ({ ...stored, post: held0 })
  const action = stored === undefined ? "new" : "changed"
  return {
    change: { ...base, action, before, after: () => ({ ...person, post, ...agreedIn(agreed) }) },
    person,
    posts: rows
  }
}
