/**
 * Makes a handover: everything moves on the day in one transaction, or nothing does. A thing that is left
 * open ends as well: afterwards nobody who left holds anything of the list.
 */
import { Effect } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import type { Person } from "../people/Person.ts"
import { personLeave } from "../people/personLeave.ts"
import { PersonRepo } from "../people/PersonRepo.ts"
import { PersonNotFound } from "../rowErrors.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import type { Settled } from "./decided.ts"
import { type ExOfficio, exOfficio } from "./exOfficio.ts"
import { type Handover, HandoverId, type HandoverLine } from "./Handover.ts"
import { HandoverRepo } from "./HandoverRepo.ts"
import type { Passed } from "./HeldSource.ts"
import { thingKey } from "./HeldThing.ts"
import { type MakeHandover, settledFor } from "./settledFor.ts"
import { thingsMoved } from "./thingsMoved.ts"

const linesOf = (
  handoverId: HandoverId,
  settled: ReadonlyArray<Settled>,
  passed: ReadonlyMap<string, Passed>
): ReadonlyArray<HandoverLine> =>
  settled.map(({ thing, outcome, successorId }, n) => ({
    handoverId,
    lineNo: n + 1,
    kind: thing.kind,
    thingId: thing.id,
    goesOnAs: passed.get(thingKey(thing))?.goesOnAs ?? null,
    name: thing.name,
    duty: thing.duty,
    placeId: thing.placeId,
    placePath: thing.placePath,
    since: thing.since,
    outcome,
    successorId
  }))

/** What is held by a post that ends or goes to another is told on the sheet; it was given to nobody by name. */
const withPosts = (
  settled: ReadonlyArray<Settled>,
  byPost: ReadonlyArray<ExOfficio>
): ReadonlyArray<Settled> =>
  byPost.flatMap((thing) => {
    const post = settled.find(
      ({ thing: { kind, placeId }, outcome }) =>
        kind === "post" && placeId === thing.postUnitId && outcome !== "kept"
    )
    if (post === undefined) return []
    return [{ thing, outcome: "withPost" as const, successorId: post.successorId }]
  })

export const handedOver = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const people = yield* PersonRepo
  const repo = yield* HandoverRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const leaving = yield* personLeave
  const settle = yield* settledFor
  const moved = yield* thingsMoved
  const heldByPost = yield* exOfficio

  const leave = Effect.fnUntraced(function* (person: Person, on: Day) {
    // Who left without a day being known keeps the posts: to end them now would bring them back until now.
    if (person.status === "left") return
    const [row] = yield* people.rowsOf([person.id], on)
    if (row === undefined) return yield* new PersonNotFound({ id: person.id })
    yield* leaving(row, on)
  })

  return Effect.fn("Handovers.make")(function* (wanted: MakeHandover) {
    yield* placements.lockTree
    const { on: onDay, reason } = wanted
    const { person, settled } = yield* settle(wanted)
    const { id: personId, officeId } = person
    const docNo = wanted.docNo?.trim() || null
    const id = HandoverId.make(yield* ids.next)
    const byPost = yield* heldByPost(person, onDay)
    const found = yield* moved(person, settled, onDay, docNo)
    if (reason === "leave") yield* leave(person, onDay)
    const { name: madeBy } = yield* CurrentActor
    const madeAt = yield* now
    const made: Handover = { id, officeId, personId, onDay, reason, docNo, madeAt, madeBy }
    const lines = linesOf(id, [...settled, ...withPosts(settled, byPost)], found)
    yield* repo.add(made, lines)
    const [subject, after] = [`Person/${personId}`, { ...made, lines }]
    yield* audit.append({ verb: "handovers.make", place: officeId, subject, after })
    return id
  }, atomically.run)
})
