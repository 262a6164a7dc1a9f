/** A server makes its backups by itself, clears those that need not stay, and tells of one that failed. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"

import { makeClient } from "@aiwei/client/makeClient"
import { assert, it, vi } from "vitest"

import { listBackups } from "../../src/backup.ts"
import { serve } from "../../src/serve.ts"
import { importOffice, newPlace, openServer, operatorOf } from "../office.ts"

const backupTimes = { firstAfterMs: 0, everyMs: 50 }

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (await isSo()) return
    await setTimeout(50)
  }
  assert.fail("it never came to be so")
}

it("a due backup is made once, by the system", async () => {
  const place = await newPlace()
  const { api } = operatorOf(place)
  assert.isNull((await api.backups.list.query()).newestProven)
  const serving = await serve({ ...place, port: 0, logLevel: "none", backupTimes })
  await until(async () => (await api.backups.list.query()).newestProven !== null)
  await setTimeout(300)
  await serving.close()
  const { backups, tooOld } = await api.backups.list.query()
  assert.lengthOf(backups, 1)
  assert.deepInclude(backups[0], { kind: "daily", state: "proven" })
  assert.isFalse(tooOld)
})

it("those that need not stay go, those made by hand never", async () => {
  const place = await newPlace()
  const client = makeClient(openServer(place))
  await importOffice(client)
  const { file } = await client.api.backups.create.mutate()
  const shelf = join(place.data, "backups")
  const dated = (name: string, at: string, reason: string) => {
    cpSync(join(shelf, file), join(shelf, name), { recursive: true })
    const path = join(shelf, name, "backup.json")
    const record: object = JSON.parse(readFileSync(path, "utf8"))
    writeFileSync(path, JSON.stringify({ ...record, at, reason }))
  }
  for (let day = 10; day < 20; day++) dated(`s${day}`, `2026-01-${day}T01:00:00.000Z`, "scheduled")
  dated("hand", "2026-01-01T01:00:00.000Z", "byHand")
  rmSync(join(shelf, file), { recursive: true })
  const serving = await serve({ ...place, port: 0, logLevel: "none", backupTimes })
  const names = async () => (await listBackups(place)).backups.map((one) => one.file)
  await until(async () => !(await names()).includes("s10"))
  await serving.close()
  // Six of the old days beside today's; the eleventh ended a week.
  assert.sameMembers(
    (await names()).filter((name) => !name.startsWith("aiwei-")),
    ["hand", "s11", "s14", "s15", "s16", "s17", "s18", "s19"]
  )
})

it("one that fails is logged, shown, and forgotten once one succeeds", async () => {
  const place = await newPlace()
  const { api } = operatorOf(place)
  await api.org.offices.query()
  const shelf = join(place.data, "backups")
  writeFileSync(shelf, "")
  const log = vi.spyOn(console, "error").mockImplementation(() => {})
  const first = await serve({ ...place, port: 0, logLevel: "none", backupTimes })
  const failure = async () => {
    const { api: own } = operatorOf(place)
    return (await own.backups.list.query()).failure
  }
  await until(() => Promise.resolve(log.mock.calls.length > 0))
  await first.close()
  // What it was still writing down when it was stopped.
  await setTimeout(300)
  assert.match(String(log.mock.calls[0]), /came to nothing.*notWritten/s)
  log.mockRestore()
  renameSync(shelf, `${shelf}.was`)
  mkdirSync(shelf)
  const said = { at: "2026-01-01T00:00:00.000Z", why: "notWritten", detail: "ENOSPC" } as const
  writeFileSync(join(shelf, "last-failure.json"), JSON.stringify(said))
  assert.deepStrictEqual(await failure(), said)
  const second = await serve({ ...place, port: 0, logLevel: "none", backupTimes })
  await until(async () => (await failure()) === null)
  await second.close()
})
