/** The tree as people ask for it: by name, code or alias, in parts, and on a day. */
import { Offices } from "@aiwei/domain/org/Offices"
import { OrgTree } from "@aiwei/domain/org/OrgTree"
import { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { UnitAliasRepo } from "@aiwei/domain/org/UnitAliasRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { movableTime } from "../movableTime.ts"
import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const tagOf = <A, E extends { readonly _tag: string }, R>(asked: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(asked), (error) => error._tag)

const time = movableTime(Date.UTC(2026, 5, 1))

layer(World, { timeout: 60_000, excludeTestServices: true })("OrgTree", (it) => {
  it.effect("finds a place by id, name, short name and alias, and never guesses between two", () =>
    Effect.gen(function* () {
      const tree = yield* OrgTree
      const aliases = yield* UnitAliasRepo
      const one = yield* sampleOffice(["柳荫社区", "南关社区", "南关东社区"], [1000])
      const two = yield* sampleOffice(["柳荫社区"], [1000])
      const [liuyin, nanguan] = one.communities
      yield* aliases.addAll([{ unitId: nanguan!.id, alias: "南关社区居委会" }])
      yield* aliases.addAll([{ unitId: nanguan!.id, alias: "南关社区居委会" }])
      const top = (yield* tree.find(one.office.id)).path
      const found = yield* Effect.forEach(
        [liuyin!.id, "柳荫社区", " 柳荫 ", "南关", "南关社区居委会"],
        (place) => Effect.map(tree.find(place, top), ({ name }) => name)
      )
      assert.deepStrictEqual(found, ["柳荫社区", "柳荫社区", "柳荫社区", "南关社区", "南关社区"])
      assert.strictEqual(yield* tagOf(tree.find("柳荫")), "PlaceAmbiguous")
      assert.strictEqual(yield* tagOf(tree.find("990104003099")), "PlaceNotFound")
      assert.strictEqual(yield* tagOf(tree.find(two.communities[0]!.id, top)), "PlaceNotFound")
    }).pipe(time.during)
  )

  it.effect("lists a branch in parts that fit together, with parents and children counted", () =>
    Effect.gen(function* () {
      const tree = yield* OrgTree
      const names = Array.from({ length: 7 }, (_, i) => `第${i + 1}社区`)
      const { office } = yield* sampleOffice(names, [1000])
      const listed: Array<string> = []
      let cursor: string | null = null
      do {
        const part: Effect.Success<ReturnType<typeof tree.list>> = yield* tree.list({
          under: office.id,
          cursor,
          limit: 3
        })
        assert.strictEqual(part.total, 7)
        listed.push(...part.rows.map(({ name, parentName }) => `${parentName}/${name}`))
        cursor = part.next
      } while (cursor !== null)
      assert.deepStrictEqual(listed, [
        `null/${office.name}`,
        ...names.map((name) => `${office.name}/${name}`)
      ])
      const shown = yield* tree.show(office.id)
      assert.strictEqual(shown.children.length, 7)
      assert.strictEqual((yield* tree.list({ under: office.id, limit: 1 })).rows[0]?.children, 7)
    }).pipe(time.during)
  )

  it.effect("shows the tree of the day that is asked about", () =>
    Effect.gen(function* () {
      const units = yield* OrgUnits
      const tree = yield* OrgTree
      const from = yield* sampleOffice(["甲"], [1000])
      const to = yield* sampleOffice([], [1000])
      const { id } = from.communities[0]!
      yield* units.move({ id, newParentId: to.office.id, on: Day.make("2026-05-01") })
      const above = (on: string) =>
        Effect.map(tree.show(id, Day.make(on)), ({ ancestors }) => ancestors[0]?.id)
      assert.strictEqual(yield* above("2026-04-30"), from.office.id)
      assert.strictEqual(yield* above("2026-05-01"), to.office.id)
      assert.strictEqual((yield* tree.show(id)).placements.length, 2)
    }).pipe(time.during)
  )

  it.effect("asks which office is meant when there are several", () =>
    Effect.gen(function* () {
      const offices = yield* Offices
      const { office } = yield* sampleOffice(["甲"], [1000])
      yield* sampleOffice(["乙"], [1000])
      assert.strictEqual(yield* tagOf(offices.resolve(null)), "OfficeAmbiguous")
      assert.strictEqual((yield* offices.resolve(office.name)).id, office.id)
      assert.strictEqual((yield* offices.resolve(office.id)).district, "青河区")
    }).pipe(time.during)
  )

  it.effect("takes units by the thousand, replaces them, and keeps their path keys", () =>
    Effect.gen(function* () {
      const repo = yield* OrgUnitRepo
      const { communities } = yield* sampleOffice(
        Array.from({ length: 40 }, (_, i) => `小区${i}社区`),
        [1000]
      )
      const changed = communities.map((unit) => ({ ...unit, households: 12, pathKey: "zzzzz" }))
      yield* repo.upsertAll([...changed, { ...changed[0]!, households: 13 }] as never)
      const stored = yield* repo.findByIds(communities.map(({ id }) => id))
      assert.deepStrictEqual(
        new Set(stored.map(({ pathKey }) => pathKey)),
        new Set(communities.map(({ pathKey }) => pathKey))
      )
      const households = new Map(stored.map((unit) => [unit.id, unit.households]))
      assert.deepStrictEqual(
        communities.map(({ id }) => households.get(id)),
        [13, ...Array.from({ length: 39 }, () => 12)]
      )
    }).pipe(time.during)
  )
})
