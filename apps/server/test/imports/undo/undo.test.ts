/** Undoing an import: what stood before stands again, on an empty office and over an earlier batch. */
import { Imports } from "@aiwei/intake/commit/Imports"
import { howMany, officeContents } from "@aiwei/testing/officeContents"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"

import { anyImports, imported, sampleFiles } from "../importing.ts"
import { businessRows } from "./businessRows.ts"

const minute = 60_000
const undo = (batch: string | null, dryRun = false) =>
  Imports.use((imports) => imports.undo({ batch: batch as never, dryRun }))

it.live(
  "the sample office, imported and undone, is as if it had never come",
  () =>
    Effect.gen(function* () {
      const empty = yield* businessRows
      const { batch } = yield* imported(sampleFiles)
      const full = yield* officeContents
      const rehearsed = yield* undo(batch, true)
      assert.deepStrictEqual(yield* officeContents, full)
      const report = yield* undo(batch)
      assert.deepStrictEqual(report.left, [])
      assert.strictEqual(report.state, "undone")
      assert.deepStrictEqual(rehearsed.totals, report.totals)
      assert.deepStrictEqual(yield* businessRows, empty)
      assert.strictEqual(yield* howMany("provenance"), 0)
      yield* imported(sampleFiles)
      assert.deepStrictEqual(yield* officeContents, full)
    }).pipe(Effect.provide(anyImports)),
  minute
)
