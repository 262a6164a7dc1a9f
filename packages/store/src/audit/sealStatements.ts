/** What is asked about seals: which days have none yet, all of them, and up to which one lines may go. */
import { ChainedEntry } from "@aiwei/domain/audit/AuditEntry"
import { AuditSeal } from "@aiwei/domain/audit/AuditSeal"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { chainColumns } from "./entryColumns.ts"

export const sealStatements = (sql: SqlClient.SqlClient) => ({
  unsealed: SqlSchema.findAll({
    Request: Schema.String,
    Result: ChainedEntry,
    execute: (before) => sql`
      SELECT ${chainColumns(sql)} FROM audit_entries WHERE seq IN (
        SELECT max(seq) FROM audit_entries
        WHERE seq > coalesce((SELECT max(seq) FROM audit_seals), 0) AND day < ${before}
        GROUP BY day)
      ORDER BY seq`
  }),
  seals: SqlSchema.findAll({
    Request: Schema.Void,
    Result: AuditSeal,
    execute: () => sql`SELECT * FROM audit_seals ORDER BY seq`
  }),
  seal: SqlSchema.void({
    Request: AuditSeal,
    execute: (seal) => sql`INSERT INTO audit_seals ${sql.insert(seal)}`
  }),
  lastBefore: SqlSchema.findOneOption({
    Request: Schema.String,
    Result: AuditSeal,
    execute: (day) => sql`
      SELECT * FROM audit_seals WHERE seq < coalesce(
        (SELECT min(seq) FROM audit_entries WHERE day >= ${day}),
        (SELECT max(seq) FROM audit_entries))
      ORDER BY seq DESC LIMIT 1`
  })
})
