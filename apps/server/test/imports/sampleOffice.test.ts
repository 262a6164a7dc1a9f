import { Imports } from "@aiwei/intake/commit/Imports"
/** The sample office as an import leaves it: counted, repeated, rehearsed, and in any order. */
import { howMany, officeContents } from "@aiwei/testing/officeContents"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"

import { anyImports, committed, imported, sampleFiles, staged } from "./importing.ts"

const aside = { changed: 0, skipped: 1, errors: 3 }
const minute = 60_000

it.live(
  "is imported once: a second time every record is unchanged and nothing is written",
  () =>
    Effect.gen(function* () {
      const first = yield* imported(sampleFiles)
      assert.deepStrictEqual(first.totals, { new: 1531, unchanged: 0, ...aside })
      const [before, journal] = [yield* officeContents, yield* howMany("import_changes")]
      const again = yield* imported(sampleFiles.toReversed())
      assert.deepStrictEqual(again.totals, { new: 0, unchanged: 1531, ...aside })
      assert.deepStrictEqual(yield* officeContents, before)
      assert.strictEqual(yield* howMany("import_changes"), journal)
    }).pipe(Effect.provide(anyImports)),
  minute
)

it.live(
  "says before what it does after, and a rehearsal leaves nothing behind",
  () =>
    Effect.gen(function* () {
      const imports = yield* Imports
      const batch = yield* staged(sampleFiles)
      const empty = yield* officeContents
      const audited = yield* howMany("audit_entries")
      const looked = yield* imports.inspect({ batch })
      assert.isNull(looked.batch)
      const rehearsed = yield* committed(batch, { dryRun: true })
      assert.deepStrictEqual(yield* officeContents, empty)
      assert.strictEqual(yield* howMany("audit_entries"), audited)
      const done = yield* committed(batch)
      assert.deepStrictEqual(rehearsed.files, done.files)
      assert.deepStrictEqual(looked.files, done.files)
      assert.strictEqual(done.batch, batch)
      const shown = yield* imports.show(batch)
      assert.deepStrictEqual(shown.totals, done.totals)
      const { rows } = yield* imports.list(null)
      assert.deepStrictEqual(
        rows.map(({ state, files, totals }) => ({ state, files, totals })),
        [{ state: "committed", files: 15, totals: done.totals }]
      )
    }).pipe(Effect.provide(anyImports)),
  minute
)

it.live(
  "has one audit entry a file, with the hash of what was written",
  () =>
    Effect.gen(function* () {
      const report = yield* imported(sampleFiles)
      assert.strictEqual(report.files.length, 15)
      // Opening, fifteen files announced, received and committed.
      assert.strictEqual(yield* howMany("audit_entries"), 1 + 3 * 15)
      assert.strictEqual(
        yield* howMany(
          `audit_entries WHERE verb = 'imports.commit' AND "after" LIKE '%rowsSha256":"%'`
        ),
        15
      )
    }).pipe(Effect.provide(anyImports)),
  minute
)

it.live(
  "ends the same when its files come one by one, scores before codes",
  () =>
    Effect.gen(function* () {
      const orderly = yield* Effect.provide(
        Effect.andThen(imported(sampleFiles), officeContents),
        anyImports,
        { local: true }
      )
      const backwards = sampleFiles.toSorted((a, b) => (a.path < b.path ? 1 : -1))
      for (const file of backwards) yield* imported([file])
      const state = yield* officeContents
      assert.strictEqual(state["people"], orderly["people"])
      assert.strictEqual(state["tallies"], orderly["tallies"])
      assert.strictEqual(yield* howMany("org_units WHERE level = 'community'"), 12)
      assert.strictEqual(yield* howMany("org_units WHERE level = 'building'"), 226)
    }).pipe(Effect.provide(anyImports)),
  minute
)

it.live(
  "is stored once when two commit the same batch at once",
  () =>
    Effect.gen(function* () {
      const batch = yield* staged(sampleFiles)
      const both = yield* Effect.all([committed(batch), committed(batch)], { concurrency: 2 })
      for (const { totals } of both)
        assert.deepStrictEqual(totals, { new: 1531, unchanged: 0, ...aside })
      assert.strictEqual(yield* howMany("audit_entries WHERE verb = 'imports.commit'"), 15)
    }).pipe(Effect.provide(anyImports)),
  minute
)
