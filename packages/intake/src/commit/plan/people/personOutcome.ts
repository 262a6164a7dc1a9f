/** What one line of a staff list does: to the person, to the posts, and to the journal. */
import { type Person, PersonId } from "@aiwei/domain/people/Person"
import { type Post, PostId } from "@aiwei/domain/people/Post"

import { dated, type Span } from "../dated.ts"
import type { PlannedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import {
  emptyPerson,
  heldTold,
  leftOn,
  nowhere,
  personTold,
  type RosterRow,
  sameFields
} from "./rosterRow.ts"

export interface PersonOutcome {
  readonly change: PlannedChange
  readonly person: Person | null
  readonly posts: ReadonlyArray<Post>
}

export const personOutcome = (
  row: RosterRow,
  stored: Person | undefined,
  posts: ReadonlyArray<Post>,
  officeId: Person["officeId"],
  context: PlanContext
): PersonOutcome => {
  const { record, sheet, tells } = row
  const source = { sheet, cell: tells.firstCell(record.row) }
  const known = stored ?? {
    ...emptyPerson,
    name: record.name,
    officeId,
    id: PersonId.make(context.nextId())
  }
  const person: Person = { ...known, ...personTold(row) }
  const held = heldTold(row)
  const end = leftOn(record, context.from)
  const state = dated<Omit<Post, keyof Span>>(
    posts,
    context.from,
    (post) => sameFields(post, held) && (end === null || post.validTo === end),
    (post) => ({
      ...nowhere,
      id: PostId.make(context.nextId()),
      personId: person.id,
      ...post,
      ...held
    })
  )
  const rows =
    state._tag === "same"
      ? []
      : state.rows.map((post, at) => (at === 0 && end !== null ? { ...post, validTo: end } : post))
  const base = { entity: "Person", id: person.id, ...source, counted: true } as const
  if (stored !== undefined && state._tag === "same" && sameFields(stored, person)) {
    const change: PlannedChange = { ...base, action: "unchanged", before: null, after: null }
    return { change, person: null, posts: [] }
  }
  const post = state._tag === "same" ? state.row : rows[0]
  const held0 = state._tag === "same" ? state.row : state.before
  const before = stored === undefined ? null : () => ({ ...stored, post: held0 })
  const action = stored === undefined ? "new" : "changed"
  return {
    change: { ...base, action, before, after: () => ({ ...person, post }) },
    person,
    posts: rows
  }
}
