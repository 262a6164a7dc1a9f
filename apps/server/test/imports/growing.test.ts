/** An office that grows out of its tables: scores before codes, an earlier month, another scheme, a new year. */
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { Month } from "@aiwei/domain/shared/Month"
import { howMany } from "@aiwei/testing/officeContents"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"

import { codes } from "./codesTable.ts"
import { anyImports, csv, type Given, imported, sampleFiles } from "./importing.ts"

const scores = (
  period: string,
  worths: readonly [number, number],
  east: string,
  west: string
): Given => {
  const [year, month] = period.split("-").map(Number)
  return csv(
    `河东街道${year}年${month}月考核评分表.csv`,
    `河东街道${year}年${month}月份社区考核评分表,,,,`,
    "填报单位：临江区河东街道爱卫办,,,,",
    "序号,考核项目,考核内容,分值,东风社区,建设社区",
    `1,组织管理,组织机构健全,${worths[0]},${east},${worths[0]}`,
    `2,环境卫生,主次干道保洁,${worths[1]},${worths[1]},${west}`
  )
}
const march = scores("2026-03", [40, 60], "38", "58")

const totals = Effect.fn("test.totals")(function* (period: string) {
  const view = yield* Rankings.use((rankings) => rankings.month({ period: Month.make(period) }))
  return view.rows.map(({ unitCode, unitName, total, rank }) => [unitCode, unitName, total, rank])
})

it.live(
  "is ranked without codes, and gets them later without a double",
  () =>
    Effect.gen(function* () {
      const first = yield* imported([march])
      assert.strictEqual(first.totals.new, 2)
      assert.deepStrictEqual(yield* totals("2026-03"), [
        [null, "东风社区", "98.00", 1],
        [null, "建设社区", "98.00", 1]
      ])
      const coded = yield* imported([codes])
      assert.deepStrictEqual(coded.totals, {
        new: 0,
        changed: 3,
        unchanged: 0,
        skipped: 0,
        errors: 0
      })
      assert.strictEqual(yield* howMany("org_units"), 4)
      assert.strictEqual(
        yield* howMany("org_units WHERE code = '990201000000' AND name = '临江区'"),
        1
      )
      assert.deepStrictEqual(yield* totals("2026-03"), [
        ["990201005001", "东风社区", "98.00", 1],
        ["990201005002", "建设社区", "98.00", 1]
      ])
      const again = yield* imported([march, codes])
      assert.deepStrictEqual(again.totals, {
        new: 0,
        changed: 0,
        unchanged: 5,
        skipped: 0,
        errors: 0
      })
    }).pipe(Effect.provide(anyImports)),
  60_000
)

it.live(
  "takes a month of the year before after all others",
  () =>
    Effect.gen(function* () {
      yield* imported([codes, march])
      const earlier = yield* imported([scores("2025-11", [40, 60], "37", "60")])
      assert.strictEqual(earlier.totals.new, 2)
      assert.deepStrictEqual(yield* totals("2025-11"), [
        ["990201005002", "建设社区", "100.00", 1],
        ["990201005001", "东风社区", "97.00", 2]
      ])
      assert.strictEqual(yield* howMany("schemes"), 1)
      assert.strictEqual(yield* howMany("placements WHERE valid_from > '2025-11-01'"), 0)
      assert.strictEqual((yield* imported([codes])).totals.unchanged, 3)
    }).pipe(Effect.provide(anyImports)),
  60_000
)

it.live(
  "makes a second version for other points and leaves the first alone",
  () =>
    Effect.gen(function* () {
      yield* imported([codes, march])
      yield* imported([scores("2026-07", [50, 50], "50", "49")])
      assert.strictEqual(yield* howMany("schemes WHERE version = 2 AND valid_from = '2026-07'"), 1)
      assert.strictEqual(yield* howMany("indicators"), 4)
      assert.deepStrictEqual(yield* totals("2026-03"), [
        ["990201005001", "东风社区", "98.00", 1],
        ["990201005002", "建设社区", "98.00", 1]
      ])
      assert.strictEqual((yield* imported([march])).totals.unchanged, 2)
    }).pipe(Effect.provide(anyImports)),
  60_000
)

it.live(
  "keeps a score that cannot be read as not done, and refuses its file when that is asked",
  () =>
    Effect.gen(function* () {
      const blurred = scores("2026-03", [40, 60], "三八?", "58")
      const refused = yield* imported([codes, blurred], { strict: true })
      assert.deepStrictEqual(refused.totals, {
        new: 3,
        changed: 0,
        unchanged: 0,
        skipped: 0,
        errors: 1
      })
      assert.deepStrictEqual(
        refused.files.map(({ outcome, code }) => [outcome, code ?? null]).toSorted(),
        [
          ["import", null],
          ["reject", "strict_errors"]
        ]
      )
      assert.strictEqual(yield* howMany("score_entries"), 0)
      const taken = yield* imported([blurred])
      assert.deepStrictEqual(taken.totals, {
        new: 2,
        changed: 0,
        unchanged: 0,
        skipped: 0,
        errors: 1
      })
      assert.strictEqual(yield* howMany("score_entries WHERE points IS NULL"), 1)
      assert.strictEqual(yield* howMany("score_entries WHERE points = 0"), 0)
    }).pipe(Effect.provide(anyImports)),
  60_000
)

it.live(
  "counts the first of two sheets of one month that disagree, today and next time",
  () =>
    Effect.gen(function* () {
      const other = { ...scores("2026-03", [40, 60], "30", "58"), path: "再改.csv" }
      const both = yield* imported([codes, march, other])
      assert.deepStrictEqual(both.totals, {
        new: 5,
        changed: 0,
        unchanged: 1,
        skipped: 1,
        errors: 0
      })
      const said = both.files.flatMap(({ path, sheets }) =>
        sheets.flatMap((sheet) =>
          sheet.role === "data" ? sheet.warnings.map(({ code, cell }) => [path, code, cell]) : []
        )
      )
      assert.deepStrictEqual(
        said.filter(([, code]) => code === "said_by_other_file"),
        [[march.path, "said_by_other_file", "E4"]]
      )
      const again = yield* imported([other, march, codes])
      assert.deepStrictEqual(again.totals, {
        new: 0,
        changed: 0,
        unchanged: 6,
        skipped: 1,
        errors: 0
      })
    }).pipe(Effect.provide(anyImports)),
  60_000
)

it.live(
  "is the sample office in the end when a month came first and alone",
  () =>
    Effect.gen(function* () {
      yield* imported(sampleFiles.filter(({ path }) => path.startsWith("4月考核")))
      const whole = yield* imported(sampleFiles)
      const { changed, unchanged, skipped } = whole.totals
      // The thirteen units get their codes; April's scores are as they were.
      assert.deepStrictEqual([changed, unchanged, skipped], [13, 12, 1])
      assert.strictEqual(yield* howMany("org_units WHERE level = 'community' AND code IS NULL"), 0)
      assert.strictEqual(yield* howMany("org_units WHERE level = 'building'"), 226)
      assert.strictEqual((yield* imported(sampleFiles)).totals.unchanged, 1531)
    }).pipe(Effect.provide(anyImports)),
  60_000
)
