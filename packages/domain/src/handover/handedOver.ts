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
import { AlreadyEnded, FieldRefused, PersonNotFound } from "../rowErrors.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import { type Choice, decided, type Decision, type Settled } from "./decided.ts"
import { type Handover, HandoverId, type HandoverLine, type HandoverReason } from "./Handover.ts"
import { HandoverBeyond, HandoverChanged, HandoverUndecided } from "./handoverErrors.ts"
import { HandoverRepo } from "./HandoverRepo.ts"
import type { Passed } from "./HeldSource.ts"
import { heldSources } from "./heldSources.ts"
import { type HeldThing, needsDecision, thingKey } from "./HeldThing.ts"
import { previewed } from "./previewed.ts"
import { successors } from "./successors.ts"

export interface MakeHandover {
  readonly person: string
  /** The first day on which the successors hold. */
  readonly on: Day
  readonly reason: HandoverReason
  /** Of the preview of that day. */
  readonly version: string
  readonly docNo?: string | null | undefined
  readonly decisions?: ReadonlyArray<Decision> | null | undefined
  /** For all that needs a decision and has none; left out, such a handover is refused. */
  readonly rest?: Choice | null | undefined
}

const shownThings = 20

const undecidedOf = ({ name }: Person, on: Day, things: ReadonlyArray<HeldThing>) =>
  new HandoverUndecided({
    person: name,
    on,
    total: things.length,
    things: things.slice(0, shownThings).map(({ kind, id, name, placePath }) => ({
      kind,
      id,
      name,
      placePath
    }))
  })

/** Every decision is about something held, and about each at most once. */
const known = (decisions: ReadonlyArray<Decision>, things: ReadonlyArray<HeldThing>) => {
  const held = new Set(things.map(thingKey))
  const seen = new Set<string>()
  for (const { id, ...rest } of decisions) {
    const key = thingKey({ id, ...rest })
    const why = seen.has(key) ? "twice" : held.has(key) ? null : "unknown"
    if (why !== null) return Effect.fail(new FieldRefused({ field: "decisions", why, value: id }))
    seen.add(key)
  }
  return Effect.void
}

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

export const handedOver = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const people = yield* PersonRepo
  const repo = yield* HandoverRepo
  const sources = yield* heldSources
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const leaving = yield* personLeave
  const check = yield* successors
  const { all, proposals } = yield* previewed

  /** Everything that moves or ends, source by source, with an entry for each thing. */
  const moved = Effect.fnUntraced(function* (
    person: Person,
    settled: ReadonlyArray<Settled>,
    { on, docNo }: Pick<MakeHandover, "on" | "docNo">
  ) {
    const to = yield* check(person, new Set(settled.flatMap((one) => one.successorId ?? [])), on)
    const moving = settled.filter(({ outcome }) => outcome === "passed" || outcome === "open")
    const places = new Map(moving.map(({ thing }) => [thingKey(thing), thing.placeId]))
    const found = new Map<string, Passed>()
    for (const { kind, passOn } of sources) {
      const things = moving.flatMap(({ thing, successorId }) =>
        thing.kind === kind
          ? [{ id: thing.id, to: successorId === null ? null : (to.get(successorId) ?? null) }]
          : []
      )
      for (const one of things.length === 0
        ? []
        : yield* passOn(things, on, docNo?.trim() || null)) {
        const key = thingKey({ kind, id: one.id })
        const [place, { subject, before, after }] = [places.get(key) ?? person.officeId, one]
        yield* audit.append({ verb: "handovers.make", place, subject, before, after })
        found.set(key, one)
      }
    }
    return found
  })

  const leave = Effect.fnUntraced(function* (person: Person, on: Day) {
    // Who left without a day being known keeps the posts: to end them now would bring them back until now.
    if (person.status === "left") return
    const [row] = yield* people.rowsOf([person.id], on)
    if (row === undefined) return yield* new PersonNotFound({ id: person.id })
    yield* leaving(row, on)
  })

  return Effect.fn("Handovers.make")(function* (wanted: MakeHandover) {
    yield* placements.lockTree
    const { on, reason } = wanted
    const { person, things, beyond, version } = yield* all(wanted.person, on)
    const { id: personId, name, officeId } = person
    if (beyond > 0) return yield* new HandoverBeyond({ person: name, count: beyond })
    if (version !== wanted.version) return yield* new HandoverChanged({ person: name, version })
    const nothing = !things.some(needsDecision)
    if (reason === "leave" && person.status === "left" && nothing) {
      return yield* new AlreadyEnded({ entity: "Person", id: personId })
    }
    const [decisions, rest] = [wanted.decisions ?? [], wanted.rest ?? null]
    yield* known(decisions, things)
    const asksProposals = [...decisions, rest].some((one) => one?.choice === "proposed")
    const proposed = asksProposals ? yield* proposals(person, things, on) : []
    const { settled, undecided } = decided(things, proposed, { decisions, rest, reason })
    if (undecided.length > 0) return yield* undecidedOf(person, on, undecided)

    const handoverId = HandoverId.make(yield* ids.next)
    const found = yield* moved(person, settled, wanted)
    if (reason === "leave") yield* leave(person, on)
    const { name: madeBy } = yield* CurrentActor
    const docNo = wanted.docNo?.trim() || null
    const made: Handover = {
      id: handoverId,
      officeId,
      personId,
      onDay: on,
      reason,
      docNo,
      madeAt: yield* now,
      madeBy
    }
    const lines = linesOf(handoverId, settled, found)
    yield* repo.add(made, lines)
    const [verb, subject] = ["handovers.make" as const, `Person/${personId}`]
    const after = { ...made, lines }
    yield* audit.append({ verb, place: officeId, subject, after })
    return handoverId
  }, atomically.run)
})
