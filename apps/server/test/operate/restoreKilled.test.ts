/** A restore that is killed at any moment leaves the old or the new, and no lock behind. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout } from "node:timers/promises"
import { fileURLToPath } from "node:url"

import { makeClient } from "@aiwei/client/makeClient"
import { rowHash } from "@aiwei/store/contents/rowHash"
import { Effect, Redacted } from "effect"
import { assert, it } from "vitest"

import { backupPath, restore } from "../../src/backup.ts"
import { bareStoreAt } from "../../src/layers.ts"
import { importOffice, newPlace, openServer, type Place } from "../office.ts"

const door = fileURLToPath(new URL("../../src/backup.ts", import.meta.url))

const hashOf = ({ data, databaseUrl }: Place) => {
  const url = databaseUrl === undefined ? null : Redacted.make(databaseUrl)
  const bare = bareStoreAt({ data, databaseUrl: url })
  // Without the trail: it tells of each restore.
  return Effect.runPromise(Effect.provide(rowHash, bare)).then(({ tables }) =>
    tables.flatMap(({ name, sha256 }) => (name.startsWith("audit_") ? [] : [sha256])).join()
  )
}

const kills = 4

/** True when it was done before it was killed. */
const killedAfter = async (ms: number, place: Place, file: string): Promise<boolean> => {
  const work = `import { restore } from ${JSON.stringify(door)}
    await restore(${JSON.stringify(place)}, ${JSON.stringify(file)})`
  const child = spawn(process.execPath, ["--input-type=module", "-e", work], { stdio: "ignore" })
  const ended = once(child, "exit")
  await Promise.race([ended, setTimeout(ms)])
  child.kill("SIGKILL")
  const [code] = await ended
  return code === 0
}

it("whatever is killed, old or new is there, whole", { timeout: 180_000 }, async () => {
  const place = await newPlace()
  const server = openServer(place)
  const client = makeClient(server)
  await importOffice(client)
  const old = await client.api.backups.create.mutate()
  const oldHash = await hashOf(place)
  await client.api.accounts.add.mutate({ name: "later", password: "a long enough password" })
  const young = await client.api.backups.create.mutate()
  await server.close()
  const youngHash = await hashOf(place)
  const hashes = [oldHash, youngHash]
  const began = performance.now()
  assert.isTrue(await killedAfter(60_000, place, old.file))
  const whole = performance.now() - began
  for (let n = 1; n <= kills; n++) {
    const { file } = n % 2 === 0 ? old : young
    await killedAfter((whole * n) / kills, place, file)
    assert.include(hashes, await hashOf(place), `killed at ${n}/${kills}`)
  }
  await restore(place, backupPath(place, young.file))
  assert.strictEqual(await hashOf(place), youngHash)
})
