/** A backup is one once it was opened again and found whole; home tells of it, and of nothing else. */
import { readdirSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { makeClient } from "@aiwei/client/makeClient"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { assert, describe, it } from "vitest"

import { backup } from "../../src/backup.ts"
import { importOffice, newFolder, newPlace, openServer } from "../office.ts"

describe.runIf(testDatabase === "sqlite")("a backup", () => {
  it("is made while the office works, holds all of it, and home says so", async () => {
    const data = newFolder()
    const { api, ...client } = makeClient(openServer({ data }))
    await importOffice({ api, ...client })
    assert.isNull((await api.home.show.query()).backup.newest)
    const made = await backup({ data })
    assert.includeMembers([...made.checks], ["integrity", "foreignKeys", "publicationHashDiffers"])
    assert.deepStrictEqual(
      readdirSync(join(data, "backups")).map((name) => name.replace(/^aiwei-\d{8}T\d{6}Z/, "x")),
      ["x.db", "x.json"]
    )
    const copy = new DatabaseSync(made.path, { readOnly: true })
    assert.strictEqual(copy.prepare("SELECT count(*) AS n FROM offices").get()?.["n"], 1)
    copy.close()
    const { newest, kind } = (await api.home.show.query()).backup
    assert.deepInclude(newest, { at: made.at, bytes: made.bytes, file: made.file })
    assert.strictEqual(kind, "ours")
  })

  it("that was cut short afterwards, or whose record is none, is not told of", async () => {
    const data = newFolder()
    const server = openServer({ data })
    const client = makeClient(server)
    await importOffice(client)
    const made = await backup({ data })
    truncateSync(made.path, made.bytes - 1)
    writeFileSync(join(data, "backups", "aiwei-later.json"), "{")
    assert.isNull((await client.api.home.show.query()).backup.newest)
  })

  it("of a database that contradicts itself is deleted, with what was found", async () => {
    const data = newFolder()
    const server = openServer({ data })
    await importOffice(makeClient(server))
    await server.close()
    const db = new DatabaseSync(join(data, "aiwei.db"))
    db.exec("UPDATE counters SET value = value + 1 WHERE name = 'audit_entries'")
    db.close()
    const thrown = await backup({ data }).catch((error: unknown) => error)
    assert.match(String(thrown), /BackupNotProven.*auditEntryMissing/)
    assert.deepStrictEqual(readdirSync(join(data, "backups")), [])
  })

  it("of nothing is refused, and makes nothing", async () => {
    const data = newFolder()
    const thrown = await backup({ data }).catch((error: unknown) => error)
    assert.deepInclude(thrown, { _tag: "StoreUnusable", why: "cannotOpen" })
    assert.deepStrictEqual(readdirSync(data), [])
  })
})

it("of PostgreSQL is made with its own tool", async () => {
  const place = await newPlace()
  const databaseUrl = place.databaseUrl ?? "postgres://nobody@127.0.0.1:1/none"
  const thrown = await backup({ data: place.data, databaseUrl }).catch((error: unknown) => error)
  assert.deepInclude(thrown, { _tag: "BackupElsewhere", tool: "pg_dump" })
})
