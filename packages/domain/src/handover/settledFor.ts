/** What a handover would do, settled thing by thing, or why it cannot be made. Nothing is written here. */
import { Effect } from "effect"

import type { Person } from "../people/Person.ts"
import { AlreadyEnded, FieldRefused } from "../rowErrors.ts"
import type { Day } from "../shared/Day.ts"
import { type Choice, decided, type Decision } from "./decided.ts"
import type { HandoverReason } from "./Handover.ts"
import { HandoverBeyond, HandoverChanged, HandoverUndecided } from "./handoverErrors.ts"
import { type HeldThing, needsDecision, thingKey } from "./HeldThing.ts"
import { previewed } from "./previewed.ts"

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

export const settledFor = Effect.gen(function* () {
  const { all, proposals } = yield* previewed

  /** As it was previewed, by somebody who may hand over all of it. */
  const seen = Effect.fnUntraced(function* ({ person: id, on, version: saw }: MakeHandover) {
    const { person, things, beyond, version } = yield* all(id, on)
    if (beyond > 0) return yield* new HandoverBeyond({ person: person.name, count: beyond })
    if (version !== saw) return yield* new HandoverChanged({ person: person.name, version })
    return { person, things }
  })

  return Effect.fn("settledFor")(function* (wanted: MakeHandover) {
    const { on, reason } = wanted
    const { person, things } = yield* seen(wanted)
    if (reason === "leave" && person.status === "left" && !things.some(needsDecision)) {
      return yield* new AlreadyEnded({ entity: "Person", id: person.id })
    }
    const [decisions, rest] = [wanted.decisions ?? [], wanted.rest ?? null]
    yield* known(decisions, things)
    const asksProposals = [...decisions, rest].some((one) => one?.choice === "proposed")
    const proposed = asksProposals ? yield* proposals(person, things, on) : []
    const { settled, undecided } = decided(things, proposed, { decisions, rest, reason })
    if (undecided.length > 0) return yield* undecidedOf(person, on, undecided)
    return { person, settled }
  })
})
