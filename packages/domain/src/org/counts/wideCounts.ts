/**
 * Counts of the places above communities, kept in memory for the days last asked about. They hold until
 * anything is written; why they are not stored is in docs/decisions/0006-counts-of-wide-places.md.
 */
import { Effect, Semaphore } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { TreePath } from "../TreePath.ts"
import type { CountRepo } from "./CountRepo.ts"
import { isWide } from "./isWide.ts"
import type { PlaceCounts } from "./PlaceCounts.ts"
import { rolledUp } from "./rolledUp.ts"

const daysKept = 8

interface Kept {
  readonly changes: number
  readonly counts: ReadonlyMap<TreePath, PlaceCounts>
}

export const wideCounts = Effect.fnUntraced(function* (repo: CountRepo["Service"]) {
  const kept = new Map<Day, Kept>()
  const oneAtATime = yield* Semaphore.make(1)

  const counted = Effect.fnUntraced(function* (day: Day) {
    const changes = yield* repo.changes
    const known = kept.get(day)
    if (known?.changes === changes) return known.counts
    const counts = rolledUp(yield* repo.placesOn("", "~", day), ({ level }) => isWide(level))
    kept.delete(day)
    kept.set(day, { changes, counts })
    const [oldest] = kept.keys()
    if (kept.size > daysKept && oldest !== undefined) kept.delete(oldest)
    return counts
  })

  return (day: Day) => oneAtATime.withPermits(1)(counted(day))
})
