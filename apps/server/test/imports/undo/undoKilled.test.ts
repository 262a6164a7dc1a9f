/** An undo is killed without warning: every file is then undone or not, and calling it again ends it. */
import { spawn } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"

import { howMany } from "@aiwei/testing/officeContents"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"

import { imported, importsIn, sampleFiles } from "../importing.ts"
import { businessRows } from "./businessRows.ts"

const child = join(import.meta.dirname, "undoChild.ts")

/** Kills the child so many milliseconds after it began to undo; null lets it finish. Gives how long it took. */
const undoing = (folder: string, killAfter: number | null): Promise<number> => {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const running = spawn(process.execPath, [child, folder], { stdio: ["ignore", "pipe", "inherit"] })
  let began = 0
  running.stdout.on("data", () => {
    if (began !== 0) return
    began = performance.now()
    if (killAfter !== null) void setTimeout(killAfter).then(() => running.kill("SIGKILL"))
  })
  running.once("exit", (code, signal) => {
    if (code === 0 || signal === "SIGKILL") resolve(performance.now() - began)
    else reject(new Error(`the undo ended with ${code}`))
  })
  return promise
}

const newFolder = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "aiwei-undo-killed-"))),
  (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true }))
)

/** Rows that were marked of a file that was not, and a file that was without its entry in the trail. */
const halfUndone = `
  import_changes c JOIN import_commits k ON k.no = c.commit_no JOIN import_files f ON f.id = k.file_id
  WHERE (c.outcome IS NULL) <> (f.undone_at IS NULL)`
const unaudited = `
  import_files f WHERE (f.undone_at IS NOT NULL) <> EXISTS (
    SELECT 1 FROM audit_entries a WHERE a.verb = 'imports.undo'
      AND a.subject = 'ImportFile/' || f.id)`

it.live(
  "a killed undo leaves whole files, and the next one goes on to the end",
  () =>
    Effect.gen(function* () {
      const folder = yield* newFolder
      const layer = importsIn(folder)
      const empty = yield* Effect.provide(businessRows, layer, { local: true })
      yield* Effect.provide(imported(sampleFiles), layer, { local: true })
      for (const after of [30, 80, 160]) {
        yield* Effect.promise(() => undoing(folder, after))
        const look = Effect.all([howMany(halfUndone), howMany(unaudited)])
        assert.deepStrictEqual(yield* Effect.provide(look, layer, { local: true }), [0, 0])
      }
      yield* Effect.promise(() => undoing(folder, null))
      assert.deepStrictEqual(yield* Effect.provide(businessRows, layer, { local: true }), empty)
      const undone = howMany("import_batches WHERE state = 'undone'")
      assert.strictEqual(yield* Effect.provide(undone, layer, { local: true }), 1)
    }).pipe(Effect.scoped),
  120_000
)
