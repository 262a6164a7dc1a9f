/**
 * Takes away the beginning of the trail. What an import asks of it stays in a table of its own: that a
 * row was edited by hand is true for longer than the trail is kept.
 */
import type { AuditSeal } from "@aiwei/domain/audit/AuditSeal"
import { editedKinds } from "@aiwei/domain/importing/HandEdits"
import type { SqlClient } from "effect/sql"

export const cutStatements = (sql: SqlClient.SqlClient, { seq, hash }: AuditSeal) => {
  const kinds = sql.or(
    editedKinds.map((kind) => sql`(subject > ${`${kind}/`} AND subject < ${`${kind}0`})`)
  )
  return [
    sql`
      INSERT INTO audit_edited (subject, verb)
      SELECT DISTINCT subject, verb FROM audit_entries WHERE seq <= ${seq} AND ${kinds}
      ON CONFLICT (subject, verb) DO NOTHING`,
    // The database lets go of lines up to this one, and of no other.
    sql`UPDATE audit_head SET kept_after = ${seq}, kept_after_hash = ${hash}`,
    sql`DELETE FROM audit_entries WHERE seq <= ${seq}`
  ]
}
