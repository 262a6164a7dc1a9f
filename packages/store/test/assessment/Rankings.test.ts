/** A month from stored entries to the view, and the two ways of adding up held together. */
import { categorySums } from "@aiwei/domain/assessment/categorySums"
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { Month } from "@aiwei/domain/shared/Month"
import { Points, readPointsText } from "@aiwei/domain/shared/Points"
import { assert, layer } from "@effect/vitest"
import { Effect, type Layer } from "effect"
import * as fc from "fast-check"

import { verify } from "../../src/verify.ts"
import { type Given, recordMonth, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const march = Month.make("2026-03")
const worths = [40_000, 30_000, 20_000, 10_000]
const cell: fc.Arbitrary<Given | undefined> = fc.oneof(
  fc.constantFrom<Given | undefined>(null, "/", undefined),
  fc.integer({ min: 0, max: 1000 }).map((steps) => steps * 10)
)
const month = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), {
  minLength: 3,
  maxLength: 3
})

layer(World, { timeout: 60_000 })("Rankings", (it) => {
  it.effect(
    "adds up in the database what memory adds up, whatever is recorded",
    () =>
      Effect.gen(function* () {
        const world = yield* Effect.context<Layer.Success<typeof World>>()
        const told = Effect.fnUntraced(function* (given: ReadonlyArray<ReadonlyArray<Given>>) {
          const sample = yield* sampleOffice(["甲", "乙", "丙"], worths)
          const sheet = yield* recordMonth(sample, march, given)
          const scores = yield* ScoreRepo
          const expected = sample.communities.flatMap(({ id }, c) =>
            categorySums(
              id,
              sample.indicators.map((indicator, i) => {
                const value = given[c]?.[i]
                if (value === undefined) return [indicator, null]
                const points = typeof value === "number" ? Points.make(value) : null
                return [indicator, { points, notApplicable: value === "/" }]
              })
            )
          )
          assert.deepStrictEqual(yield* scores.sumsOf(sheet), expected)
          assert.deepStrictEqual((yield* verify).sumsDifferFromEntries, [])
        })
        const holds = fc.asyncProperty(month, (given) =>
          told(given as ReadonlyArray<ReadonlyArray<Given>>).pipe(
            Effect.provideContext(world),
            Effect.runPromise
          )
        )
        yield* Effect.promise(() => fc.assert(holds, { numRuns: 15 }))
      }),
    60_000
  )

  it.effect("ranks, keeps the vetoed outside, and says where the office's figures differ", () =>
    Effect.gen(function* () {
      const sample = yield* sampleOffice(["甲", "乙社区", "丙", "丁"], worths)
      const full = worths
      yield* recordMonth(
        sample,
        march,
        [full, [40_000, 30_000, 20_000, 9500], [40_000, 30_000, 19_500, "/"], full],
        [
          { vetoed: true, statedRank: 1, statedRankCell: "K46" },
          { bonus: Points.make(9000), statedTotal: Points.make(99_500), statedTotalCell: "L45" },
          { statedRank: 2, statedRankCell: "N46" },
          {}
        ]
      )
      const rankings = yield* Rankings
      const view = yield* rankings.month({ period: march, office: sample.office.id })
      assert.deepStrictEqual(
        view.rows.map((row) => [row.rank, row.unitName, row.total, row.bonus, row.vetoed]),
        [
          [1, "乙社区", "104.50", "5.00", false],
          [2, "丁社区", "100.00", "0.00", false],
          [3, "丙社区", "99.50", "0.00", false],
          [null, "甲社区", "100.00", "0.00", true]
        ]
      )
      assert.deepStrictEqual(
        view.discrepancies.map((one) => [
          one.unitName,
          one.what,
          one.stated,
          one.computed,
          one.cell
        ]),
        [
          ["乙社区", "total", "99.50", "104.50", "L45"],
          ["丙社区", "rank", "2", "3", "N46"],
          ["甲社区", "rank", "1", "—", "K46"]
        ]
      )
      assert.strictEqual(view.mean, "101.33")
      assert.strictEqual(view.state, "draft")
      assert.deepStrictEqual(
        view.rows[2]?.categories.map((one) => [one.category, one.change, one.notApplicable]),
        [
          ["组织管理", "-0.50", false],
          ["环境卫生", "0.00", false]
        ]
      )
    })
  )

  it.effect("explains a total down to leaves that add up to it, and knows not done from zero", () =>
    Effect.gen(function* () {
      const sample = yield* sampleOffice(["甲", "乙"], worths, "rebase")
      yield* recordMonth(sample, march, [
        [38_000, null, "/", 10_000],
        [40_000, 30_000, "/", 10_000]
      ])
      const rankings = yield* Rankings
      const place = sample.communities[0]?.id ?? ""
      const told = yield* rankings.explain({ place, period: march })
      const leaves = told.categories.flatMap((category) => category.leaves)
      assert.deepStrictEqual(
        leaves.map((leaf) => leaf.points),
        ["38.00", "0.00", null, "10.00"]
      )
      const parts = [...leaves.map((leaf) => leaf.points ?? "0"), told.rebase, told.bonus.points]
      const sum = parts.reduce((n, text) => n + (readPointsText(text) ?? 0), 0)
      assert.strictEqual(sum, readPointsText(told.total))
      assert.strictEqual(told.total, "60.00")
      assert.strictEqual(told.equation, "80 − 2.00 − 30.00 + 12.00")
      const view = yield* rankings.month({ period: march, office: sample.office.id })
      assert.strictEqual(view.rows[0]?.total, "100.00")
      assert.isTrue(view.rows[1]?.categories[1]?.notDone)
    })
  )

  it.effect("refuses a month without scores, an unknown office and an unknown place", () =>
    Effect.gen(function* () {
      const sample = yield* sampleOffice(["甲"], worths)
      const rankings = yield* Rankings
      const office = sample.office.id
      const tags = yield* Effect.forEach(
        [
          rankings.month({ period: march, office }),
          rankings.month({ period: march, office: "nowhere" }),
          rankings.explain({ period: march, office, place: "无此社区" })
        ],
        (asked) =>
          Effect.map(Effect.flip(asked as Effect.Effect<unknown, { _tag: string }>), (e) => e._tag)
      )
      assert.deepStrictEqual(tags, ["PeriodHasNoScores", "OfficeNotFound", "PlaceNotFound"])
    })
  )
})
