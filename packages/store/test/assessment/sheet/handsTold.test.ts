/**
 * What is told of a month that hands have changed: the sheet's own figures are doubted only where the sheet
 * was wrong, a veto taken away is told, a version keeps all of it, and a month only begun is no newest one.
 */
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import type { CommunityChange } from "@aiwei/domain/assessment/sheet/ScoreChange"
import { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import { Home } from "@aiwei/domain/home/Home"
import { OrgCards } from "@aiwei/domain/org/card/OrgCards"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Day } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import * as fc from "fast-check"

import { movableTime } from "../../movableTime.ts"
import { recordMonth, sampleOffice } from "../../sampleOffice.ts"
import { World } from "../../world.ts"

const march = Month.make("2026-03")
const april = Month.make("2026-04")
const may = movableTime(Date.UTC(2026, 4, 1))
const stated = (total: number, rank: number | null, vetoed = false) => ({
  vetoed,
  bonus: Points.make(0),
  vetoCell: "Q4",
  bonusCell: "P4",
  statedTotal: Points.make(total),
  statedTotalCell: "R4",
  statedRank: rank,
  statedRankCell: "S4"
})

/** The sheet of the second is wrong by ten points, and the third is vetoed. */
const begun = Effect.gen(function* () {
  const sample = yield* sampleOffice(["一", "二", "三"], [60_000, 40_000])
  yield* recordMonth(
    sample,
    march,
    [
      [60_000, 40_000],
      [50_000, 40_000],
      [40_000, 40_000]
    ],
    [stated(100_000, 1), stated(100_000, 2), stated(80_000, null, true)]
  )
  const sheets = yield* ScoreSheets
  const office = sample.office.id
  const save = Effect.fnUntraced(function* (at: number, wanted: Partial<CommunityChange>) {
    const { rows } = yield* sheets.sheet({ period: march, office })
    const row = rows.find(({ unitId }) => unitId === sample.communities[at]?.id)
    const change = { unit: row?.unitId ?? "", version: row?.version ?? "", ...wanted }
    return yield* sheets.change({ period: march, office, reason: "核对", changes: [change] })
  })
  const codes = sample.indicators.map(({ code }) => code)
  return { sample, office, save, codes, sheets }
})

const places = (office: string) =>
  Effect.map(
    Rankings.use((it) => it.month({ period: march, office })),
    ({ discrepancies }) => discrepancies.map((it) => [it.unitName, it.what, it.editedSince])
  )

