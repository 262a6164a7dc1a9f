/** A move told beforehand: the same refusals as the move, the true figures, and nothing written. */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { forever } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { allRows, dayOf, emptied, TreeWorld } from "./reform/treeWorld.ts"

const [start, day] = [dayOf(0), dayOf(30)]

/** A street with two communities; the first has a compound with two buildings, a post, a duty and a zone. */
const street = Effect.gen(function* () {
  yield* emptied
  const [tree, sql] = [yield* OrgUnits, yield* SqlClient.SqlClient]
  const add = (
    name: string,
    level: "subdistrict" | "community" | "compound" | "building",
    parentId: OrgUnitId | null
  ) => tree.add({ unit: { code: null, name, level }, parentId, on: start })
  const office = yield* add("滨河街道", "subdistrict", null)
  const a = yield* add("甲社区", "community", office.id)
  const b = yield* add("乙社区", "community", office.id)
  const yard = yield* add("幸福里", "compound", a.id)
  const house = yield* add("1", "building", yard.id)
  yield* add("2", "building", yard.id)
  const span = { valid_from: start, valid_to: forever }
  const own = { office_id: office.id }
  yield* sql`INSERT INTO people ${sql.insert({ id: "p1", ...own, name: "王", status: "active", remark: "" })}`
  yield* sql`INSERT INTO posts ${sql.insert([
    { id: "q1", unit_id: yard.id, person_id: "p1", title: "组长", ...span },
    { id: "q2", unit_id: house.id, person_id: "p1", title: "楼长", ...span },
    { id: "q3", unit_id: b.id, person_id: "p1", title: "委员", ...span }
  ])}`
  yield* sql`INSERT INTO zones ${sql.insert({ id: "z1", name: "一区", ...own, ...span })}`
  yield* sql`INSERT INTO zone_communities ${sql.insert({ zone_id: "z1", unit_id: a.id })}`
  return { office, a, b, yard }
})

const refusal = <A, E>(asked: Effect.Effect<A, E, never>) => Effect.flip(asked)

layer(TreeWorld, { timeout: 60_000 })("the preview of a move", (it) => {
  it.effect("tells both paths and what goes along, and writes nothing", () =>
    Effect.gen(function* () {
      const { a, b, yard, office } = yield* street
      const units = yield* OrgUnits
      const before = yield* allRows
      const plan = yield* units.previewMove({ id: yard.id, newParentId: b.id, on: day })
      const names = (path: ReadonlyArray<{ readonly name: string }>) =>
        path.map(({ name }) => name).join("/")
      assert.strictEqual(names(plan.from), "滨河街道/甲社区/幸福里")
      assert.strictEqual(names(plan.to), "滨河街道/乙社区/幸福里")
      assert.deepInclude(plan, { moves: true, places: 3, people: 1, duties: 0, zones: 0 })
      assert.deepStrictEqual(yield* allRows, before)

      const whole = yield* units.previewMove({ id: a.id, newParentId: office.id, on: day })
      assert.deepInclude(whole, { moves: false, places: 4, zones: 1 })
    })
  )

  it.effect("is refused as the move is", () =>
    Effect.gen(function* () {
      const { office, a, b, yard } = yield* street
      const [units, placements] = [yield* OrgUnits, yield* PlacementRepo]
      const asks = [
        { id: a.id, newParentId: yard.id, on: day, why: "MoveMakesCycle" },
        { id: yard.id, newParentId: b.id, on: start, why: "MoveTooEarly" },
        { id: office.id, newParentId: b.id, on: day, why: "MoveMakesCycle" }
      ]
      for (const { why, ...asked } of asks) {
        const told = yield* refusal(units.previewMove(asked))
        assert.strictEqual(told._tag, why)
        assert.deepStrictEqual(yield* refusal(units.move(asked)), told)
      }
      yield* placements.close((yield* placements.historyOf(b.id))[0]!.path, dayOf(40))
      const closing = { id: yard.id, newParentId: b.id, on: day }
      assert.strictEqual((yield* refusal(units.previewMove(closing)))._tag, "MoveTooEarly")
      const level = { code: null, name: "丙街道", level: "subdistrict" } as const
      const other = yield* units.add({ unit: level, parentId: null, on: start })
      const upside = { id: other.id, newParentId: a.id, on: day }
      assert.strictEqual((yield* refusal(units.previewMove(upside)))._tag, "LevelRefused")
    })
  )
})
