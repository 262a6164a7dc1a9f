/** Laws of edits over days: what is changed from a day on leaves every day before it as it was. */
import { BuildingEdits } from "@aiwei/domain/duty/BuildingEdits"
import { Buildings } from "@aiwei/domain/duty/Buildings"
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { ZoneEdits } from "@aiwei/domain/duty/ZoneEdits"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import { assert, layer } from "@effect/vitest"
import { Effect, Option, Result } from "effect"
import * as fc from "fast-check"

import { World } from "../world.ts"
import { began, day, staffed, time } from "./staff.ts"

const days = Array.from({ length: 9 }, (_, n) => day(`2026-05-0${n + 1}`))

const step = fc.record({
  at: fc.integer({ min: 0, max: 8 }),
  name: fc.option(fc.constantFrom("沈鹏", "赵丽", "无名氏"), { nil: null }),
  isCorrection: fc.boolean()
})

layer(World, { timeout: 60_000, excludeTestServices: true })("edits over days", (it) => {
  it.effect("an officer changed from a day on was another before, and one a day at most", () =>
    Effect.gen(function* () {
      const { office, communities } = yield* staffed(["沈鹏", "赵丽"])
      const [edits, buildings] = [yield* BuildingEdits, yield* Buildings]
      const assignments = yield* HouseholdAssignmentRepo
      const building = { name: "1号楼", parentId: communities[0]!.id }
      const { id } = yield* edits.add({ office, building, on: began })
      const rowOn = (on: (typeof days)[number]) =>
        Effect.map(buildings.rows({ office, on }), ({ rows }) => rows.find((row) => row.id === id)!)
      const officers = Effect.forEach(days, (on) =>
        Effect.map(rowOn(on), ({ officerName }) => officerName)
      )
      for (const { at, name, isCorrection } of fc.sample(step, { numRuns: 60, seed: 11 })) {
        const [asOf, before] = [days[at]!, yield* officers]
        const { version } = yield* rowOn(asOf)
        const change = { officer: name === null ? null : { name } }
        const on = isCorrection ? null : asOf
        const said = yield* Effect.result(edits.change({ id, version, change, on, asOf }))
        const after = yield* officers
        if (Result.isFailure(said)) assert.deepStrictEqual(after, before)
        else assert.strictEqual(after[at], name)
        if (!isCorrection) assert.deepStrictEqual(after.slice(0, at), before.slice(0, at))
        const spans = yield* assignments.historyOf(id)
        for (const on of days) {
          const held = spans.filter((one) => one.validFrom <= on && on < one.validTo)
          assert.isAtMost(held.length, 1)
        }
      }
    }).pipe(time.during)
  )

  it.effect("a building stands in a place and in no other building", () =>
    Effect.gen(function* () {
      const { office, communities } = yield* staffed([])
      const edits = yield* BuildingEdits
      const building = { name: "1号楼", parentId: communities[0]!.id }
      const { id: parentId } = yield* edits.add({ office, building, on: began })
      const inside = { office, building: { name: "2号楼", parentId }, on: began }
      const refused = yield* Effect.flip(edits.add(inside))
      assert.deepInclude(refused, { _tag: "FieldRefused", field: "parentId", value: parentId })
    }).pipe(time.during)
  )

  it.effect("a community comes to one zone at a time, and a closed one stays in its own", () =>
    Effect.gen(function* () {
      const { office, communities } = yield* staffed([])
      const edits = yield* ZoneEdits
      const [a, b] = communities.map(({ id }) => id)
      const add = (name: string, ids: ReadonlyArray<string>, on = began) =>
        edits.add({ office, zone: { name, communities: ids }, on })
      const first = yield* add("第一责任区", [a!, b!])
      const refused = yield* Effect.flip(add("第二责任区", [b!]))
      assert.deepInclude(refused, {
        _tag: "FieldRefused",
        field: "communities",
        why: "twice",
        value: "乙社区（第一责任区）"
      })
      const on = day("2026-04-01")
      const { id, version } = first
      const rest = yield* edits.change({ id, version, change: { communities: [a!] }, on })
      const second = yield* add("第二责任区", [b!], on)
      const back = { id: rest.id, version: rest.version, change: { communities: [a!, b!] } }
      const again = yield* Effect.flip(edits.change({ ...back, on: null }))
      assert.deepInclude(again, { why: "twice", value: "乙社区（第二责任区）" })

      const placements = yield* PlacementRepo
      const { path } = Option.getOrThrow(yield* placements.findOn(b!, on))
      yield* placements.close(TreePath.make(path), day("2026-05-01"))
      const kept = { leaderTitle: "主任", communities: [b!] }
      const said = yield* edits.change({ ...second, change: kept, on: null })
      assert.strictEqual(said.communityCount, 1)
    }).pipe(time.during)
  )

  it.effect("whoever was set to have left by mistake is there again, on every day", () =>
    Effect.gen(function* () {
      const { office } = yield* staffed(["刘红"])
      const [edits, people] = [yield* PeopleEdits, yield* People]
      const all = Effect.forEach([began, ...days, day("2026-12-31")], (on) =>
        Effect.map(people.rows({ office, on }), ({ rows }) => rows)
      )
      const row = Effect.map(people.rows({ office }), ({ rows }) => rows[0]!)
      for (const on of [days[3]!, day("2026-09-01")]) {
        const before = yield* all
        const { id, version } = yield* row
        yield* edits.leave({ people: [{ id, version }], on })
        assert.notDeepEqual(yield* all, before)
        const now = yield* row
        yield* edits.change({ id, version: now.version, change: { status: "active" }, on: null })
        assert.deepStrictEqual(yield* all, before)
      }
    }).pipe(time.during)
  )
})