layer(World, { timeout: 60_000 })("what hands did", (it) => {
  it.effect("a sheet that was right is not doubted, and one that was wrong still is", () =>
    Effect.gen(function* () {
      const { office, save, codes } = yield* begun
      assert.deepStrictEqual(yield* places(office), [["二社区", "total", false]])
      yield* save(0, { entries: [{ indicator: codes[0] ?? "", value: { points: "40" } }] })
      assert.deepStrictEqual(yield* places(office), [
        ["二社区", "total", false],
        ["二社区", "rank", true],
        ["一社区", "total", true],
        ["一社区", "rank", true]
      ])
      yield* save(0, { entries: [{ indicator: codes[0] ?? "", value: { points: "60" } }] })
      assert.deepStrictEqual(yield* places(office), [["二社区", "total", false]])
    })
  )

  it.effect(
    "a veto taken away is told, with who, why and the sheet's cell; also by a version",
    () =>
      Effect.gen(function* () {
        const { office, save, sample } = yield* begun
        const rankings = yield* Rankings
        const publications = yield* Publications
        yield* publications.publish({ period: march, office })
        yield* save(2, { vetoed: false })
        yield* save(0, { bonus: "1.5", bonusReason: "创卫先进" })
        yield* publications.publish({ period: march, office, reason: "更正" })
        const place = sample.communities[2]?.id ?? ""
        const wanted = { period: march, office, place }
        const now = yield* rankings.explain(wanted)
        assert.isNull(now.veto)
        assert.deepInclude(now.vetoLifted, { reason: "核对" })
        const first = yield* rankings.explain({ ...wanted, version: 1 })
        assert.isNotNull(first.veto)
        assert.isNull(first.vetoLifted)
        const second = yield* rankings.explain({ ...wanted, version: 2 })
        const rest = { version: null, published: null }
        assert.deepStrictEqual({ ...second, ...rest }, { ...now, ...rest })
        const one = { ...wanted, place: sample.communities[0]?.id ?? "" }
        const told = yield* rankings.explain({ ...one, version: 2 })
        assert.deepStrictEqual({ ...told, ...rest }, { ...(yield* rankings.explain(one)), ...rest })
        assert.deepInclude(told.bonus.edit, { reason: "核对" })
        assert.deepStrictEqual(
          told.discrepancies.map((it) => [it.what, it.editedSince, it.cell]),
          [["total", true, "R4"]]
        )
        assert.isTrue((yield* publications.verify(null)).every(({ ok }) => ok))
      })
  )

  it.effect(
    "whatever is changed, changing it back leaves no doubt and the version says the same",
    () =>
      Effect.gen(function* () {
        const { office, save, codes, sample } = yield* begun
        const [rankings, publications] = [yield* Rankings, yield* Publications]
        yield* publications.publish({ period: march, office })
        const edits = fc.sample(
          fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 4000 })),
          { numRuns: 6, seed: 7 }
        )
        const wanted = { period: march, office, place: sample.communities[0]?.id ?? "" }
        const before = yield* rankings.explain({ ...wanted, version: 1 })
        for (const [at, tenths] of edits) {
          const value = { points: String(tenths / 100) }
          yield* save(0, { entries: [{ indicator: codes[at] ?? "", value }] })
          const { discrepancies } = yield* rankings.month({ period: march, office })
          assert.deepStrictEqual(
            discrepancies.filter((one) => !one.editedSince).map((one) => one.unitName),
            ["二社区"]
          )
          assert.deepStrictEqual(yield* rankings.explain({ ...wanted, version: 1 }), before)
        }
        yield* save(0, {
          entries: codes.map((indicator, i) => ({
            indicator,
            value: { points: i === 0 ? "60" : "40" }
          }))
        })
        assert.isFalse((yield* rankings.month({ period: march, office })).differs)
        assert.deepStrictEqual(yield* places(office), [["二社区", "total", false]])
      })
  )

  it.effect("a bonus that came later says nothing of who lifted the veto", () =>
    Effect.gen(function* () {
      const { office, sheets, sample, save } = yield* begun
      const place = sample.communities[0]?.id ?? ""
      const because = Effect.fnUntraced(function* (reason: string, wanted: object) {
        const { rows } = yield* sheets.sheet({ period: march, office })
        const version = rows.find(({ unitId }) => unitId === place)?.version ?? ""
        const changes = [{ unit: place, version, ...wanted }]
        yield* sheets.change({ period: march, office, reason, changes })
      })
      // The total taken apart and the sheet's own cells say the same.
      const told = Effect.gen(function* () {
        const { veto, bonus } = yield* (yield* Rankings).explain({ period: march, office, place })
        const { rows } = yield* sheets.sheet({ period: march, office })
        const row = rows.find(({ unitId }) => unitId === place)
        const reasons = [veto?.edit?.reason, bonus.edit?.reason]
        assert.deepStrictEqual([row?.vetoEdit?.reason, row?.bonusEdit?.reason], reasons)
        return reasons
      })
      yield* because("有责任事件", { vetoed: true })
      assert.deepStrictEqual(yield* told, ["有责任事件", undefined])
      yield* because("获市级表彰", { bonus: "1" })
      assert.deepStrictEqual(yield* told, ["有责任事件", "获市级表彰"])
      yield* because("表彰文件已核对", { bonusReason: "市级表彰" })
      assert.deepStrictEqual(yield* told, ["有责任事件", "表彰文件已核对"])
      // Back to where they were, one after the other: no mark is left of either.
      yield* save(0, { vetoed: false })
      assert.deepStrictEqual(yield* told, [undefined, "表彰文件已核对"])
      yield* save(0, { bonus: "0", bonusReason: null })
      const { rows } = yield* sheets.sheet({ period: march, office })
      const row = rows.find(({ unitId }) => unitId === place)
      assert.deepStrictEqual([row?.bonusEdit, row?.vetoEdit], [null, null])
    })
  )

  it.effect("a month that was only begun is no newest month of anybody", () =>
    Effect.gen(function* () {
      const { office, sheets, sample } = yield* begun
      yield* sheets.begin({ period: april, office })
      const months = (yield* Rankings.use((it) => it.periods(office))).map(({ period }) => period)
      assert.deepStrictEqual(months, [march])
      const home = yield* Home.use((it) => it.show(office))
      assert.strictEqual(home.month?.period, march)
      assert.deepStrictEqual(home.waiting.unpublished, [march])
      const place = sample.communities[0]?.id ?? ""
      const card = yield* OrgCards.use((it) => it.card(place, Day.make("2026-05-01")))
      assert.strictEqual(card.score?.period, march)
    }).pipe(may.during)
  )
})
