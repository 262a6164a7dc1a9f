/** The workbooks that a backup takes along: none where there are none, and a fault where nobody can tell. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, assert, describe, it } from "@effect/vitest"

import { attachedIn, takeAttached } from "../../src/backup/attachments.ts"

const folder = mkdtempSync(join(tmpdir(), "aiwei-attached-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("attachments", () => {
  it("are none where nothing was ever imported", async () => {
    assert.deepStrictEqual(await attachedIn(join(folder, "never")), [])
  })

  it("that cannot be listed are a fault, not an empty folder", async () => {
    const file = join(folder, "file")
    writeFileSync(file, "no folder")
    const thrown = await takeAttached(file, join(folder, "to"), null).catch((error) => error)
    assert.strictEqual(thrown.code, "ENOTDIR")
  })

  it("with other bytes than their name says are told and not taken", async () => {
    const from = join(folder, "from")
    mkdirSync(from)
    writeFileSync(join(from, "0".repeat(64)), "not these bytes")
    const taken = await takeAttached(from, join(folder, "taken"), null)
    assert.deepStrictEqual(taken, { files: [], changed: ["0".repeat(64)] })
  })
})
