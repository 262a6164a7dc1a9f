/** A backup put back says what it said, on either database; nobody's data is lost by it. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { makeClient } from "@aiwei/client/makeClient"
import { rowHash } from "@aiwei/store/contents/rowHash"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { Effect, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import { assert, describe, it } from "vitest"

import { backupPath, restore } from "../../src/backup.ts"
import { bareStoreAt } from "../../src/layers.ts"
import {
  importOffice,
  march,
  newFolder,
  newPlace,
  openServer,
  type Place,
  thrownBy
} from "../office.ts"

const bareAt = ({ data, databaseUrl }: Place) =>
  bareStoreAt({ data, databaseUrl: databaseUrl === undefined ? null : Redacted.make(databaseUrl) })

const hashOf = (place: Place) => Effect.runPromise(Effect.provide(rowHash, bareAt(place)))

/** Without the trail, which tells of the restore. */
const tables = (hash: Awaited<ReturnType<typeof hashOf>>) =>
  hash.tables
    .filter(({ name }) => !name.startsWith("audit_"))
    .map(({ name, rows, sha256 }) => `${name} ${rows} ${sha256}`)

/** Everything as the record of the backup has it, but for the one line more. */
const sameAs = async (place: Place, made: { readonly file: string }, from = place) => {
  const record: { readonly tables: Parameters<typeof tables>[0]["tables"] } = JSON.parse(
    readFileSync(join(backupPath(from, made.file), "backup.json"), "utf8")
  )
  const now = await hashOf(place)
  assert.deepStrictEqual(tables(now), tables({ ...now, tables: record.tables }))
  const lines = ({ tables: all }: Pick<typeof record, "tables">) =>
    all.find(({ name }) => name === "audit_entries")?.rows ?? 0
  assert.strictEqual(lines(now), lines(record) + 1)
}

/** An office with a backup, its server stopped, and the hash of what was backed up. */
const backedUp = async () => {
  const place = await newPlace()
  const server = openServer(place)
  const client = makeClient(server)
  await importOffice(client)
  const made = await client.api.backups.create.mutate()
  const ranking = await client.api.rankings.month.query({ period: march })
  await server.close()
  return { place, made, ranking }
}

const rankingAt = async (place: Place) => {
  const server = openServer(place)
  const ranking = await makeClient(server).api.rankings.month.query({ period: march })
  await server.close()
  return ranking
}

