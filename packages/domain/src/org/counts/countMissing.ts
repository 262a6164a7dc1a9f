/**
 * Counts the communities whose kept sum is missing, one after the other. The database answers while the
 * process stands still, so the others get their turn after each.
 */
import { Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { branchEnd, type TreePath } from "../TreePath.ts"
import type { CountRepo } from "./CountRepo.ts"
import type { KeptSum, KeptSums } from "./KeptSums.ts"
import { summedUp } from "./rolledUp.ts"

const askedAtOnce = 500
const keptAtOnce = 25

export const countMissing = (counts: CountRepo["Service"], kept: KeptSums["Service"]) => {
  const counted = Effect.fnUntraced(function* (path: TreePath, day: Day, countedAt: number) {
    const places = yield* counts.placesOn(path, branchEnd(path), day)
    const { since, until } = yield* kept.spanAround(path, day)
    yield* Effect.yieldNow
    const sum = summedUp(places, (place) => place.path === path).get(path)
    const found: ReadonlyArray<KeptSum> =
      sum === undefined ? [] : [{ path, since, until, countedAt, ...sum }]
    return found
  })

  return Effect.fn("PlaceCounting.countMissing")(function* (parent: OrgUnitId, day: Day) {
    for (let after = ""; ;) {
      const missing = yield* kept.missingOn(parent, day, after, askedAtOnce)
      const last = missing.at(-1)
      if (last === undefined) return
      for (let from = 0; from < missing.length; from += keptAtOnce) {
        const countedAt = yield* counts.changes
        const part = missing.slice(from, from + keptAtOnce)
        const sums = yield* Effect.forEach(part, (path) => counted(path, day, countedAt))
        yield* kept.keep(sums.flat())
      }
      after = last
    }
  })
}
