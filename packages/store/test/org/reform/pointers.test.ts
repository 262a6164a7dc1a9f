import { placeFinder } from "@aiwei/domain/org/naming/placeFinder"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
/** Posts, zones, duties and officers of units that are merged or split: each goes on somewhere, from the day on. */
import { OrgReforms } from "@aiwei/domain/org/reform/OrgReforms"
import { SuccessorRepo } from "@aiwei/domain/org/reform/SuccessorRepo"
import { forever } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { verify } from "../../../src/verify.ts"
import { movableTime } from "../../movableTime.ts"
import { dayOf, emptied, seen, TreeWorld } from "./treeWorld.ts"

const [start, day] = [dayOf(0), dayOf(30)]
const later = movableTime(Date.UTC(2026, 5, 1))

/** A street with three communities, the first two with a compound, a leader each and zones. */
const street = Effect.gen(function* () {
  yield* emptied
  const [tree, sql] = [yield* OrgUnits, yield* SqlClient.SqlClient]
  const add = (
    name: string,
    level: "subdistrict" | "community" | "compound",
    above: OrgUnitId | null
  ) => tree.add({ unit: { code: null, name, level }, parentId: above, on: start })
  const office = yield* add("滨河街道", "subdistrict", null)
  const [a, b, c] = yield* Effect.forEach(["甲社区", "乙社区", "丙社区"], (name) =>
    add(name, "community", office.id)
  )
  const yards = yield* Effect.forEach([a, b], (one) => add("幸福里", "compound", one!.id))
  yield* sql`INSERT INTO people ${sql.insert({ id: "p1", office_id: office.id, name: "王", status: "active", remark: "" })}`
  const post = { person_id: "p1", valid_from: start, valid_to: forever }
  yield* sql`INSERT INTO posts ${sql.insert({ id: "q1", unit_id: b!.id, title: "主任", ...post })}`
  const zone = { office_id: office.id, valid_from: start, valid_to: forever }
  yield* sql`INSERT INTO zones ${sql.insert([
    { id: "z1", name: "一区", ...zone },
    { id: "z2", name: "二区", ...zone }
  ])}`
  yield* sql`INSERT INTO zone_communities ${sql.insert([
    { zone_id: "z1", unit_id: a!.id },
    { zone_id: "z2", unit_id: b!.id },
    { zone_id: "z2", unit_id: c!.id }
  ])}`
  yield* sql`INSERT INTO duty_assignments ${sql.insert({
    id: "d1",
    office_id: office.id,
    duty: "cleaning",
    unit_id: b!.id,
    holder_kind: "post",
    post_unit_id: b!.id,
    post_kind: "mainLeader",
    remark: "",
    valid_from: start,
    valid_to: forever
  })}`
  return { office, a: a!, b: b!, c: c!, yards }
})

const rowsOf = Effect.fnUntraced(function* (table: string, columns: string) {
  const sql = yield* SqlClient.SqlClient
  const rows = yield* sql.unsafe(`SELECT ${columns} FROM ${table} ORDER BY ${columns}`)
  return rows.map((row) => Object.values(row as object).join(" "))
})

const clean = Effect.gen(function* () {
  const wrong = Object.entries(yield* verify).filter(([, ids]) => ids.length > 0)
  assert.deepStrictEqual(wrong, [])
})

