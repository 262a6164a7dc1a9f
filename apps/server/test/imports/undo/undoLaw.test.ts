/**
 * PRODUCT law 8, `undo(import) == before`, for offices made at random, on both databases: one batch over another
 * and both taken back leave every row of every table as it was.
 */
import { Imports } from "@aiwei/intake/commit/Imports"
import { verify } from "@aiwei/store/verify"
import { assert, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import * as fc from "fast-check"

import { anyImports, imported } from "../importing.ts"
import { businessRows } from "./businessRows.ts"
import { officeFiles } from "./officeFiles.ts"

const runs = Number(process.env["UNDO_RUNS"] ?? "12")

const undo = (batch: string | null) =>
  Imports.use((imports) => imports.undo({ batch: batch as never }))

it.live(
  "batches undone from the last to the first leave what stood before each of them",
  () =>
    Effect.promise(() =>
      fc.assert(
        fc.asyncProperty(fc.array(officeFiles, { minLength: 1, maxLength: 3 }), (batches) =>
          Effect.gen(function* () {
            const stood: Array<{ readonly batch: string | null; readonly before: unknown }> = []
            for (const files of batches) {
              const before = yield* businessRows
              const { batch } = yield* imported(files)
              stood.push({ batch, before })
            }
            for (const { batch, before } of stood.toReversed()) {
              const { left, state } = yield* undo(batch)
              assert.deepStrictEqual(left, [])
              assert.strictEqual(state, "undone")
              assert.deepStrictEqual(yield* businessRows, before)
            }
            const faults = Object.entries(yield* verify).filter(([, ids]) => ids.length > 0)
            assert.deepStrictEqual(faults, [])
          }).pipe(Effect.provide(Layer.fresh(anyImports)), Effect.runPromise)
        ),
        { numRuns: runs }
      )
    ),
  300_000
)
