/** A month's sheet changed by hand: what is shown, what is stored, and what it means for the month. */
import { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { verify } from "../../../src/verify.ts"
import { movableTime } from "../../movableTime.ts"
import { World } from "../../world.ts"
import { begun, march } from "./begunSheet.ts"

const april = Month.make("2026-04")
/** The last evening of May in China, whatever the machine's own day is. */
const may = movableTime(Date.UTC(2026, 4, 31, 15))

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
})
