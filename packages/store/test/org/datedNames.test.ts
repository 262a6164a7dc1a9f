/** Names and codes from a day on: past days keep theirs, old ones lead to the unit, and none is given twice unsaid. */
import { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import { OrgEdits } from "@aiwei/domain/org/edits/OrgEdits"
import { OwnLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { OrgLevels } from "@aiwei/domain/org/levels/OrgLevels"
import { placeFinder } from "@aiwei/domain/org/naming/placeFinder"
import { Offices } from "@aiwei/domain/org/Offices"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { OrgSearch } from "@aiwei/domain/org/search/OrgSearch"
import { assert, layer } from "@effect/vitest"
import { Effect, Layer } from "effect"

import { movableTime } from "../movableTime.ts"
import { answersOn, dayOf, emptied, seen, TreeWorld } from "./reform/treeWorld.ts"

const World = OrgSearch.layer.pipe(Layer.provideMerge(TreeWorld))
const june = movableTime(Date.UTC(2026, 5, 1))
const code = (n: number) => DivisionCode.make(`99020100100${n}`)
const [start, day] = [dayOf(0), dayOf(30)]

const street = Effect.gen(function* () {
  yield* emptied
  const tree = yield* OrgUnits
  const unit = { code: null, name: "滨河街道", level: "subdistrict" } as const
  const root = yield* tree.add({ unit, parentId: null, on: start })
  const add = (name: string, n: number) =>
    tree.add({
      unit: { code: code(n), name, level: "community" },
      parentId: root.id,
      on: start
    })
  return { root, south: yield* add("南关社区", 1), willow: yield* add("柳荫社区", 2) }
})

layer(World, { timeout: 60_000 })("a name and a code from a day on", (it) => {
  it.effect("leave the days before as they were, and are found by what was", () =>
    Effect.gen(function* () {
      const { south } = yield* street
      const [edits, find, search] = [yield* OrgEdits, yield* placeFinder, yield* OrgSearch]
      yield* edits.rename({ ...(yield* seen(south.id)), name: "朝阳社区", on: day })
      yield* edits.recode({ ...(yield* seen(south.id)), code: code(3), on: day })
      const then = (yield* answersOn(dayOf(29)))[south.id]
      assert.deepStrictEqual(then?.slice(0, 3), ["南关社区", null, code(1)])
      const now = (yield* answersOn(day))[south.id]
      assert.deepStrictEqual(now?.slice(0, 3), ["朝阳社区", null, code(3)])
      for (const called of ["南关社区", code(1), "朝阳社区", code(3)]) {
        assert.strictEqual((yield* find(called, null, day)).id, south.id)
      }
      const [hit] = yield* search.search({ query: "南关" })
      assert.deepInclude(hit, {
        name: "朝阳社区",
        formerly: { name: "南关社区", code: code(1), until: day }
      })
      const [byCode] = yield* search.places({ query: code(1) })
      assert.deepInclude(byCode?.formerly, { code: code(1) })
    }).pipe(june.during)
  )

  it.effect("are refused for a day to come and for one before the last change", () =>
    Effect.gen(function* () {
      const { south } = yield* street
      const edits = yield* OrgEdits
      const rename = (name: string, on: typeof day) =>
        Effect.flatMap(seen(south.id), (is) => edits.rename({ ...is, name, on }))
      assert.strictEqual((yield* Effect.flip(rename("甲", dayOf(200))))._tag, "DayAhead")
      yield* rename("乙", day)
      const early = yield* Effect.flip(rename("丙", dayOf(10)))
      assert.deepInclude(early, { _tag: "ChangeTooEarly", since: day })
      // From the first day on the record itself is put right.
      const { willow } = yield* street
      yield* edits.rename({ ...(yield* seen(willow.id)), name: "柳阴社区", on: start })
      assert.strictEqual((yield* answersOn(start))[willow.id]?.[0], "柳阴社区")
    }).pipe(june.during)
  )

  it.effect("never give a withdrawn code to another unit unless somebody says so", () =>
    Effect.gen(function* () {
      const { south, willow, root } = yield* street
      const [edits, tree] = [yield* OrgEdits, yield* OrgUnits]
      yield* edits.recode({ ...(yield* seen(south.id)), code: null, on: day })
      const asked = { ...(yield* seen(willow.id)), code: code(1), on: day }
      const said = yield* Effect.flip(edits.recode(asked))
      assert.deepInclude(said, { _tag: "CodeWithdrawn", unitId: south.id, until: day })
      yield* edits.recode({ ...asked, freed: true })
      assert.strictEqual((yield* answersOn(dayOf(29)))[south.id]?.[2], code(1))
      assert.strictEqual((yield* answersOn(day))[willow.id]?.[2], code(1))
      const add = (written: string) =>
        Effect.flip(
          tree.add({
            unit: { code: DivisionCode.make(written), name: "新", level: "community" },
            parentId: root.id,
            on: day
          })
        )
      assert.deepInclude(yield* add("990001001001"), { _tag: "CodeRefused", why: "blocks" })
      assert.deepInclude(yield* add("990201000001"), { _tag: "CodeRefused", why: "blocks" })
      assert.deepInclude(yield* add("990201001000"), { _tag: "CodeRefused", why: "level" })
    }).pipe(june.during)
  )

  it.effect("stand beside levels of an office's own, which must fit below their parents", () =>
    Effect.gen(function* () {
      const { root, south } = yield* street
      const [levels, tree] = [yield* OrgLevels, yield* OrgUnits]
      yield* Offices.use((offices) => offices.ensure(root.id, null))
      const level = { code: OwnLevel.make("busStop"), zh: "公交站", en: "bus stop", rank: 100 }
      const made = yield* levels.add({ level: { ...level, kind: "site" } })
      assert.strictEqual(made.officeId, root.id)
      assert.include(
        (yield* levels.list).map(({ code }) => code as string),
        "busStop"
      )
      const again = yield* Effect.flip(levels.add({ level: { ...level, kind: "site" } }))
      assert.strictEqual(again._tag, "FieldRefused")
      const unit = { code: null, name: "南门站", level: OwnLevel.make("busStop"), priority: 1 }
      const stop = yield* tree.add({ unit, parentId: south.id, on: start })
      assert.strictEqual(stop.level, "busStop")
      const above = { code: null, name: "区", level: "county" } as const
      const said = yield* Effect.flip(tree.add({ unit: above, parentId: south.id, on: start }))
      assert.deepInclude(said, { _tag: "LevelRefused", why: "aboveParent" })
      const none = { code: null, name: "站", level: OwnLevel.make("nothing") }
      const unknown = yield* Effect.flip(tree.add({ unit: none, parentId: south.id, on: start }))
      assert.deepInclude(unknown, { _tag: "LevelRefused", why: "unknown" })
    }).pipe(june.during)
  )
})
