/** A save that is refused is refused whole and leaves everything as it was; the answer names what is wrong. */
import { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import { assert, layer } from "@effect/vitest"
import { Effect, Result } from "effect"

import { World } from "../../world.ts"
import { begun, march } from "./begunSheet.ts"

layer(World, { timeout: 60_000 })("a refused save of scores", (it) => {
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
