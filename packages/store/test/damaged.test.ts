/** A page of the file that makes no sense: whoever meets it is told, and nothing of the file is used again. */
import { mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { afterAll, assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"

import { connectionTo } from "../src/nodeSqliteConnection.ts"

const folder = mkdtempSync(join(tmpdir(), "aiwei-damaged-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pageSize = 4096

/** A table over many pages, and another that lies elsewhere. */
const made = (file: string): void => {
  const db = new DatabaseSync(file)
  db.exec(`PRAGMA page_size = ${pageSize}; CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT)`)
  const row = db.prepare("INSERT INTO people (name) VALUES (?)")
  db.exec("BEGIN")
  for (let i = 0; i < 2000; i++) row.run(`person ${i} `.repeat(10))
  db.exec("COMMIT; CREATE TABLE places (id INTEGER PRIMARY KEY); INSERT INTO places VALUES (1)")
  db.close()
}

/** Overwrites one leaf of the table, as a disk does that gives back something else. */
const damaged = (file: string): void => {
  const at = openSync(file, "r+")
  const page = Buffer.alloc(pageSize)
  const pages = statSync(file).size / pageSize
  for (let n = Math.floor(pages / 2); n < pages; n++) {
    readSync(at, page, 0, pageSize, n * pageSize)
    // 13 is the first byte of a leaf of a table.
    if (page[0] !== 13) continue
    writeSync(at, Buffer.alloc(pageSize, 0x5a), 0, pageSize, n * pageSize)
    return
  }
  throw new Error("there was no leaf to damage")
}

describe("a damaged page", () => {
  it.effect("is told to whoever meets it, and ends every other use of the file", () =>
    Effect.gen(function* () {
      const file = join(folder, "aiwei.db")
      made(file)
      damaged(file)
      const db = new DatabaseSync(file)
      const { execute } = connectionTo(db, 10)
      const places = execute("SELECT count(*) AS n FROM places", [], undefined)
      assert.deepStrictEqual(yield* Effect.map(places, (rows) => rows.length), 1)
      const met = yield* Effect.flip(execute("SELECT sum(length(name)) FROM people", [], undefined))
      assert.match(JSON.stringify(met.reason.cause), /"errcode":11\b/)
      // Sound as that table is, an office must not go on with half of its books.
      const after = yield* Effect.flip(places)
      assert.strictEqual(after.reason.cause, met.reason.cause)
      db.close()
    })
  )
})