describe("a backup put back", () => {
  it("into a new place has the same rows and workbooks, and says the same", async () => {
    const { place, made, ranking } = await backedUp()
    const before = await hashOf(place)
    assert.strictEqual(before.sha256, made.rowHash)
    const other = await newPlace()
    const done = await restore(other, backupPath(place, made.file))
    assert.deepInclude(done, { rowHash: made.rowHash, aside: null, files: made.files.length })
    assert.deepStrictEqual(tables(await hashOf(other)), tables(before))
    assert.deepStrictEqual(await rankingAt(other), ranking)
    assert.sameMembers(
      readdirSync(join(other.data, "files")),
      made.files.map(({ sha256 }) => sha256)
    )
  })

  it("into the other kind of database has the same rows", async () => {
    const { place, made, ranking } = await backedUp()
    const embedded = { data: newFolder() }
    await restore(embedded, backupPath(place, made.file))
    await sameAs(embedded, made, place)
    assert.deepStrictEqual(await rankingAt(embedded), ranking)
    if (testDatabase === "sqlite") return
    // And back again, from the embedded one's own backup.
    const server = openServer(embedded)
    const again = await makeClient(server).api.backups.create.mutate()
    await server.close()
    const back = await newPlace()
    await restore(back, backupPath(embedded, again.file))
    await sameAs(back, again, embedded)
  })

  it("in the place of what there is keeps that aside", async () => {
    const { place, made } = await backedUp()
    const server = openServer(place)
    await makeClient(server).api.accounts.add.mutate({ name: "later", password: "a long password" })
    await server.close()
    const changed = await hashOf(place)
    assert.notStrictEqual(changed.sha256, made.rowHash)
    const { aside } = await restore(place, made.file)
    await sameAs(place, made)
    assert(aside !== null)
    if (testDatabase === "sqlite") {
      assert.strictEqual((await hashOf({ data: aside })).sha256, changed.sha256)
      return
    }
    const count = SqlClient.SqlClient.use((sql) =>
      sql.unsafe(`SELECT 1 AS one FROM ${aside}.accounts WHERE name = 'later'`)
    )
    assert.lengthOf(await Effect.runPromise(Effect.provide(count, bareAt(place))), 1)
  })

  it("is told in the trail it brings back, in one line that holds", async () => {
    const { place, made } = await backedUp()
    const { aside, rowHash: proven } = await restore(place, made.file)
    const server = openServer(place)
    const { api } = makeClient(server)
    const { ok } = await api.audit.verify.query()
    const { rows } = await api.audit.list.query({ verb: "backups.restore" })
    await server.close()
    assert.isTrue(ok)
    assert.lengthOf(rows, 1)
    assert.deepInclude(rows[0], { subject: `Backup/${made.file}` })
    assert.match(rows[0]?.actor ?? "", /^operator:/)
    assert.deepStrictEqual(JSON.parse(rows[0]?.after ?? ""), { rowHash: proven, keptIn: aside })
    assert.strictEqual(proven, made.rowHash)
  })

  it("is refused while a server works, which goes on", async () => {
    const { place, made } = await backedUp()
    const { api } = makeClient(openServer(place))
    await api.org.offices.query()
    const thrown = await thrownBy(restore(place, made.file))
    assert.deepInclude(thrown, { _tag: "DataInUse" })
    const offices = await api.org.offices.query()
    assert.lengthOf(offices, 1)
  })

  it("that was changed since is refused, and changes nothing", async () => {
    const { place, made } = await backedUp()
    const copy = join(backupPath(place, made.file), made.data)
    renameSync(copy, `${copy}.was`)
    writeFileSync(copy, "x".repeat(made.bytes))
    const before = await hashOf(place)
    const thrown = await thrownBy(restore(place, made.file))
    assert.deepInclude(thrown, { _tag: "BackupDamaged", file: made.file })
    assert.strictEqual((await hashOf(place)).sha256, before.sha256)
  })

  it("that is none is refused", async () => {
    const place = await newPlace()
    const thrown = await thrownBy(restore(place, "none"))
    assert.deepInclude(thrown, { _tag: "BackupNotFound", file: "none" })
  })
})

describe.runIf(testDatabase === "sqlite")("over an embedded database", () => {
  it("that is damaged, with a journal left behind, it begins anew and keeps both", async () => {
    const { place, made } = await backedUp()
    const file = join(place.data, "aiwei.db")
    writeFileSync(file, "no database at all")
    writeFileSync(`${file}-wal`, "left behind")
    const { aside } = await restore(place, made.file)
    assert.isFalse(existsSync(`${file}-wal`))
    await sameAs(place, made)
    assert.includeMembers(readdirSync(aside ?? ""), ["aiwei.db", "aiwei.db-wal"])
  })

  it("that another program has open it is refused", async () => {
    const { place, made } = await backedUp()
    const other = new DatabaseSync(join(place.data, "aiwei.db"))
    other.exec("BEGIN; SELECT count(*) FROM org_units")
    const thrown = await thrownBy(restore(place, made.file))
    assert.deepInclude(thrown, { _tag: "DataInUse" })
    other.close()
    await restore(place, made.file)
  })

  it("brings back a workbook that was lost, and leaves nothing half-written", async () => {
    const { place, made } = await backedUp()
    const [lost] = made.files
    rmSync(join(place.data, "files", lost?.sha256 ?? ""))
    const { files } = await restore(place, made.file)
    assert.strictEqual(files, 1)
    assert.deepStrictEqual(
      readdirSync(place.data).filter((name) => name.includes("arriving")),
      []
    )
  })
})
