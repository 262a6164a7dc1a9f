/** All or nothing without savepoints; lines of the trail that come at once in one transaction make one chain. */
import { AuditChainRepo } from "@aiwei/domain/audit/AuditChainRepo"
import { AuditKeeping } from "@aiwei/domain/audit/AuditKeeping"
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { inTransaction } from "../src/inTransaction.ts"
import { World } from "./world.ts"

const setting = (sql: SqlClient.SqlClient, name: string) =>
  sql`UPDATE counters SET value = value + 1 WHERE name = ${name}`

const values = Effect.fnUntraced(function* (sql: SqlClient.SqlClient) {
  return yield* sql`SELECT name, value FROM counters ORDER BY name`
})

layer(World, { excludeTestServices: true, timeout: 60_000 })("inTransaction", (it) => {
  it.effect("keeps all of it or nothing, alone and inside another", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const before = yield* values(sql)
      const torn = Effect.andThen(setting(sql, "tree"), Effect.fail("torn"))
      yield* Effect.flip(inTransaction(sql)(torn))
      assert.deepStrictEqual(yield* values(sql), before)
      const inner = inTransaction(sql)(setting(sql, "publications"))
      const outer = Effect.andThen(inner, torn)
      yield* Effect.flip(sql.withTransaction(outer))
      assert.deepStrictEqual(yield* values(sql), before)
      yield* sql.withTransaction(Effect.andThen(inner, setting(sql, "tree")))
      assert.notDeepEqual(yield* values(sql), before)
    })
  )

  it.effect("lines at once in one transaction come one after the other", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const log = yield* AuditLog
      const line = (n: number) => log.append({ verb: "people.change", subject: `Person/${n}` })
      const lines = Array.from({ length: 30 }, (_, n) => n)
      yield* sql.withTransaction(Effect.forEach(lines, line, { concurrency: 10, discard: true }))
      const { faults } = yield* (yield* AuditKeeping).verify
      assert.deepStrictEqual(faults, [])
      const told = yield* (yield* AuditChainRepo).lines(0, 100)
      assert.strictEqual(new Set(told.map(({ subject }) => subject)).size, lines.length)
    })
  )
})
