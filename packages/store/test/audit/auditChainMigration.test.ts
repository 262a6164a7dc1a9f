/** What 0015 makes of a trail that was written before it: nothing lost, bound, and masked. */
import { ChainedEntry } from "@aiwei/domain/audit/AuditEntry"
import { chained, genesis } from "@aiwei/domain/audit/chain/chain"
import { eachDatabase } from "@aiwei/testing/eachDatabase"
import { assert, layer } from "@effect/vitest"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { auditHashNode } from "../../src/audit/AuditHashNode.ts"
import { barePostgres, bareSqlite } from "../../src/bareStore.ts"
import { migrate, migrateTo } from "../../src/migrations.ts"

const Bare = eachDatabase({
  sqlite: (filename) => Layer.orDie(bareSqlite(filename)),
  postgres: (url) => Layer.orDie(barePostgres(url))
})

const oldLines = 2500

layer(Bare, { timeout: 60_000, excludeTestServices: true })("0015_audit_chain", (it) => {
  it.effect("binds every line there is, and hides numbers of people in it", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      yield* migrateTo(14)
      yield* Effect.forEach(Array.from({ length: oldLines }), (_, i) => {
        const after = i === 7 ? JSON.stringify({ name: "王", phone: "13812340145" }) : null
        return sql`
          INSERT INTO audit_entries (seq, at, actor, verb, place, subject, "before", "after",
            request_id, address)
          VALUES (${i + 1}, '2026-03-01T17:00:00.000Z', 'account:li', 'people.change', NULL,
            ${`Person/${i}`}, NULL, ${after}, NULL, '127.0.0.1')`
      })
      yield* sql`UPDATE counters SET value = ${oldLines} WHERE name = 'audit_entries'`

      yield* migrate

      const lines = yield* SqlSchema.findAll({
        Request: Schema.Void,
        Result: ChainedEntry,
        execute: () => sql`SELECT * FROM audit_entries ORDER BY seq`
      })(undefined)
      assert.lengthOf(lines, oldLines)
      assert.strictEqual(lines[7]?.after, '{"name":"王","phone":"138****0145"}')
      assert.strictEqual(lines[7]?.day, "2026-03-02")
      let hash = genesis
      for (const { prevHash: _prev, hash: _hash, provider, ...entry } of lines) {
        const again = chained(auditHashNode, entry, provider, hash)
        assert.deepStrictEqual(again, lines[entry.seq - 1])
        hash = again.hash
      }
      const [head] = yield* sql`SELECT seq, hash FROM audit_head`
      assert.deepStrictEqual({ ...head }, { seq: oldLines, hash })
      const refused = yield* Effect.exit(sql`DELETE FROM audit_entries WHERE seq = 1`)
      assert.strictEqual(refused._tag, "Failure")
    })
  )
})
