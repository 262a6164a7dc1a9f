/** Lists as somebody sees them who has a part of the tree, against the same lists chosen in memory. */
import { Whereabouts } from "@aiwei/domain/access/rights/Whereabouts"
import { isInReach } from "@aiwei/domain/access/rights/within"
import { CurrentActor, systemActor } from "@aiwei/domain/audit/CurrentActor"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import type { Placement } from "@aiwei/domain/org/Placement"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import type { TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { sequentialIds } from "@aiwei/testing/sequentialIds"
import { type TreeStory, treeStory } from "@aiwei/testing/treeStory"
import { assert, layer } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"
import * as fc from "fast-check"

import { anyStore } from "./anyStore.ts"
import { movableTime } from "./movableTime.ts"

const World = OrgUnits.layer.pipe(Layer.provideMerge(Layer.mergeAll(anyStore, sequentialIds)))
const at = (n: number) => Date.UTC(2026, 0, 1 + n)
const dayOf = (n: number) => Day.make(new Date(at(n)).toISOString().slice(0, 10))
/** In the middle of the moves: some have been, some are still to come. */
const middle = 3
const now = dayOf(middle)

/** Units, and their moves one a day; what makes no sense is refused and stays undone. */
const tell = Effect.fnUntraced(function* ({ parents, moves }: TreeStory) {
  const sql = yield* SqlClient.SqlClient
  yield* sql`DELETE FROM placements`
  yield* sql`DELETE FROM org_units`
  const units = yield* OrgUnits
  const add = (n: number, parentId: string | null) => {
    const unit = { code: null, name: `单位${n}`, level: "community" } as const
    return units.add({ unit, parentId: parentId as never, on: dayOf(0) })
  }
  const made = [yield* add(0, null)]
  for (const [i, parent] of parents.entries()) made.push(yield* add(i + 1, made[parent]!.id))
  for (const [i, { unit, under }] of moves.entries()) {
    const move = { id: made[unit]!.id, newParentId: made[under]!.id, on: dayOf(i + 1) }
    yield* Effect.ignore(units.move(move))
  }
  return made.map(({ id }) => id)
})

const holds = ({ validFrom, validTo }: Placement, day: Day) => validFrom <= day && day < validTo

/** Today, else last: the rows come oldest first. */
const standing = (rows: ReadonlyArray<Placement>) =>
  (rows.find((row) => holds(row, now)) ?? rows.at(-1))?.path

const limitedTo = (reach: ReadonlyArray<TreePath>) =>
  Effect.provideService(CurrentActor, { ...systemActor, reach })

const checked = Effect.fnUntraced(function* (story: TreeStory, picks: ReadonlyArray<number>) {
  const ids = yield* tell(story)
  const placements = yield* PlacementRepo
  const where = yield* Whereabouts
  const histories = yield* Effect.forEach(ids, placements.historyOf)
  const today = new Map(ids.map((id, i) => [id, standing(histories[i] ?? [])]))
  assert.deepStrictEqual(new Map(yield* where.ofUnits(ids)), new Map(today) as never)

  const reach = [...new Set(picks.flatMap((pick) => today.get(ids[pick % ids.length]!) ?? []))]
  const mayRead = (id: (typeof ids)[number]) => isInReach(reach, today.get(id)!)
  for (const day of [dayOf(0), now, dayOf(8)]) {
    const [root] = yield* placements.rootsOn(day)
    const top = root!.path
    const whole = yield* placements.placedOn(top, day)
    const seen = yield* placements.placedOn(top, day).pipe(limitedTo(reach))
    assert.deepStrictEqual(
      seen,
      whole.filter(({ id }) => mayRead(id)),
      `${day} ${reach.join(" ")}`
    )
    const total = yield* placements.countOn(top, day, null).pipe(limitedTo(reach))
    assert.strictEqual(total, seen.filter(({ path }) => path !== top).length)
    const part = { top, day, level: null, after: null, limit: 100 }
    assert.deepStrictEqual(yield* placements.branchPart(part).pipe(limitedTo(reach)), seen)
  }
})

layer(World, { timeout: 120_000, excludeTestServices: true })(
  "whoever has a part of the tree",
  (it) => {
    it.effect(
      "sees of every day what stands in it today, and counts no more",
      () =>
        Effect.gen(function* () {
          const world = yield* Effect.context<
            OrgUnits | PlacementRepo | Whereabouts | SqlClient.SqlClient
          >()
          const picks = fc.array(fc.nat(), { minLength: 0, maxLength: 3 })
          const law = fc.asyncProperty(treeStory, picks, (story, picked) =>
            Effect.runPromiseWith(world)(checked(story, picked))
          )
          yield* Effect.promise(() => fc.assert(law, { numRuns: 15 }))
        }).pipe(movableTime(at(middle)).during),
      120_000
    )
  }
)
