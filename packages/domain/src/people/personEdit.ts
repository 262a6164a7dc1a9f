/**
 * What one edit does to a person: the person's own fields are corrected; the post is corrected, or ends and
 * begins anew on a day. A corrected name is corrected wherever it stands for this person.
 */
import { Effect, Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { DutyAssignmentRepo } from "../duty/assignments/DutyAssignmentRepo.ts"
import { HouseholdAssignmentRepo } from "../duty/HouseholdAssignmentRepo.ts"
import { ZoneRepo } from "../duty/ZoneRepo.ts"
import { LetterRepo } from "../letters/LetterRepo.ts"
import { Offices } from "../org/Offices.ts"
import type { EditOn } from "../register/registerEdits.ts"
import type { RowRef } from "../register/rowEdits.ts"
import { type Day, forever } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { sameFields } from "../shared/sameFields.ts"
import { TaskRepo } from "../tasks/TaskRepo.ts"
import { type Person, PersonId } from "./Person.ts"
import { type PersonChange, readPerson, readPost } from "./personFields.ts"
import { noPost, personPosts, type PostChange } from "./personPosts.ts"
import { PersonRepo } from "./PersonRepo.ts"
import type { PersonRow } from "./PersonRow.ts"
import { placeOfWork } from "./placeOfWork.ts"
import { PostId } from "./Post.ts"
import { PostRepo } from "./PostRepo.ts"

export interface EditPerson extends RowRef {
  readonly change: PersonChange
}

export const personEdit = Effect.gen(function* () {
  const people = yield* PersonRepo
  const posts = yield* PostRepo
  const zones = yield* ZoneRepo
  const assignments = yield* HouseholdAssignmentRepo
  const duties = yield* DutyAssignmentRepo
  const tasks = yield* TaskRepo
  const letters = yield* LetterRepo
  const offices = yield* Offices
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const workAt = yield* placeOfWork
  const { postChange, postsFor, reopened } = yield* personPosts

  const rename = ({ id, name }: Person) =>
    Effect.all([
      assignments.renameOfficer(id, name),
      zones.renameLeader(id, name),
      duties.renameHolder(id, name),
      tasks.renameOwner(id, name),
      letters.renameUnsigned(id, name)
    ])

  const change = Effect.fn("personEdit")(function* (
    { change: given }: EditPerson,
    row: PersonRow,
    how: EditOn
  ) {
    const facts = yield* Effect.fromResult(readPerson(given))
    // The row's own status is that of a day; what is stored may be newer.
    const stored = Option.getOrThrow(yield* people.findById(row.id))
    const status = given.status ?? stored.status
    const leftOn = status === "left" ? stored.leftOn : null
    const person: Person = { ...stored, ...facts, status, leftOn }
    const wanted = yield* postChange(row, given)
    const wrongly = how.on === null && stored.status === "left" && person.status === "active"
    const isUndone = wrongly && Object.keys(wanted).length === 0
    const spans = yield* isUndone ? reopened(row.id) : postsFor(row, wanted, how)
    if (spans.length === 0 && sameFields(person, stored)) return row.id as string
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
    const office = yield* offices.byId(officeId)
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

  return { change, add }
})
