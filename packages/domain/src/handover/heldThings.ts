/** Everything a person holds on a day or later, in the order in which it is shown: kinds, then the tree. */
import { Effect } from "effect"

import { isInReach } from "../access/rights/within.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { placeLines } from "../duty/answers/placeLines.ts"
import { DutyKinds } from "../duty/kinds/DutyKinds.ts"
import type { Person } from "../people/Person.ts"
import type { Day } from "../shared/Day.ts"
import { HandoverReads } from "./HandoverReads.ts"
import { heldSources } from "./heldSources.ts"
import { heldKinds, type HeldRow, type HeldThing } from "./HeldThing.ts"

export interface HeldTold {
  /** Those that whoever acts may see. */
  readonly things: ReadonlyArray<HeldThing>
  /** How many more there are. */
  readonly beyond: number
}

const orderOf = ({ kind, path, placePath, id }: HeldThing): string =>
  `${heldKinds.indexOf(kind)} ${path ?? "~"} ${placePath} ${id}`

const inOrder = (a: HeldThing, b: HeldThing): number => (orderOf(a) < orderOf(b) ? -1 : 1)

export const heldThings = Effect.gen(function* () {
  const reads = yield* HandoverReads
  const sources = yield* heldSources
  const kinds = yield* DutyKinds
  const { linesOf } = yield* placeLines

  const rowsOf = Effect.fnUntraced(function* (people: ReadonlyArray<Person["id"]>, day: Day) {
    return (yield* Effect.forEach(sources, ({ of }) => of(people, day))).flat()
  })

  const named = Effect.fnUntraced(function* (
    rows: ReadonlyArray<HeldRow>,
    officeId: Person["officeId"],
    day: Day
  ) {
    const ids = new Set(rows.flatMap(({ placeId }) => placeId ?? []))
    const placed = yield* reads.placesOf([...ids], day)
    const places = new Map(placed.map((place) => [place.id, place]))
    const lines = yield* linesOf(
      placed.map(({ path }) => path),
      day
    )
    const pathNames = new Map(placed.map(({ id }, n) => [id, lines[n]?.path ?? ""]))
    const duties = new Map((yield* kinds.of(officeId)).map((kind) => [kind.code, kind]))
    return rows.map((row): HeldThing => {
      const { validFrom: since, validTo: until, name, placeId, ...rest } = row
      const place = placeId === null ? undefined : places.get(placeId)
      const duty = rest.duty === null ? undefined : duties.get(rest.duty)
      return {
        ...rest,
        name: name ?? place?.name ?? rest.duty ?? rest.id,
        dutyName: duty === undefined ? null : { zh: duty.zh, en: duty.en },
        placeId,
        placePath: placeId === null ? "" : (pathNames.get(placeId) ?? ""),
        path: place?.path ?? null,
        since,
        until
      }
    })
  })

  const told = Effect.fn("heldThings")(function* ({ id, officeId }: Person, day: Day) {
    const { reach } = yield* CurrentActor
    const all = yield* named(yield* rowsOf([id], day), officeId, day)
    // What is at no place is the person's own, and who may see the person sees it.
    const things = all.filter(({ placeId, path }) =>
      path === null ? reach === null || placeId === null : isInReach(reach, path)
    )
    const beyond = all.length - things.length
    return { things: things.toSorted(inOrder), beyond } satisfies HeldTold
  })

  return { told, rowsOf, named }
})
