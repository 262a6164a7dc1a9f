/** The product on the whole country: what a province adds up to, or a branch that moves under another unit. */
import { CardRepo } from "@aiwei/domain/org/card/CardRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { Day, dayAfter } from "@aiwei/domain/shared/Day"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { nearest, widest } from "../chinaAsked.ts"
import { report } from "../measured.ts"
import { storeOf } from "../storeOf.ts"

const [store = "", what = "", times = ""] = process.argv.slice(2)
const day = Day.make("2026-06-01")
const Branch = Schema.Struct({
  path: TreePath,
  id: OrgUnitId,
  n: Schema.Int
})

const found = Effect.fnUntraced(function* (statement: string) {
  const sql = yield* SqlClient.SqlClient
  return yield* SqlSchema.findOne({
    Request: Schema.Void,
    Result: Branch,
    execute: () => sql.unsafe(statement)
  })(undefined)
})

const adding = Effect.gen(function* () {
  const cards = yield* CardRepo
  const { path } = yield* found(widest)
  yield* cards.levelsUnder(path, day)
  return async () => {
    for (let n = 0; n < Number(times); n += 1) {
      const levels = await Effect.runPromise(cards.levelsUnder(path, day))
      if (levels.length === 0) throw new Error("a province without anything")
    }
  }
})

const moving = Effect.gen(function* () {
  const units = yield* OrgUnits
  const placements = yield* PlacementRepo
  const branch = yield* found(nearest(1500))
  const above = yield* placements.lineageOn(branch.id, day)
  const [parent, around] = [above.at(-2), above.at(-3)]
  if (parent === undefined) return yield* Effect.die("nothing above the branch")
  const beside = yield* around === undefined
    ? placements.rootsOn(day)
    : placements.childrenOn(around.id, day)
  const other = beside.find(({ id }) => id !== parent.id) ?? parent
  let on = Day.make("2026-06-02")
  return async () => {
    for (let n = 0; n < Number(times); n += 1) {
      const to = n % 2 === 0 ? other : parent
      await Effect.runPromise(units.move({ id: branch.id, newParentId: to.id, on }))
      on = dayAfter(on)
    }
  }
})

const work = Effect.gen(function* () {
  const run = yield* what === "sum" ? adding : moving
  yield* Effect.promise(() => report(run))
})

const World = OrgUnits.layer.pipe(
  Layer.provideMerge(Layer.mergeAll(storeOf(store), IdGenerator.layer))
)
await Effect.runPromise(work.pipe(Effect.provide(World)))
