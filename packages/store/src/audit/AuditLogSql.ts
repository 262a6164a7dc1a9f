/**
 * `AuditLog` on any SQL client. The head of the chain is one row: whoever adds a line holds it until the
 * line is stored, so two transactions at once come one after the other. Without one, `append` is its own.
 */
import { AuditEntry, AuditHead } from "@aiwei/domain/audit/AuditEntry"
import { AuditHash } from "@aiwei/domain/audit/AuditHash"
import { AuditLog, type NewAuditEntry } from "@aiwei/domain/audit/AuditLog"
import { chained } from "@aiwei/domain/audit/chain/chain"
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { maskedJson } from "@aiwei/domain/audit/maskedJson"
import { dayAt, now } from "@aiwei/domain/shared/Instant"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { together } from "../dialect.ts"
import { inTurn } from "../inTransaction.ts"
import { entryColumns } from "./entryColumns.ts"
import { storable } from "./storable.ts"

const Part = Schema.Struct({ before: Schema.NullOr(Schema.Int), limit: Schema.Int })

const statements = (sql: SqlClient.SqlClient) => ({
  next: SqlSchema.findOne({
    Request: Schema.Void,
    Result: AuditHead,
    execute: () => sql`
      UPDATE audit_head SET seq = seq + 1
      RETURNING seq, hash, provider, kept_after, kept_after_hash`
  }),
  newestOf: SqlSchema.findOneOption({
    Request: Schema.String,
    Result: AuditEntry,
    execute: (subject) => sql`
      SELECT ${entryColumns(sql)} FROM audit_entries
      WHERE subject = ${subject} ORDER BY seq DESC LIMIT 1`
  }),
  part: SqlSchema.findAll({
    Request: Part,
    Result: AuditEntry,
    execute: ({ before, limit }) => sql`
      SELECT ${entryColumns(sql)} FROM audit_entries
      ${before === null ? sql.literal("") : sql`WHERE seq < ${before}`}
      ORDER BY seq DESC LIMIT ${limit}`
  })
})

/** What a program may call itself. */
const longestClient = 300

export const AuditLogSql = Layer.effect(
  AuditLog,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const hash = yield* AuditHash
    const ask = statements(sql)
    const inOrder = inTurn(sql)
    const atOnce = together(sql)
    const append = Effect.fnUntraced(function* ({ verb, place, subject, ...told }: NewAuditEntry) {
      const { kind, name, role, requestId, address, client } = yield* CurrentActor
      const head = yield* ask.next(undefined)
      // After the row is held: moments then rise with the numbers.
      const at = yield* now
      const entry: AuditEntry = {
        seq: head.seq,
        at,
        day: dayAt(at),
        actor: storable(`${kind}:${name}`),
        role,
        verb,
        place: place ?? null,
        subject: storable(subject),
        before: maskedJson(told.before),
        after: maskedJson(told.after),
        requestId,
        address,
        client: client === null ? null : storable(client.slice(0, longestClient))
      }
      const line = chained(hash, entry, head.provider, head.hash)
      yield* atOnce(
        [],
        [
          sql`INSERT INTO audit_entries ${sql.insert(line)}`,
          sql`UPDATE audit_head SET hash = ${line.hash}`
        ]
      )
    })
    return {
      append: (entry) => append(entry).pipe(inOrder, answered("AuditLog.append")),
      newestOf: (subject) => ask.newestOf(storable(subject)).pipe(answered("AuditLog.newestOf")),
      part: (before, limit) => ask.part({ before, limit }).pipe(answered("AuditLog.part"))
    }
  })
)
