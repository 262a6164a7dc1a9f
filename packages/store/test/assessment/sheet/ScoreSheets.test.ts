/** A month's sheet changed by hand: what is stored, what is refused, and that going back leaves no trace. */
import { categorySums } from "@aiwei/domain/assessment/categorySums"
import { scorecardOf } from "@aiwei/domain/assessment/scorecardOf"
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import type { CommunityChange } from "@aiwei/domain/assessment/sheet/ScoreChange"
import { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Month } from "@aiwei/domain/shared/Month"
import { Points, written } from "@aiwei/domain/shared/Points"
import { assert, layer } from "@effect/vitest"
import { Effect, type Layer, Result } from "effect"
import * as fc from "fast-check"

import { verify } from "../../../src/verify.ts"
import { movableTime } from "../../movableTime.ts"
import { type Given, recordMonth, sampleOffice } from "../../sampleOffice.ts"
import { World } from "../../world.ts"

const march = Month.make("2026-03")
const april = Month.make("2026-04")
/** The last evening of May in China, whatever the machine's own day is. */
const may = movableTime(Date.UTC(2026, 4, 31, 15))
const worths = [40_000, 30_000, 20_000, 10_000]
const given: ReadonlyArray<ReadonlyArray<Given | undefined>> = [
  [38_000, null, "/", 10_000],
  [40_000, 30_000, 20_000, undefined]
]

const begun = Effect.fnUntraced(function* (mode: "full" | "rebase" = "full") {
  const sample = yield* sampleOffice(["一", "二"], worths, mode)
  const sheetId = yield* recordMonth(sample, march, given as ReadonlyArray<ReadonlyArray<Given>>, [
    { bonus: Points.make(1000) },
    {}
  ])
  const sheets = yield* ScoreSheets
  const office = sample.office.id
  const look = sheets.sheet({ period: march, office })
  const save = Effect.fnUntraced(function* (
    wanted: ReadonlyArray<Omit<CommunityChange, "unit" | "version">>
  ) {
    const { rows } = yield* look
    const changes = wanted.flatMap((one, i) => {
      const row = rows[i]
      return row === undefined ? [] : [{ unit: row.unitId, version: row.version, ...one }]
    })
    return yield* sheets.change({ period: march, office, reason: "核对后更正", changes })
  })
  return { sample, sheetId, office, look, save, codes: sample.indicators.map(({ code }) => code) }
})

const wantedValue = fc.oneof(
  fc.constantFrom("notApplicable" as const, "notDone" as const),
  fc.integer({ min: 0, max: 1000 }).map((n) => ({ points: written(Points.make(n * 10)) })),
  fc.integer({ min: 0, max: 1000 }).map((n) => ({ deduction: written(Points.make(n * 10)) }))
)
const saves = fc.array(
  fc.array(fc.option(wantedValue, { nil: undefined }), { minLength: 4, maxLength: 4 }),
  { minLength: 2, maxLength: 2 }
)

