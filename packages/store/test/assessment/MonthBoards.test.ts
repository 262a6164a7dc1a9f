/** Boards over months and versions on a real store: which figures they take, and what they refuse. */
import { MonthBoards } from "@aiwei/domain/assessment/board/MonthBoards"
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { type Given, recordMonth, type SampleOffice, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const [march, april] = [Month.make("2026-03"), Month.make("2026-04")]
const full: ReadonlyArray<Given> = [40_000, 30_000, 20_000, 10_000]
const less: ReadonlyArray<Given> = [39_500, 30_000, null, "/"]

const publish = (office: SampleOffice, period: Month, reason?: string) =>
  Publications.use((publications) =>
    publications.publish({ office: office.office.id, period, reason: reason ?? null })
  )

layer(World, { timeout: 60_000 })("MonthBoards", (it) => {
  it.effect("sets indicators against communities by range, and adds up all of them", () =>
    Effect.gen(function* () {
      const sample = yield* sampleOffice(["甲", "乙", "丙"], [40_000, 30_000, 20_000, 10_000])
      yield* recordMonth(sample, march, [less, full, [40_000, 28_500, 20_000, 10_000]])
      const boards = yield* MonthBoards
      const office = sample.office.id
      const whole = yield* boards.matrix({ office, period: march })
      assert.deepStrictEqual(
        whole.columns.map(({ unitName }) => unitName),
        ["乙社区", "丙社区", "甲社区"]
      )
      assert.deepStrictEqual(
        whole.rows.map((row) => [row.lost, row.notDone, row.cells.map((cell) => cell?.mark)]),
        [
          ["0.50", 0, [undefined, undefined, "lost"]],
          ["1.50", 0, [undefined, "lost", undefined]],
          ["0.00", 1, [undefined, undefined, "notDone"]],
          ["0.00", 0, [undefined, undefined, "notApplicable"]]
        ]
      )
      const part = yield* boards.matrix({ office, period: march, offset: 1, limit: 1 })
      assert.deepStrictEqual([part.total, part.columns.length], [3, 1])
      assert.deepStrictEqual(part.rows[1]?.cells, whole.rows[1]?.cells.slice(1, 2))
      assert.strictEqual(part.rows[1]?.lost, "1.50")
      const byName = yield* boards.matrix({ office, period: march, order: "name" })
      assert.deepStrictEqual(
        byName.columns.map(({ unitName }) => unitName),
        ["丙社区", "甲社区", "乙社区"]
      )
      yield* publish(sample, march)
      const frozen = yield* boards.matrix({ office, period: march, version: 1 })
      assert.deepStrictEqual(
        frozen.rows.map(({ cells, ...row }) => [row, cells.map((cell) => cell?.lost)]),
        whole.rows.map(({ cells, ...row }) => [row, cells.map((cell) => cell?.lost)])
      )
    })
  )

  it.effect("takes published months as published and open ones as recorded, and says which", () =>
    Effect.gen(function* () {
      const sample = yield* sampleOffice(["甲", "乙"], [60_000, 40_000])
      yield* recordMonth(sample, march, [
        [60_000, 40_000],
        [58_000, 40_000]
      ])
      yield* publish(sample, march)
      yield* recordMonth(
        sample,
        march,
        [
          [50_000, 40_000],
          [58_000, 40_000]
        ],
        [],
        "2099-01-01T00:00:00.000Z"
      )
      yield* recordMonth(
        sample,
        april,
        [
          [59_000, 40_000],
          [60_000, 40_000]
        ],
        [{ vetoed: true }]
      )
      const boards = yield* MonthBoards
      const office = sample.office.id
      const trend = yield* boards.trend({ office, until: april, months: 12 })
      assert.deepStrictEqual(
        trend.months.map((month) => [month.period, month.version, month.mean]),
        [
          ["2026-03", 1, "99.00"],
          ["2026-04", null, "100.00"]
        ]
      )
      assert.deepStrictEqual(
        trend.rows.map((row) => [row.unitName, row.points.map((point) => point?.total)]),
        [
          ["乙社区", ["98.00", "100.00"]],
          ["甲社区", ["100.00", "99.00"]]
        ]
      )
      const last = yield* boards.trend({ office, until: april, months: 1 })
      assert.strictEqual(last.months.length, 1)
      const refused = yield* Effect.flip(
        boards
          .trend({ office, until: march, months: 1 })
          .pipe(Effect.andThen(boards.trend({ office, until: Month.make("2020-01"), months: 3 })))
      )
      assert.strictEqual(refused._tag, "PeriodHasNoScores")
    })
  )

  it.effect(
    "compares versions with what was recorded otherwise, explains the frozen one, refuses others",
    () =>
      Effect.gen(function* () {
        const sample = yield* sampleOffice(["甲", "乙"], [60_000, 40_000])
        const first: ReadonlyArray<ReadonlyArray<Given>> = [
          [60_000, 39_000],
          [58_000, 40_000]
        ]
        yield* recordMonth(sample, march, first, [{ bonus: Points.make(500) }])
        yield* publish(sample, march)
        const office = sample.office.id
        const [rankings, boards] = [yield* Rankings, yield* MonthBoards]
        assert.isFalse((yield* rankings.month({ office, period: march })).differs)
        const second = [
          [55_000, 39_000],
          [58_000, 40_000]
        ]
        yield* recordMonth(
          sample,
          march,
          second,
          [{ bonus: Points.make(500) }],
          "2099-01-01T00:00:00.000Z"
        )
        assert.isTrue((yield* rankings.month({ office, period: march })).differs)
        const place = sample.communities[0]?.id ?? ""
        const explained = (version: number | null) =>
          Effect.map(rankings.explain({ office, place, period: march, version }), (one) => [
            one.version,
            one.total,
            one.rank
          ])
        assert.deepStrictEqual(yield* explained(null), [null, "94.50", 2])
        assert.deepStrictEqual(yield* explained(1), [1, "99.50", 1])
        yield* publish(sample, march, "复核后更正")
        const told = yield* boards.compare({
          office,
          period: march,
          version: 2,
          with: { version: 1 }
        })
        assert.deepStrictEqual([told.now.reason, told.before.version], ["复核后更正", 1])
        assert.deepStrictEqual(
          told.changes?.map((one) => [one.unitName, one.what, one.indicator, one.before, one.now]),
          [["甲社区", "indicator", "指标1", "60.00", "55.00"]]
        )
        assert.deepStrictEqual(
          told.rows.map((row) => [row.unitName, row.totalDifference, row.rankDifference]),
          [
            ["乙社区", "0.00", 1],
            ["甲社区", "-5.00", -1]
          ]
        )
        const missing = yield* Effect.flip(
          boards.compare({ office, period: march, with: { period: april } })
        )
        assert.strictEqual(missing._tag, "PeriodHasNoScores")
        const unknown = yield* Effect.flip(
          boards.compare({ office, period: march, with: { version: 7 } })
        )
        assert.strictEqual(unknown._tag, "VersionNotFound")
      })
  )
})
