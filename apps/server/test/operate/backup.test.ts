/** A backup is one once it was put back and found whole; home and the list tell of it, and of nothing else. */
import { readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { makeClient } from "@aiwei/client/makeClient"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { assert, describe, it } from "vitest"

import { backupPath, listBackups, verifyBackup } from "../../src/backup.ts"
import { importOffice, newFolder, newPlace, openServer, thrownBy } from "../office.ts"

const shelfOf = (data: string) =>
  readdirSync(join(data, "backups")).filter((name) => !name.endsWith(".json"))

describe("a backup", () => {
  it("is made while the office works, holds all of it, and home says so", async () => {
    const place = await newPlace()
    const client = makeClient(openServer(place))
    await importOffice(client)
    const { api } = client
    assert.deepStrictEqual((await api.home.show.query()).backup, { newest: null, tooOld: true })
    const made = await api.backups.create.mutate()
    assert.includeMembers([...made.checks], ["integrity", "foreignKeys", "rowHash", "fileMissing"])
    assert.deepStrictEqual(made.contradictions, [])
    assert.strictEqual(made.database, testDatabase)
    assert.lengthOf(made.files, 2)
    assert.deepStrictEqual(shelfOf(place.data), [made.file])
    assert.deepStrictEqual((await api.home.show.query()).backup, {
      newest: { at: made.at, bytes: made.bytes, file: made.file },
      tooOld: false
    })
    const { backups, newestProven, failure } = await api.backups.list.query()
    assert.deepInclude(backups[0], { file: made.file, kind: "byHand", state: "proven" })
    assert.strictEqual(newestProven?.file, made.file)
    assert.isNull(failure)
    const again = await api.backups.verify.mutate({ file: made.file })
    assert.deepInclude(again, { ok: true, faults: [], rowHash: made.rowHash })
  })

  it("that was changed afterwards is found out, marked and no longer told of", async () => {
    const place = await newPlace()
    const client = makeClient(openServer(place))
    await importOffice(client)
    const first = await client.api.backups.create.mutate()
    const second = await client.api.backups.create.mutate()
    const workbook = join(backupPath(place, first.file), "files", first.files[0]?.sha256 ?? "")
    writeFileSync(`${workbook}.new`, "other bytes")
    renameSync(`${workbook}.new`, workbook)
    const examined = await client.api.backups.verify.mutate({ file: first.file })
    assert.isFalse(examined.ok)
    assert.match(examined.faults.join(), /^fileChanged/)
    truncateSync(join(backupPath(place, second.file), second.data), second.bytes - 1)
    const view = await client.api.backups.list.query()
    assert.deepStrictEqual(
      view.backups.map(({ state }) => state),
      ["damaged", "damaged"]
    )
    assert.isNull(view.newestProven)
    assert.isNull((await client.api.home.show.query()).backup.newest)
    const found = await verifyBackup(place, second.file)
    assert.match(found.faults.join(), /^sha256/)
  })

  it("is asked for by its name on the shelf and by nothing else", async () => {
    const place = await newPlace()
    const { api } = makeClient(openServer(place))
    for (const file of ["none", "..", "../backups", place.data, ""]) {
      await thrownBy(api.backups.verify.mutate({ file }))
    }
    assert.deepStrictEqual((await listBackups(place)).backups, [])
  })

  it("is refused while another one is under way", async () => {
    const place = await newPlace()
    const client = makeClient(openServer(place))
    await importOffice(client)
    const both = [client.api.backups.create.mutate(), client.api.backups.create.mutate()]
    const [one, other] = await Promise.allSettled(both)
    assert.sameMembers([one?.status, other?.status], ["fulfilled", "rejected"])
    assert.lengthOf(shelfOf(place.data), 1)
  })

  it("that cannot be written is refused by its name, and leaves nothing", async () => {
    const place = await newPlace()
    const client = makeClient(openServer(place))
    await importOffice(client)
    writeFileSync(join(place.data, "backups"), "")
    const thrown = await thrownBy(client.api.backups.create.mutate())
    assert.match(String(thrown), /BackupNotWritten/)
    assert.strictEqual(readFileSync(join(place.data, "backups"), "utf8"), "")
  })
})

describe.runIf(testDatabase === "sqlite")("a backup of the embedded database", () => {
  it("that contradicts itself is kept, and does not count as proven", async () => {
    const data = newFolder()
    const server = openServer({ data })
    await importOffice(makeClient(server))
    await server.close()
    const db = new DatabaseSync(join(data, "aiwei.db"))
    db.exec("UPDATE score_sums SET points = points + 1")
    db.close()
    const { api } = makeClient(openServer({ data }))
    const made = await api.backups.create.mutate()
    assert.match(made.contradictions.join(), /sumsDifferFromEntries/)
    const { backups, newestProven } = await api.backups.list.query()
    assert.strictEqual(backups[0]?.state, "contradictory")
    assert.isNull(newestProven)
  })

  it("is whole whatever is written meanwhile", async () => {
    const data = newFolder()
    const { api, ...client } = makeClient(openServer({ data }))
    await importOffice({ api, ...client })
    const db = new DatabaseSync(join(data, "aiwei.db"), { timeout: 5000 })
    db.exec("CREATE TABLE filler (x TEXT)")
    const writing = setInterval(
      () => db.exec("INSERT INTO filler VALUES (hex(randomblob(9000)))"),
      1
    )
    const made = await api.backups.create.mutate()
    clearInterval(writing)
    db.close()
    assert.isTrue((await verifyBackup({ data }, made.file)).ok)
  })
})