layer(World, { timeout: 60_000 })("ScoreSheets", (it) => {
  it.effect("shows the four nothings apart, and the total of each", () =>
    Effect.gen(function* () {
      const { look } = yield* begun()
      const { rows, begun: there, total } = yield* look
      assert.deepStrictEqual([there, total], [true, 2])
      assert.deepStrictEqual(
        rows.map(({ cells }) => cells.map(({ standing, points }) => [standing, points])),
        [
          [
            ["done", "38.00"],
            ["notDone", null],
            ["notApplicable", null],
            ["done", "10.00"]
          ],
          [
            ["done", "40.00"],
            ["done", "30.00"],
            ["done", "20.00"],
            ["notDone", null]
          ]
        ]
      )
      assert.deepStrictEqual(
        rows.map((row) => [row.rank, row.total, row.bonus, row.notDone]),
        [
          [2, "69.00", "1.00", 1],
          [1, "90.00", "0.00", 1]
        ]
      )
    })
  )

  it.effect("keeps who, why and what stood there, and moves the month", () =>
    Effect.gen(function* () {
      const { look, save, codes, sheetId } = yield* begun()
      const before = yield* look
      const said = yield* save([
        {
          entries: [{ indicator: codes[0] ?? "", value: { deduction: "0.5" }, reason: "补拍照片" }]
        }
      ])
      assert.strictEqual(said.changed, 1)
      const after = yield* look
      const cell = after.rows[0]?.cells[0]
      assert.deepInclude(cell, { points: "39.50", deduction: "0.50", reason: "补拍照片" })
      assert.deepInclude(cell?.edit, { by: "system:aiwei", reason: "核对后更正" })
      assert.deepStrictEqual(cell?.edit?.was, {
        points: "38.00",
        notApplicable: false,
        reason: null
      })
      assert.strictEqual(after.rows[0]?.total, "70.50")
      assert.notStrictEqual(after.updatedAt, before.updatedAt)
      assert.notStrictEqual(after.rows[0]?.version, before.rows[0]?.version)
      assert.strictEqual(after.rows[1]?.version, before.rows[1]?.version)
      const [entry] = yield* AuditLog.use((log) => log.part(null, 1))
      assert.deepInclude(entry, { verb: "scores.change", subject: `ScoreSheet/${sheetId}` })
      assert.include(entry?.after ?? "", "核对后更正")
      assert.include(entry?.before ?? "", "38000")
      assert.deepStrictEqual((yield* verify).sumsDifferFromEntries, [])
    })
  )

  it.effect(
    "is the same sheet after any change is changed back, and adds up as memory does between",
    () =>
      Effect.gen(function* () {
        const world = yield* Effect.context<Layer.Success<typeof World>>()
        const told = Effect.fnUntraced(function* (
          wanted: ReadonlyArray<ReadonlyArray<fc.Arbitrary<unknown> | unknown>>,
          mode: "full" | "rebase"
        ) {
          const { look, save, codes, sample, sheetId } = yield* begun(mode)
          const before = yield* look
          const result = yield* Effect.result(
            save(
              wanted.map((row) => ({
                bonus: "2",
                entries: row.flatMap((value, i) =>
                  value === undefined
                    ? []
                    : [{ indicator: codes[i] ?? "", value: value as "notDone" }]
                )
              }))
            )
          )
          if (Result.isFailure(result)) {
            assert.strictEqual(result.failure._tag, "ScoresRefused")
            assert.deepStrictEqual(yield* look, before)
            return
          }
          const between = yield* look
          const scores = yield* ScoreRepo
          for (const [c, { id }] of sample.communities.entries()) {
            const own = yield* scores.entriesOf(sheetId, id)
            const sums = categorySums(
              id,
              sample.indicators.map((indicator) => [
                indicator,
                own.find(({ indicatorId }) => indicatorId === indicator.id) ?? null
              ])
            )
            const card = scorecardOf(sample.scheme, sums, Points.make(2000))
            assert.strictEqual(between.rows[c]?.total, written(card.total))
          }
          yield* save(
            before.rows.map((row) => ({
              bonus: row.bonus,
              entries: row.cells.map(({ indicator, standing, points }) => ({
                indicator,
                value: standing === "done" ? { points: points ?? "" } : standing
              }))
            }))
          )
          const back = yield* look
          assert.deepStrictEqual(back.rows, before.rows)
          assert.deepStrictEqual((yield* verify).sumsDifferFromEntries, [])
        })
        const holds = fc.asyncProperty(
          saves,
          fc.constantFrom("full" as const, "rebase" as const),
          (wanted, mode) => told(wanted, mode).pipe(Effect.provideContext(world), Effect.runPromise)
        )
        yield* Effect.promise(() => fc.assert(holds, { numRuns: 15 }))
      }),
    60_000
  )

  it.effect("refuses a save whole, and names every cell that is wrong", () =>
    Effect.gen(function* () {
      const { look, save, codes } = yield* begun()
      const before = yield* look
      const at = (i: number) => codes[i] ?? ""
      const refused = yield* Effect.flip(
        save([
          {
            bonus: "99",
            entries: [
              { indicator: at(0), value: { points: "40.01" } },
              { indicator: at(1), value: { points: "很好" } },
              { indicator: at(2), value: { points: "-1" } },
              { indicator: at(3), value: { deduction: "0.125" } }
            ]
          },
          { entries: [{ indicator: at(0), value: { points: "39" } }, { indicator: "I99" }] }
        ])
      )
      assert.strictEqual(refused._tag, "ScoresRefused")
      if (refused._tag !== "ScoresRefused") return
      assert.deepStrictEqual(
        refused.cells.map(({ indicator, why, limit }) => [indicator, why, limit]),
        [
          [at(0), "aboveWorth", "40.00"],
          [at(1), "unreadable", null],
          [at(2), "negative", null],
          [at(3), "tooFine", "0.01"],
          [null, "aboveCap", "5.00"],
          ["I99", "unknownIndicator", null]
        ]
      )
      assert.deepStrictEqual(yield* look, before)
    })
  )

  it.effect("lets the first of two writers save and tells the other who it was", () =>
    Effect.gen(function* () {
      const { look, office, codes } = yield* begun()
      const sheets = yield* ScoreSheets
      const row = (yield* look).rows[0]
      const change = (points: string) =>
        sheets.change({
          period: march,
          office,
          reason: "更正",
          changes: [
            {
              unit: row?.unitId ?? "",
              version: row?.version ?? "",
              entries: [{ indicator: codes[0] ?? "", value: { points } }]
            }
          ]
        })
      const both = yield* Effect.all([Effect.result(change("37")), Effect.result(change("36"))], {
        concurrency: 2
      })
      assert.lengthOf(both.filter(Result.isSuccess), 1)
      const lost = both.find(Result.isFailure)?.failure
      assert.strictEqual(lost?._tag, "RowsRefused")
      if (lost?._tag !== "RowsRefused") return
      assert.deepInclude(lost.rows[0]?.error, { entity: "Score", by: "system:aiwei" })
    })
  )

  it.effect("asks a published month for a correction, and begins one without a sheet", () =>
    Effect.gen(function* () {
      const { save, codes, office, sample } = yield* begun()
      const publications = yield* Publications
      yield* publications.publish({ period: march, office })
      const said = yield* save([{ entries: [{ indicator: codes[0] ?? "", value: "notDone" }] }])
      assert.isTrue(said.needsCorrection)
      const refused = yield* Effect.flip(publications.publish({ period: march, office }))
      assert.strictEqual(refused._tag, "ReasonNeeded")
      const second = yield* publications.publish({ period: march, office, reason: "更正" })
      assert.strictEqual(second.version, 2)
      assert.isTrue((yield* publications.verify(null)).every(({ ok }) => ok))

      const sheets = yield* ScoreSheets
      const empty = yield* sheets.sheet({ period: april, office })
      assert.deepInclude(empty, { begun: false, total: 2 })
      assert.isNull(empty.rows[0]?.total)
      const ahead = yield* Effect.flip(sheets.begin({ period: Month.make("2026-06"), office }))
      assert.deepInclude(ahead, { _tag: "MonthAhead", current: Month.make("2026-05") })
      yield* sheets.begin({ period: april, office })
      const again = yield* Effect.flip(sheets.begin({ period: april, office }))
      assert.strictEqual(again._tag, "MonthBegun")
      const row = (yield* sheets.sheet({ period: april, office })).rows[0]
      yield* sheets.change({
        period: april,
        office,
        reason: "手工登记",
        changes: [
          {
            unit: sample.communities[0]?.id ?? "",
            version: row?.version ?? "",
            entries: [{ indicator: codes[0] ?? "", value: { points: "40" } }]
          }
        ]
      })
      const now = yield* sheets.sheet({ period: april, office })
      assert.deepStrictEqual(
        now.rows.map(({ rank, total }) => [rank, total]),
        [
          [1, "40.00"],
          [null, null]
        ]
      )
      assert.isNull(now.rows[0]?.cells[0]?.edit?.was)
    }).pipe(may.during)
  )

  it.effect("takes points with their deduction, and refuses two that contradict", () =>
    Effect.gen(function* () {
      const { save, look, codes } = yield* begun()
      const [indicator = ""] = codes
      const both = (points: string, deduction: string) =>
        save([{ entries: [{ indicator, value: { points, deduction } }] }])
      yield* both("37.5", "-2.5")
      assert.deepInclude((yield* look).rows[0]?.cells[0], { points: "37.50", deduction: "2.50" })
      const refused = yield* Effect.flip(both("37.5", "3"))
      assert(refused._tag === "ScoresRefused")
      assert.deepInclude(refused.cells[0], { why: "contradicts", limit: "40.00" })
      assert.deepInclude((yield* look).rows[0]?.cells[0], { points: "37.50" })
    })
  )
})
