/** Databases as earlier versions left them come up to date, with a proven backup of before. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { officeContents } from "@aiwei/testing/officeContents"
import { privatePostgres } from "@aiwei/testing/privatePostgres"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { afterAll } from "vitest"

import { loadedFrom } from "../src/backup/scratch.ts"
import { backupAt } from "../src/backup/shelf.ts"
import { barePostgres, bareSqlite } from "../src/bareStore.ts"
import { rowHash } from "../src/contents/rowHash.ts"
import { newestMigration, storedMigration } from "../src/migrations.ts"
import { upgrade } from "../src/upgrade.ts"
import { verify } from "../src/verify.ts"

const folder = fileURLToPath(new URL("./versions/", import.meta.url))
const versions = readdirSync(folder).filter((name) => name.endsWith(".gz"))
const numberOf = (name: string) => Number.parseInt(name, 10)
const earlier = versions.filter((name) => numberOf(name) < newestMigration)

const made: Array<string> = []
const newFolder = () => {
  const path = mkdtempSync(join(tmpdir(), "aiwei-upgrade-"))
  made.push(path)
  return path
}
afterAll(() => made.forEach((path) => rmSync(path, { recursive: true, force: true })))

/** An empty database, and where its backups go. */
const emptyPlace = Effect.gen(function* () {
  const data = newFolder()
  const places = { files: join(data, "files"), folder: join(data, "backups"), codeVersion: "test" }
  if (testDatabase === "sqlite") {
    const file = join(data, "aiwei.db")
    return { ...places, database: { file }, bare: Layer.orDie(bareSqlite(file)) }
  }
  const url = yield* privatePostgres
  const database = { url: Redacted.value(url) }
  return { ...places, database, bare: Layer.orDie(barePostgres(url)) }
})

const upgraded = Effect.fnUntraced(function* (name: string) {
  const { bare, ...place } = yield* emptyPlace
  return yield* Effect.gen(function* () {
    const before = yield* loadedFrom(join(folder, name), numberOf(name))
    const ran = yield* upgrade("test", place)
    const after = { contents: yield* officeContents, migration: yield* storedMigration }
    return { place, before, ran, ...after, faults: yield* verify, rows: yield* rowHash }
  }).pipe(Effect.provide(bare))
}, Effect.scoped)

describe("a database of an earlier version", () => {
  it.effect.each(earlier)("%s comes up to date, backed up before", (name) =>
    Effect.gen(function* () {
      const { place, before, ran, migration, faults } = yield* upgraded(name)
      assert.isAbove(ran.length, 0)
      assert.strictEqual(migration, newestMigration)
      assert.deepStrictEqual(
        Object.entries(faults).filter(([, found]) => found.length > 0),
        []
      )
      const [only, ...more] = readdirSync(place.folder)
      assert.lengthOf(more, 0)
      const backup = yield* Effect.promise(() => backupAt(join(place.folder, only ?? "")))
      assert(backup !== null)
      assert.strictEqual(backup.reason, "beforeUpgrade")
      assert.strictEqual(backup.migration, numberOf(name))
      assert.strictEqual(backup.rowHash, before.sha256)
    })
  )

  it.effect("says what its office said, whichever version it was", () =>
    Effect.gen(function* () {
      const [first, ...others] = yield* Effect.forEach(versions, upgraded)
      for (const other of others) assert.deepStrictEqual(other.contents, first?.contents)
      const units = first?.rows.tables.find(({ name }) => name === "org_units")
      assert.strictEqual(units?.rows, 282)
    })
  )

  it.effect("that cannot be backed up is refused, and stays as it was", () =>
    Effect.gen(function* () {
      const [name = ""] = earlier
      const { bare, ...place } = yield* emptyPlace
      yield* Effect.gen(function* () {
        yield* loadedFrom(join(folder, name), numberOf(name))
        writeFileSync(place.folder, "no folder")
        const before = yield* rowHash
        const refused = yield* Effect.flip(upgrade("test", place))
        assert.deepInclude(refused, { _tag: "StoreUnusable", why: "notBackedUp" })
        assert.strictEqual(yield* storedMigration, numberOf(name))
        assert.deepStrictEqual(yield* rowHash, before)
      }).pipe(Effect.provide(bare))
    }).pipe(Effect.scoped)
  )
})
