/** The short form of `npm run test:crash`: fourteen kills, on the database the tests run on. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { privatePostgres } from "@aiwei/testing/privatePostgres"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { Effect, Redacted } from "effect"
import { afterAll, assert, describe, it } from "vitest"

import { story } from "../src/story.ts"

const data = mkdtempSync(join(tmpdir(), "aiwei-crash-"))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const place = async () => {
  if (testDatabase === "sqlite") return { data }
  const url = await Effect.runPromise(Effect.scoped(privatePostgres))
  return { data, databaseUrl: Redacted.value(url) }
}

describe("a process that is killed", () => {
  it("keeps every piece that was acknowledged, and leaves none half done", async () => {
    const told = await story({ place: await place(), kills: 14, seed: 20_260_301 })
    assert.deepStrictEqual(told.faults, [])
    assert.isAbove(told.acknowledged, 5)
    // Some were under way when their worker died, or nothing was tried.
    assert.isAbove(told.begun, told.acknowledged)
  }, 240_000)
})
