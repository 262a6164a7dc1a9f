/**
 * An import is killed without warning. Each file is then stored whole or not at all, and whoever imports
 * again ends where an undisturbed import ends.
 */
import { spawn } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"

import { howMany, officeContents } from "@aiwei/testing/officeContents"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"

import { importsIn } from "./importing.ts"

const child = join(import.meta.dirname, "importChild.ts")

/** Kills the child so many milliseconds after it began to commit; null lets it finish. */
const importing = (folder: string, killAfter: number | null): Promise<number> => {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const running = spawn(process.execPath, [child, folder], { stdio: ["ignore", "pipe", "inherit"] })
  let began = 0
  running.stdout.on("data", (text: Buffer) => {
    if (began !== 0 || !text.toString().includes("committing")) return
    began = performance.now()
    if (killAfter !== null) void setTimeout(killAfter).then(() => running.kill("SIGKILL"))
  })
  running.once("exit", (code, signal) => {
    if (code === 0 || signal === "SIGKILL") resolve(performance.now() - began)
    else reject(new Error(`the import ended with ${code}`))
  })
  return promise
}

const newFolder = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "aiwei-killed-"))),
  (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true }))
)

const halfStored = `
  import_files f WHERE f.committed_at IS NULL AND (
    EXISTS (SELECT 1 FROM import_commits c WHERE c.file_id = f.id)
    OR EXISTS (SELECT 1 FROM score_entries e WHERE e.file_id = f.id))`
const unaudited = `
  import_files f WHERE f.committed_at IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM audit_entries a WHERE a.verb = 'imports.commit'
      AND a.subject = 'ImportFile/' || f.id)`

it.live(
  "a killed import is before or after, never between, and a second run completes it",
  () =>
    Effect.gen(function* () {
      const undisturbed = yield* newFolder
      const whole = yield* Effect.promise(() => importing(undisturbed, null))
      const wanted = yield* Effect.provide(officeContents, importsIn(undisturbed), { local: true })
      const folder = yield* newFolder
      for (const share of [0.2, 0.4, 0.6, 0.8]) {
        yield* Effect.promise(() => importing(folder, whole * share))
        const look = Effect.all([howMany(halfStored), howMany(unaudited)])
        assert.deepStrictEqual(
          yield* Effect.provide(look, importsIn(folder), { local: true }),
          [0, 0]
        )
      }
      yield* Effect.promise(() => importing(folder, null))
      assert.deepStrictEqual(
        yield* Effect.provide(officeContents, importsIn(folder), { local: true }),
        wanted
      )
    }).pipe(Effect.scoped),
  120_000
)
