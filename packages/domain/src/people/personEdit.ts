/**
 * What one edit does to a person: the person's own fields are corrected; the post is corrected, or ends and
 * begins anew on a day. A corrected name is corrected wherever it stands for this person.
 */
import { Effect, Option, Result } from "effect"

import type { Verb } from "../access/Verb.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { HouseholdAssignmentRepo } from "../duty/HouseholdAssignmentRepo.ts"
import { ZoneRepo } from "../duty/ZoneRepo.ts"
import { Offices } from "../org/Offices.ts"
import type { RowRef } from "../register/rowEdits.ts"
import { changedFrom, shownOn } from "../register/spans.ts"
import { ChangeTooEarly } from "../rowErrors.ts"
import { type Day, forever } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { type Person, PersonId } from "./Person.ts"
import { type PersonChange, readPerson, readPost } from "./personFields.ts"
import { PersonRepo } from "./PersonRepo.ts"
import type { PersonRow } from "./PersonRow.ts"
import { placeOfWork } from "./placeOfWork.ts"
import { type Post, PostId } from "./Post.ts"
import { PostRepo } from "./PostRepo.ts"

export interface EditPerson extends RowRef {
  readonly change: PersonChange
}

export interface PersonEditOn {
  readonly verb: Verb
  /** Null: the record was wrong. */
  readonly on: Day | null
  /** The day whose row was looked at. */
  readonly asOf: Day
}

type PostChange = Partial<Pick<Post, "title" | "duty" | "unitId" | "organisation">>

const noPost = { title: null, duty: null, unitId: null, organisation: null }

export const personEdit = Effect.gen(function* () {
  const people = yield* PersonRepo
  const posts = yield* PostRepo
  const zones = yield* ZoneRepo
  const assignments = yield* HouseholdAssignmentRepo
  const offices = yield* Offices
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const workAt = yield* placeOfWork

  const postChange = Effect.fnUntraced(function* (row: PersonRow, change: PersonChange) {
    const facts: PostChange = yield* Effect.fromResult(readPost(change))
    if (change.unit === undefined) return facts
    const office = yield* Effect.orDie(offices.resolve(row.officeId))
    return { ...facts, ...(yield* workAt(office, change.unit)) }
  })

  /** The posts to store. */
  const postsFor = Effect.fnUntraced(function* (
    row: PersonRow,
    change: PostChange,
    { on, asOf }: PersonEditOn
  ) {
    if (Object.keys(change).length === 0) return []
    const all = yield* posts.ofPeople([row.id])
    const newId = yield* ids.next
    const written = (held: Post | null) => ({ ...noPost, personId: row.id, ...held, ...change })
    const held = shownOn(all, asOf)
    if (on === null && held !== undefined) return [{ ...held, ...change }]
    const said = changedFrom(all, on ?? asOf, PostId.make(newId), written)
    if (Result.isSuccess(said)) return said.success
    const day = on ?? asOf
    const { since } = said.failure
    return yield* new ChangeTooEarly({ entity: "Person", id: row.id, on: day, since })
  })

  const rename = ({ id, name }: Person) =>
    Effect.andThen(assignments.renameOfficer(id, name), zones.renameLeader(id, name))

  const apply = Effect.fn("personEdit")(function* (
    { change }: EditPerson,
    row: PersonRow,
    how: PersonEditOn
  ) {
    const facts = yield* Effect.fromResult(readPerson(change))
    // The row's own status is that of a day; what is stored may be newer.
    const stored = Option.getOrThrow(yield* people.findById(row.id))
    const person: Person = { ...stored, ...facts, status: change.status ?? stored.status }
    const spans = yield* postsFor(row, yield* postChange(row, change), how)
    yield* people.upsertAll([person])
    yield* posts.upsertAll(spans)
    if (person.name !== row.name) yield* rename(person)
    yield* audit.append({
      verb: how.verb,
      place: row.officeId,
      subject: `Person/${row.id}`,
      before: row,
      after: { ...person, posts: spans, on: how.on }
    })
    return row.id as string
  })

  /** Somebody new, with the post held from that day on. */
  const add = Effect.fn("personEdit.add")(function* (
    officeId: Person["officeId"],
    change: PersonChange,
    on: Day
  ) {
    const facts = yield* Effect.fromResult(readPerson({ ...change, name: change.name ?? "" }))
    const id = PersonId.make(yield* ids.next)
    const nothing = { gender: null, birth: null, phone: null, category: null, remark: "" }
    const status: Person["status"] = "active"
    const person: Person = { id, officeId, name: "", ...nothing, ...facts, status }
    const office = yield* Effect.orDie(offices.resolve(officeId))
    const held: PostChange = {
      ...(yield* Effect.fromResult(readPost(change))),
      ...(yield* workAt(office, change.unit ?? null))
    }
    const postId = PostId.make(yield* ids.next)
    const post = { ...noPost, ...held, id: postId, personId: id, validFrom: on, validTo: forever }
    const holdsOne = Object.values(held).some((value) => value !== null)
    yield* people.upsertAll([person])
    yield* posts.upsertAll(holdsOne ? [post] : [])
    const [subject, after] = [`Person/${id}`, { ...person, post: holdsOne ? post : null }]
    yield* audit.append({ verb: "people.add", place: officeId, subject, after })
    return id
  })

  return { apply, add }
})
