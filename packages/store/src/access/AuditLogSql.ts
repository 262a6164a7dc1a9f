/**
 * `AuditLog` on any SQL client. The number comes from a counter row, which also puts the entries of
 * two transactions at once one after the other; without a transaction around it `append` is its own.
 */
import { AuditEntry } from "@aiwei/domain/audit/AuditEntry"
import { AuditLog, type NewAuditEntry } from "@aiwei/domain/audit/AuditLog"
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { now } from "@aiwei/domain/shared/Instant"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Counter = Schema.Struct({ value: Schema.Int })
const Part = Schema.Struct({ before: Schema.NullOr(Schema.Int), limit: Schema.Int })

const asText = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value)

const statements = (sql: SqlClient.SqlClient) => ({
  nextSeq: SqlSchema.findOne({
    Request: Schema.Void,
    Result: Counter,
    execute: () => sql`
      UPDATE counters SET value = value + 1 WHERE name = 'audit_entries' RETURNING value`
  }),
  insert: SqlSchema.void({
    Request: AuditEntry,
    execute: (row) => sql`INSERT INTO audit_entries ${sql.insert(row)}`
  }),
  newestOf: SqlSchema.findOneOption({
    Request: Schema.String,
    Result: AuditEntry,
    execute: (subject) => sql`
      SELECT * FROM audit_entries WHERE subject = ${subject} ORDER BY seq DESC LIMIT 1`
  }),
  part: SqlSchema.findAll({
    Request: Part,
    Result: AuditEntry,
    execute: ({ before, limit }) => sql`
      SELECT * FROM audit_entries ${before === null ? sql.literal("") : sql`WHERE seq < ${before}`}
      ORDER BY seq DESC LIMIT ${limit}`
  })
})

export const AuditLogSql = Layer.effect(
  AuditLog,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const append = Effect.fnUntraced(function* (entry: NewAuditEntry) {
      const { kind, name, requestId, address } = yield* CurrentActor
      const { value: seq } = yield* ask.nextSeq(undefined)
      yield* ask.insert({
        seq,
        at: yield* now,
        actor: `${kind}:${name}`,
        verb: entry.verb,
        place: entry.place ?? null,
        subject: entry.subject,
        before: asText(entry.before),
        after: asText(entry.after),
        requestId,
        address
      })
    })
    return {
      append: (entry) => append(entry).pipe(sql.withTransaction, answered("AuditLog.append")),
      newestOf: (subject) => ask.newestOf(subject).pipe(answered("AuditLog.newestOf")),
      part: (before, limit) => ask.part({ before, limit }).pipe(answered("AuditLog.part"))
    }
  })
)
