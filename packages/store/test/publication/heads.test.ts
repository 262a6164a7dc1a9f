/** Heads of publications are read without their snapshots: SQLite has no other place for those. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

import { sqliteStore } from "../../src/store.ts"

describe("heads of publications", () => {
  it.effect("come from an index that holds all of them, in their order", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const rows = yield* sql<{ readonly detail: string }>`
        EXPLAIN QUERY PLAN SELECT id, office_id, period, version, state, scheme_id, sha256,
          created_at, published_at, reason, code_version
        FROM publications WHERE office_id = 'x' ORDER BY office_id, period, version`
      const told = rows.map(({ detail }) => detail).join("\n")
      assert.include(told, "COVERING INDEX publication_heads")
      assert.notInclude(told, "TEMP B-TREE")
    }).pipe(Effect.provide(Layer.orDie(sqliteStore(":memory:"))))
  )
})