layer(TreeWorld, { timeout: 60_000 })("what points to units that close", (it) => {
  it.effect("goes on at the survivor of a merge, and the preview said so", () =>
    Effect.gen(function* () {
      const { a, b, c } = yield* street
      const reforms = yield* OrgReforms
      const plan = yield* reforms.previewMerge({ units: [a.id, b.id], into: a.id, on: day })
      assert.deepStrictEqual(
        plan.pointers.map(({ kind, fate }) => `${kind} ${fate}`),
        ["duty moves", "dutyPost moves", "post moves", "zone ends"]
      )
      assert.deepStrictEqual([plan.places, plan.sameNames], [1, ["幸福里"]])
      assert.deepStrictEqual(yield* rowsOf("unit_successors", "unit_id"), [])

      const units = [yield* seen(a.id), yield* seen(b.id)]
      yield* reforms.merge({ units, into: a.id, on: day })
      const left = yield* SuccessorRepo.use((repo) => repo.pointers([b.id], day))
      assert.deepStrictEqual(left, [])
      assert.sameMembers(yield* rowsOf("posts", "unit_id, valid_from, valid_to"), [
        `${b.id} ${start} ${day}`,
        `${a.id} ${day} ${forever}`
      ])
      assert.sameMembers(
        yield* rowsOf("duty_assignments", "unit_id, post_unit_id, valid_from, valid_to"),
        [`${b.id} ${b.id} ${start} ${day}`, `${a.id} ${a.id} ${day} ${forever}`]
      )
      // The second zone goes on without the community that is gone; the first stays as it was.
      const zones = yield* rowsOf(
        "zone_communities m JOIN zones z ON z.id = m.zone_id",
        "z.name, m.unit_id, z.valid_from, z.valid_to"
      )
      assert.sameMembers(zones, [
        `一区 ${a.id} ${start} ${forever}`,
        `二区 ${b.id} ${start} ${day}`,
        `二区 ${c.id} ${start} ${day}`,
        `二区 ${c.id} ${day} ${forever}`
      ])
      yield* clean
    }).pipe(later.during)
  )

  it.effect("leads an old name to what the unit became, and a past day to what it was", () =>
    Effect.gen(function* () {
      const { a, b } = yield* street
      const reforms = yield* OrgReforms
      const find = yield* placeFinder
      const units = [yield* seen(a.id), yield* seen(b.id)]
      const into = { code: null, name: "新社区", level: "community" } as const
      const { into: made, places } = yield* reforms.merge({ units, into, on: day })
      assert.strictEqual(places, 2)
      assert.strictEqual((yield* find("乙社区", null, day)).id, made[0]!.id)
      assert.strictEqual((yield* find("乙社区", null, start)).id, b.id)
      assert.strictEqual((yield* find("新社区", null, day)).id, made[0]!.id)
      yield* clean
    }).pipe(later.during)
  )

  it.effect("is given to a part of a split, and what goes to none is refused", () =>
    Effect.gen(function* () {
      const { b, yards } = yield* street
      const reforms = yield* OrgReforms
      const part = (name: string, children: ReadonlyArray<OrgUnitId>, records: Array<string>) => ({
        unit: { code: null, name, level: "community" } as const,
        children,
        records
      })
      const yard = yards[1]!.id
      const said = (parts: ReadonlyArray<ReturnType<typeof part>>) =>
        Effect.gen(function* () {
          return yield* Effect.flip(reforms.split({ unit: yield* seen(b.id), parts, on: day }))
        })
      const noChild = yield* said([part("东社区", [], ["q1", "d1"]), part("西社区", [], [])])
      assert.deepInclude(noChild, { _tag: "ReformRefused", why: "undistributed" })
      const noPost = yield* said([part("东社区", [yard], ["d1"]), part("西社区", [], [])])
      assert.deepInclude(noPost, { _tag: "ReformRefused", why: "undistributed" })
      assert.deepStrictEqual(yield* rowsOf("unit_successors", "unit_id"), [])

      const parts = [part("东社区", [yard], ["q1"]), part("西社区", [], ["d1"])]
      const { into } = yield* reforms.split({ unit: yield* seen(b.id), parts, on: day })
      const [east, west] = into.map(({ id }) => id)
      assert.include(yield* rowsOf("posts", "unit_id, valid_from"), `${east} ${day}`)
      assert.include(yield* rowsOf("duty_assignments", "unit_id, valid_from"), `${west} ${day}`)
      const zone = yield* rowsOf(
        "zone_communities m JOIN zones z ON z.id = m.zone_id",
        "m.unit_id, z.name, z.valid_from"
      )
      assert.includeMembers(zone, [`${east} 二区 ${day}`, `${west} 二区 ${day}`])
      yield* clean
    }).pipe(later.during)
  )
})
