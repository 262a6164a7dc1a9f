/**
 * The audit trail as a chain: every line is bound to the one before it, from the first line on. Lines of
 * before are bound in their order; what they held of passwords and telephone numbers is masked on the way.
 */
import { ChainedEntry } from "@aiwei/domain/audit/AuditEntry"
import { chained, genesis } from "@aiwei/domain/audit/chain/chain"
import { remaskedJson } from "@aiwei/domain/audit/maskedJson"
import { dayAt } from "@aiwei/domain/shared/Instant"
import { Effect, Schema, Struct } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { auditHashNode } from "../audit/AuditHashNode.ts"
import { bulkWriter } from "../bulk.ts"
import { dialect } from "../dialect.ts"

/** A line as 0006 wrote it. */
const Earlier = ChainedEntry.mapFields(
  Struct.omit(["day", "role", "client", "provider", "prevHash", "hash"])
)
const provider = "sha256"
const rowsAtOnce = 1000

const trail = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect
  yield* sql`
    CREATE TABLE chained_entries (
      seq INTEGER NOT NULL PRIMARY KEY,
      at ${bytewiseText} NOT NULL,
      day ${bytewiseText} NOT NULL,
      actor ${bytewiseText} NOT NULL,
      role TEXT,
      verb ${bytewiseText} NOT NULL,
      place ${bytewiseText},
      subject ${bytewiseText} NOT NULL,
      "before" TEXT,
      "after" TEXT,
      request_id TEXT,
      address TEXT,
      client TEXT,
      provider TEXT NOT NULL,
      prev_hash TEXT NOT NULL,
      hash TEXT NOT NULL
    ) ${strictTable}`
  // One row: whoever adds a line holds it until the line is stored, so the chain has one order.
  yield* sql`
    CREATE TABLE audit_head (
      only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
      seq INTEGER NOT NULL,
      hash TEXT NOT NULL,
      provider TEXT NOT NULL,
      kept_after INTEGER NOT NULL,
      kept_after_hash TEXT NOT NULL
    ) ${strictTable}`
  yield* sql`
    CREATE TABLE audit_seals (
      seq INTEGER NOT NULL PRIMARY KEY,
      day ${bytewiseText} NOT NULL,
      hash TEXT NOT NULL,
      provider TEXT NOT NULL,
      sealed_at TEXT NOT NULL
    ) ${strictTable}`
  // What an import must still know of edits by hand when their lines are taken away.
  yield* sql`
    CREATE TABLE audit_edited (
      subject ${bytewiseText} NOT NULL,
      verb TEXT NOT NULL,
      PRIMARY KEY (subject, verb)
    ) ${strictTable}`
})

const earlierBound = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const part = SqlSchema.findAll({
    Request: Schema.Int,
    Result: Earlier,
    execute: (after) => sql`
      SELECT seq, at, actor, verb, place, subject, "before", "after", request_id, address
      FROM audit_entries WHERE seq > ${after} ORDER BY seq LIMIT ${rowsAtOnce}`
  })
  const write = bulkWriter(sql, {
    table: "chained_entries",
    fields: Object.keys(ChainedEntry.fields),
    key: ["seq"],
    taken: "keep"
  })
  let [seq, hash] = [0, genesis]
  for (;;) {
    const rows = yield* part(seq)
    if (rows.length === 0) return { seq, hash }
    const bound = rows.map((row) => {
      const told = { before: remaskedJson(row.before), after: remaskedJson(row.after) }
      const entry = { ...row, ...told, day: dayAt(row.at), role: null, client: null }
      const line = chained(auditHashNode, entry, provider, hash)
      ;[seq, hash] = [line.seq, line.hash]
      return line
    })
    yield* write(bound)
  }
})

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { frozen } = yield* dialect
  yield* trail
  const { seq, hash } = yield* earlierBound
  yield* sql`
    INSERT INTO audit_head VALUES (1, ${seq}, ${hash}, ${provider}, 0, ${genesis})`
  yield* sql`DROP TABLE audit_entries`
  yield* sql.onDialectOrElse({
    pg: () => sql`DROP FUNCTION audit_entries_change_refused()`,
    orElse: () => Effect.void
  })
  yield* sql`ALTER TABLE chained_entries RENAME TO audit_entries`
  yield* sql`DELETE FROM counters WHERE name = 'audit_entries'`
  yield* Effect.forEach(["actor", "verb", "place", "subject", "day"], (column) => {
    const index = sql.literal(`audit_entries_${column}`)
    return sql`CREATE INDEX ${index} ON audit_entries (${sql.literal(column)}, seq)`
  })
  yield* frozen("audit_entries", null, { up: "OLD.seq <= (SELECT kept_after FROM audit_head)" })
  yield* frozen("audit_seals", null)
})
