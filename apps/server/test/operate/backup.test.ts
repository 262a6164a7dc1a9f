/** A backup is one once it was opened again and found whole; home tells of it, and of nothing else. */
import { copyFileSync, readdirSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { makeClient } from "@aiwei/client/makeClient"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { assert, describe, it } from "vitest"

import { backup } from "../../src/backup.ts"
import { importOffice, march, newFolder, newPlace, openServer } from "../office.ts"

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
    db.exec("UPDATE audit_head SET seq = seq + 1")
    db.close()
    const thrown = await backup({ data }).catch((error: unknown) => error)
    assert.match(String(thrown), /BackupNotProven.*auditEntryMissing/)
    assert.deepStrictEqual(readdirSync(join(data, "backups")), [])
  })

  it("is one of its own for each of two at once, whatever is written meanwhile", async () => {
    const data = newFolder()
    await importOffice(makeClient(openServer({ data })))
    const db = new DatabaseSync(join(data, "aiwei.db"), { timeout: 5000 })
    db.exec("CREATE TABLE filler (x TEXT)")
    const writing = setInterval(
      () => db.exec("INSERT INTO filler VALUES (hex(randomblob(9000)))"),
      1
    )
    const made = await Promise.all([backup({ data }), backup({ data })])
    clearInterval(writing)
    db.close()
    assert.strictEqual(new Set(made.map(({ path }) => path)).size, 2)
    const kept = readdirSync(join(data, "backups")).toSorted()
    assert.deepStrictEqual(
      kept,
      made.flatMap(({ file }) => [file, file.replace(/db$/, "json")]).toSorted()
    )
  })

  it("can be started from, and says what the office said", async () => {
    const data = newFolder()
    const { api, ...client } = makeClient(openServer({ data }))
    await importOffice({ api, ...client })
    const { path } = await backup({ data })
    const place = newFolder()
    copyFileSync(path, join(place, "aiwei.db"))
    const again = makeClient(openServer({ data: place })).api
    const wanted = { period: march }
    assert.deepStrictEqual(
      await again.rankings.month.query(wanted),
      await api.rankings.month.query(wanted)
    )
    assert.deepStrictEqual(await again.zones.rows.query({}), await api.zones.rows.query({}))
  })

  it("that cannot be written is refused by its name, and leaves nothing", async () => {
    const data = newFolder()
    await importOffice(makeClient(openServer({ data })))
    writeFileSync(join(data, "backups"), "")
    const thrown = await backup({ data }).catch((error: unknown) => error)
    assert.deepInclude(thrown, { name: "BackupNotWritten", folder: join(data, "backups") })
    assert.match(String(thrown), /EEXIST/)
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
