/** Somebody leaves: every post that still holds ends on that day, and the past stays what it was. */
import { Effect, Option, Result } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { endedFrom, withdrawnOn } from "../register/spans.ts"
import { AlreadyEnded, ChangeTooEarly } from "../rowErrors.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import type { Person } from "./Person.ts"
import { PersonRepo } from "./PersonRepo.ts"
import type { PersonRow } from "./PersonRow.ts"
import { PostRepo } from "./PostRepo.ts"

export const personLeave = Effect.gen(function* () {
  const people = yield* PersonRepo
  const posts = yield* PostRepo
  const audit = yield* AuditLog

  return Effect.fn("personLeave")(function* (row: PersonRow, on: Day) {
    const stored = Option.getOrThrow(yield* people.findById(row.id))
    const [entity, id] = ["Person", row.id as string]
    // Who is still there can leave earlier than was said.
    const isGone = stored.status === "left" && (stored.leftOn ?? on) <= (yield* today)
    if (isGone) return yield* new AlreadyEnded({ entity, id })
    const all = yield* posts.ofPeople([row.id])
    const withdrawn = withdrawnOn(all, on)
    const ended = endedFrom(
      all.filter((post) => !withdrawn.includes(post)),
      on
    )
    if (Result.isFailure(ended)) {
      return yield* new ChangeTooEarly({ entity, id, on, since: ended.failure.since })
    }
    const left: Person = { ...stored, status: "left", leftOn: on }
    yield* people.upsertAll([left])
    yield* posts.removeAll(withdrawn)
    yield* posts.upsertAll(ended.success)
    yield* audit.append({
      verb: "people.leave",
      place: row.officeId,
      subject: `Person/${id}`,
      before: row,
      after: { ...left, posts: ended.success, withdrawn, on }
    })
    return id
  })
})
