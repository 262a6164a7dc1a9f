/** Any change of a sheet, changed back, leaves no trace in it; in between the sheet adds up as memory does. */
import { categorySums } from "@aiwei/domain/assessment/categorySums"
import { scorecardOf } from "@aiwei/domain/assessment/scorecardOf"
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { Points, written } from "@aiwei/domain/shared/Points"
import { assert, layer } from "@effect/vitest"
import { Effect, type Layer, Result } from "effect"
import * as fc from "fast-check"

import { verify } from "../../../src/verify.ts"
import { World } from "../../world.ts"
import { begun } from "./begunSheet.ts"

const wantedValue = fc.oneof(
  fc.constantFrom("notApplicable" as const, "notDone" as const),
  fc.integer({ min: 0, max: 1000 }).map((n) => ({ points: written(Points.make(n * 10)) })),
  fc.integer({ min: 0, max: 1000 }).map((n) => ({ deduction: written(Points.make(n * 10)) }))
)
const saves = fc.array(
  fc.array(fc.option(wantedValue, { nil: undefined }), { minLength: 4, maxLength: 4 }),
  { minLength: 2, maxLength: 2 }
)

layer(World, { timeout: 60_000 })("a score sheet changed back", (it) => {
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
})
