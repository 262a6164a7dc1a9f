/** Every register of the sample office leaves as a file, and that file, read back, changes nothing. */
import { openAsBlob, readdirSync } from "node:fs"
import { join } from "node:path"

import { makeClient } from "@aiwei/client/makeClient"
import { assert, beforeAll, describe, it } from "vitest"

import { fixtures, newPlace, openServer } from "../office.ts"

const server = openServer(await newPlace())
const client = makeClient(server)

const committed = async (files: ReadonlyArray<{ readonly path: string; readonly body: Blob }>) => {
  const { batch } = await client.api.imports.open.mutate({ source: "test" })
  for (const file of files) await client.uploadFile({ batch, ...file })
  return client.api.imports.commit.mutate({ batch })
}

const fileOf = async (kind: string, format: "csv" | "xlsx") => {
  const query = encodeURIComponent(JSON.stringify({ kind }))
  const address = `http://aiwei.local/export/records?format=${format}&query=${query}`
  const answer = await server.fetch(new Request(address))
  assert.strictEqual(answer.status, 200)
  return answer.blob()
}

describe("an export of a register", () => {
  let held: ReadonlyArray<{ readonly kind: string; readonly n: number }> = []

  beforeAll(async () => {
    const names = readdirSync(fixtures).filter((name) => /\.(?:xlsx?|csv)$/u.test(name))
    await committed(
      await Promise.all(
        names.map(async (path) => ({ path, body: await openAsBlob(join(fixtures, path)) }))
      )
    )
    const kinds = await client.api.records.kinds.query()
    held = kinds.filter(({ n }) => n > 0)
  }, 120_000)

  it("changes nothing when it comes back", async () => {
    assert.isAtLeast(held.length, 7)
    // Who came to a meeting is told by its minutes; names and numbers come back with their stars.
    const readBack = held.filter(({ kind }) => kind !== "meeting")
    for (const { kind, n } of readBack) {
      for (const format of ["csv", "xlsx"] as const) {
        const body = await fileOf(kind, format)
        const { totals } = await committed([{ path: `滨河街道2026年.${format}`, body }])
        assert.deepInclude(totals, { new: 0, changed: 0, unchanged: n }, `${kind}.${format}`)
      }
    }
  }, 120_000)

  it("says nothing of a register that does not exist", async () => {
    const query = encodeURIComponent(JSON.stringify({ kind: "nothing" }))
    const answer = await server.fetch(
      new Request(`http://aiwei.local/export/records?format=csv&query=${query}`)
    )
    assert.strictEqual(answer.status, 400)
  })
})
