/** A large commit leaves its log to a thread; nothing of it is lost, and what comes after is small again. */
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { Reactivity } from "effect/reactivity"
import { afterAll } from "vitest"

import * as NodeSqlite from "../../src/nodeSqlite.ts"

const folder = mkdtempSync(join(tmpdir(), "aiwei-checkpoints-"))
afterAll(() => rmSync(folder, { recursive: true }))
const filename = join(folder, "large.db")
const [row, rows] = [4_000, 8_000]

const sizeOf = (name: string): number => statSync(name, { throwIfNoEntry: false })?.size ?? 0

const opened = NodeSqlite.make({ filename }).pipe(Effect.provide(Reactivity.layer))

/** Looked at again and again, for as long as a busy machine may need. */
const until = Effect.fnUntraced(function* <E>(
  isSo: () => boolean,
  meanwhile: Effect.Effect<unknown, E>
) {
  for (let left = 200; left > 0 && !isSo(); left--) {
    yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 100)))
    yield* meanwhile
  }
  assert.isTrue(isSo())
})

it.live(
  "moves a large log into the database while it is open",
  () =>
    Effect.gen(function* () {
      const written = Effect.gen(function* () {
        const sql = yield* opened
        yield* sql`CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT`
        yield* sql.withTransaction(sql`
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
        INSERT INTO texts SELECT i, hex(zeroblob(${row / 2})) FROM n`)
        assert.isBelow(sizeOf(filename), row * rows)
        yield* until(() => sizeOf(filename) >= row * rows, Effect.void)
        const little = sql`INSERT INTO texts VALUES (0, 'after') ON CONFLICT DO NOTHING`
        yield* until(() => sizeOf(`${filename}-wal`) < row * rows, little)
      })
      yield* Effect.scoped(written)
      assert.strictEqual(sizeOf(`${filename}-wal`), 0)
      const sql = yield* opened
      const found = yield* sql`SELECT count(*) AS n, min(id) AS first FROM texts`
      assert.deepStrictEqual({ ...found[0] }, { n: rows + 1, first: 0 })
    }),
  60_000
)
