/** Use cases that count: what a line of the tree shows, for any places and any day. */
import { Context, Effect, Layer } from "effect"

import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { branchEnd, type TreePath } from "../TreePath.ts"
import { CountRepo, type WherePlaced } from "./CountRepo.ts"
import { isWide } from "./isWide.ts"
import { KeptSums } from "./KeptSums.ts"
import { nothingCounted, type PlaceCounts } from "./PlaceCounts.ts"
import { rolledUp } from "./rolledUp.ts"
import { wideCounts } from "./wideCounts.ts"

/** Neighbours in the tree are read as one stretch; 0 for places that are far from each other. */
const stretchesOf = (places: ReadonlyArray<WherePlaced>) => {
  const stretches: Array<{ readonly from: TreePath; until: string; readonly parent: string }> = []
  for (const { path } of places.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const [last, parent] = [stretches.at(-1), path.slice(0, -6)]
    if (last !== undefined && (last.parent === parent || path < last.until)) {
      if (branchEnd(path) > last.until) last.until = branchEnd(path)
    } else stretches.push({ from: path, until: branchEnd(path), parent })
  }
  return stretches
}

export class PlaceCounting extends Context.Service<
  PlaceCounting,
  {
    /** A place that does not exist on the day is absent. */
    readonly countsOf: (
      ids: ReadonlyArray<OrgUnitId>,
      day: Day
    ) => Effect.Effect<ReadonlyMap<OrgUnitId, PlaceCounts>>
    /**
     * Counts what is missing of today before anybody asks, once writing has come to rest: when nothing was
     * written since the last time this was run. Cheap where nothing is missing.
     */
    readonly ahead: Effect.Effect<void>
  }
>()("aiwei/PlaceCounting") {
  static readonly layer = Layer.effect(
    PlaceCounting,
    Effect.gen(function* () {
      const repo = yield* CountRepo
      const wideOn = yield* wideCounts(repo, yield* KeptSums)
      let looked: number | null = null

      const countsOf = Effect.fn("PlaceCounting.countsOf")(function* (
        ids: ReadonlyArray<OrgUnitId>,
        day: Day
      ) {
        const places = yield* repo.whereOn(ids, day)
        const narrow = places.filter(({ level }) => !isWide(level))
        const counts = new Map<TreePath, PlaceCounts>()
        const wanted = new Set(narrow.map(({ path }) => path))
        for (const { from, until } of stretchesOf(narrow)) {
          const read = yield* repo.placesOn(from, until, day)
          for (const [path, count] of rolledUp(read, (place) => wanted.has(place.path))) {
            counts.set(path, count)
          }
        }
        const wide = narrow.length < places.length ? yield* wideOn(day) : new Map()
        return new Map(
          places.map(({ id, path }) => [id, counts.get(path) ?? wide.get(path) ?? nothingCounted])
        )
      })

      const ahead = Effect.gen(function* () {
        const changes = yield* repo.changes
        const rests = looked === null || looked === changes
        looked = changes
        if (rests) yield* wideOn(yield* today)
      }).pipe(Effect.withSpan("PlaceCounting.ahead"))

      return { countsOf, ahead }
    })
  )
}
