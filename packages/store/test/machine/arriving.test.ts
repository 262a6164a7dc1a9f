/** What a killed process left goes at the next start; what somebody is still writing stays. */
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { afterAll } from "vitest"

import { arrivingName, removeLeftovers } from "../../src/machine/arriving.ts"
import { sqliteStore } from "../../src/store.ts"

/** One hook for the whole file: a hook that is named while a test runs is never called. */
const folders: Array<string> = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "aiwei-arriving-"))
  folders.push(folder)
  return folder
}

const gonePid = (): number => spawnSync(process.execPath, ["-e", ""]).pid

const old = (path: string, hours: number) => {
  const at = (performance.timeOrigin - hours * 3_600_000) / 1000
  utimesSync(path, at, at)
}

describe("leftovers", () => {
  it("of a process that is gone are taken away, and nothing else", async () => {
    const folder = newFolder()
    const running = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"])
    await once(running, "spawn")
    const kept = [
      `${arrivingName()}mine`,
      `arriving-${running.pid}-theirs`,
      "0".repeat(64),
      "aiwei-20260601T000000Z.db"
    ]
    const left = [`arriving-${gonePid()}-x`, `.arriving-${gonePid()}-copy`]
    for (const name of [...kept, left[0] ?? ""]) writeFileSync(join(folder, name), "x")
    mkdirSync(join(folder, left[1] ?? ""))
    writeFileSync(join(folder, left[1] ?? "", "copy.db"), "half")
    await removeLeftovers([folder, join(folder, "none")])
    assert.sameMembers(readdirSync(folder), kept)
    running.kill()
  })

  it("of another process under our own number, and of an earlier version, go by their age", async () => {
    const folder = newFolder()
    const [before, fresh] = [`${arrivingName()}before`, `${arrivingName()}fresh`]
    for (const name of [before, fresh, ".arriving-AbCdEf"]) writeFileSync(join(folder, name), "x")
    old(join(folder, before), 1)
    old(join(folder, ".arriving-AbCdEf"), 1)
    await removeLeftovers([folder])
    assert.deepStrictEqual(readdirSync(folder), [fresh])
  })

  it("are gone once the store is open", async () => {
    const data = newFolder()
    const paths = ["files", "backups"].map((room) => {
      mkdirSync(join(data, room))
      return join(data, room, `.arriving-${gonePid()}-x`)
    })
    for (const path of paths) writeFileSync(path, "half")
    await Effect.runPromise(
      Effect.scoped(Layer.build(sqliteStore(join(data, "aiwei.db"), join(data, "files"))))
    )
    for (const path of paths) assert.isFalse(existsSync(path), path)
  })
})
