/**
 * Counts of the places above communities: the kept sums of the communities, added up. What was added up
 * last is remembered, and after a write only the places above it are added up again; see
 * docs/decisions/0006-counts-of-wide-places.md.
 */
import { Effect, Semaphore } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { TreePath } from "../TreePath.ts"
import { countMissing } from "./countMissing.ts"
import type { CountRepo } from "./CountRepo.ts"
import type { KeptSums } from "./KeptSums.ts"
import type { PlaceCounts, WideInside, WidePlace } from "./PlaceCounts.ts"
import { rolledUp, type RolledPlace } from "./rolledUp.ts"

const daysRemembered = 8
/** The database answers while the process stands still: a few milliseconds at a time. */
const addedAtOnce = 100

type Insides = ReadonlyMap<OrgUnitId, WideInside>

interface Remembered {
  readonly changes: number
  readonly known: ReadonlySet<OrgUnitId>
  readonly insides: Insides
  readonly counts: ReadonlyMap<TreePath, PlaceCounts>
}

const rolledWith = (places: ReadonlyArray<WidePlace>, insides: Insides) =>
  rolledUp(
    places.map(({ id, path, level, households }): RolledPlace => {
      const inside = insides.get(id)
      return { path, level, households, gap: 0, ...(inside === undefined ? {} : { inside }) }
    })
  )

const insidesOn = (repo: CountRepo["Service"], kept: KeptSums["Service"]) => {
  const fill = countMissing(repo, kept)

  return Effect.fnUntraced(function* (day: Day, all: ReadonlyArray<OrgUnitId>) {
    const found: Array<WideInside> = []
    for (let from = 0; from < all.length; from += addedAtOnce) {
      found.push(...(yield* kept.insideOn(day, all.slice(from, from + addedAtOnce))))
      yield* Effect.yieldNow
    }
    const missing = found.filter(({ tops, holding }) => holding < tops).map(({ id }) => id)
    if (missing.length === 0) return found
    yield* Effect.forEach(missing, (id) => fill(id, day), { discard: true })
    // Whatever was written meanwhile is counted by the next question: this one ends.
    return [...found, ...(yield* kept.insideOn(day, missing))]
  })
}

export const wideCounts = Effect.fnUntraced(function* (
  repo: CountRepo["Service"],
  kept: KeptSums["Service"]
) {
  const remembered = new Map<Day, Remembered>()
  const oneAtATime = yield* Semaphore.make(1)
  const read = insidesOn(repo, kept)

  const toRead = Effect.fnUntraced(function* (
    places: ReadonlyArray<WidePlace>,
    before: Remembered | undefined
  ) {
    const changed = new Set(before === undefined ? [] : yield* kept.changedSince(before.changes))
    return places
      .filter(({ id, path }) => changed.has(path) || before?.known.has(id) !== true)
      .map(({ id }) => id)
  })

  const counted = Effect.fnUntraced(function* (day: Day) {
    const changes = yield* repo.changes
    const before = remembered.get(day)
    if (before?.changes === changes) return before.counts
    const places = yield* kept.wideOn(day)
    const again = yield* toRead(places, before)
    const insides = new Map(before?.insides)
    for (const id of again) insides.delete(id)
    for (const inside of yield* read(day, again)) insides.set(inside.id, inside)
    const counts = rolledWith(places, insides)
    const known = new Set(places.map(({ id }) => id))
    remembered.delete(day)
    remembered.set(day, { changes, known, insides, counts })
    const [oldest] = remembered.keys()
    if (remembered.size > daysRemembered && oldest !== undefined) remembered.delete(oldest)
    return counts
  })

  return (day: Day) => oneAtATime.withPermits(1)(counted(day))
})
