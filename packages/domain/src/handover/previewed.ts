/** What a handover would have to settle: everything held on that day, and who could take each thing over. */
import { Effect, Option } from "effect"

import { placeLines } from "../duty/answers/placeLines.ts"
import { type Person, PersonId } from "../people/Person.ts"
import { PersonRepo } from "../people/PersonRepo.ts"
import { PersonNotFound } from "../rowErrors.ts"
import { canonicalJson } from "../shared/canonicalJson.ts"
import type { Day } from "../shared/Day.ts"
import { Digest } from "../shared/Digest.ts"
import { today } from "../shared/Instant.ts"
import { type CountedPage, limitOf } from "../shared/Page.ts"
import { exOfficio, type ExOfficio } from "./exOfficio.ts"
import { type HeldKind, type HeldThing, thingKey } from "./HeldThing.ts"
import { heldThings } from "./heldThings.ts"
import { proposalFacts } from "./proposals/proposalFacts.ts"
import { type Proposal, proposed } from "./proposals/proposed.ts"

export interface HeldWanted {
  readonly person: string
  /** Today when left out. */
  readonly on?: Day | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

export interface HeldPage<Row> extends CountedPage<Row> {
  readonly person: Pick<Person, "id" | "name" | "status">
  readonly day: Day
  /** Of the whole list, by kind; a kind without any is left out. */
  readonly counts: Partial<Record<HeldKind, number>>
  /** What the person holds outside the branch of whoever asks. */
  readonly beyond: number
  /** Given back when the handover is made: it is refused once anything of the list has changed. */
  readonly version: string
}

export interface PreviewPage extends HeldPage<PreviewRow> {
  /** What goes with the person's posts; all of it on every part of the list, and in none of its counts. */
  readonly exOfficio: ReadonlyArray<ExOfficio>
}

export interface PreviewRow extends HeldThing {
  readonly proposal: (Omit<Proposal, "at"> & { readonly at: string }) | null
}

const partOf = <Row extends HeldThing>(
  rows: ReadonlyArray<Row>,
  { cursor, limit }: HeldWanted
): Pick<CountedPage<Row>, "rows" | "next" | "total"> => {
  const from = cursor == null ? 0 : rows.findIndex((row) => thingKey(row) === cursor) + 1
  const part = rows.slice(from, from + limitOf(limit))
  const last = part.at(-1)
  const more = last !== undefined && from + part.length < rows.length
  return { rows: part, next: more ? thingKey(last) : null, total: rows.length }
}

export const previewed = Effect.gen(function* () {
  const people = yield* PersonRepo
  const digest = yield* Digest
  const { told } = yield* heldThings
  const byPost = yield* exOfficio
  const factsOf = yield* proposalFacts
  const { linesOf } = yield* placeLines

  /** The person, everything held, and the version of that. */
  const all = Effect.fnUntraced(function* (id: string, day: Day) {
    const person = Option.getOrNull(yield* people.findById(PersonId.make(id)))
    if (person === null) return yield* new PersonNotFound({ id })
    const held = yield* told(person, day)
    const shown = held.things.map(({ kind, id, since, until }) => ({ kind, id, since, until }))
    const { status } = person
    const hash = yield* digest.sha256(canonicalJson({ day, status, shown, beyond: held.beyond }))
    return { person, ...held, version: hash.slice(0, 16) }
  })

  const pageOf = ({ person, things, beyond, version }: Effect.Success<ReturnType<typeof all>>) => {
    const { id, name, status } = person
    const counts: Partial<Record<HeldKind, number>> = {}
    for (const { kind } of things) counts[kind] = (counts[kind] ?? 0) + 1
    return { person: { id, name, status }, counts, beyond, version }
  }

  const held = Effect.fn("Handovers.held")(function* (wanted: HeldWanted) {
    const day = wanted.on ?? (yield* today)
    const found = yield* all(wanted.person, day)
    return { ...pageOf(found), day, ...partOf(found.things, wanted) } satisfies HeldPage<HeldThing>
  })

  /** Proposals of the whole list, so that a part says the same as the whole. */
  const proposals = Effect.fnUntraced(function* (
    person: Person,
    things: ReadonlyArray<HeldThing>,
    day: Day
  ) {
    if (things.length === 0) return []
    return proposed(things, yield* factsOf(person, day))
  })

  const preview = Effect.fn("Handovers.preview")(function* (wanted: HeldWanted) {
    const day = wanted.on ?? (yield* today)
    const found = yield* all(wanted.person, day)
    const said = yield* proposals(found.person, found.things, day)
    const paths = [...new Set(said.flatMap((one) => one?.at ?? []))]
    const lines = yield* linesOf(paths, day)
    const names = new Map(paths.map((path, n) => [path, lines[n]?.path ?? ""]))
    const rows = found.things.map((thing, n): PreviewRow => {
      const one = said[n] ?? null
      return { ...thing, proposal: one && { ...one, at: names.get(one.at) ?? "" } }
    })
    const page = { ...pageOf(found), day, ...partOf(rows, wanted) }
    return { ...page, exOfficio: yield* byPost(found.person, day) } satisfies PreviewPage
  })

  return { all, proposals, held, preview }
})
