/**
 * The questions behind a list of the trail. Names are joined to the few lines that are shown. A search in
 * the text of all lines has no index: it goes through them in parts, so that nobody else waits for it.
 */
import { type AuditFilter, AuditLine } from "@aiwei/domain/audit/AuditLine"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"
import type { Fragment } from "effect/sql/Statement"

import { auditConditions } from "./auditConditions.ts"
import { subjectColumns } from "./subjectColumns.ts"

const Count = Schema.Struct({ total: Schema.Int })
const Span = Schema.Struct({ first: Schema.Int, last: Schema.Int })
const Seq = Schema.Struct({ seq: Schema.Int })

/** Lines that one search of texts looks at before others get their turn. */
const searchedAtOnce = 20_000

const statements = (sql: SqlClient.SqlClient) => {
  const ask = <S extends Schema.Top & { readonly DecodingServices: never }>(
    Result: S,
    statement: Fragment
  ) =>
    SqlSchema.findAll({ Request: Schema.Void, Result, execute: () => sql`${statement}` })(undefined)
  return {
    lines: (which: Fragment) =>
      ask(
        AuditLine,
        sql`
          SELECT e.seq, e.at, e.day, e.actor, e.role, e.verb, e.place, e.subject, e."before",
            e."after", e.request_id, e.address, e.client, e.provider, e.prev_hash, e.hash,
            ${sql.literal(subjectColumns)}
          FROM audit_entries e WHERE e.seq IN (${which}) ORDER BY e.seq DESC`
      ),
    seqs: (where: Fragment) =>
      ask(Seq, sql`SELECT e.seq FROM audit_entries e WHERE ${where} ORDER BY e.seq DESC`),
    count: (where: Fragment) =>
      ask(
        Count,
        sql`SELECT CAST(count(*) AS INTEGER) AS total FROM audit_entries e WHERE ${where}`
      ),
    all: ask(Count, sql`SELECT seq - kept_after AS total FROM audit_head`),
    span: (where: Fragment) =>
      ask(
        Span,
        sql`
          SELECT coalesce(min(e.seq), 1) AS first, coalesce(max(e.seq), 0) AS last
          FROM audit_entries e WHERE ${where}`
      )
  }
}

export const auditQuestions = (sql: SqlClient.SqlClient) => {
  const ask = statements(sql)
  const where = (conditions: ReadonlyArray<Fragment>): Fragment =>
    conditions.length === 0 ? sql.literal("1 = 1") : sql.and(conditions)

  /** Numbers of the lines that have the text, from the newest on, until there are enough of them. */
  const searched = Effect.fnUntraced(function* (
    filter: AuditFilter,
    below: number | null,
    enough: number
  ) {
    const conditions = auditConditions(sql, filter)
    const [span] = yield* ask.span(where(auditConditions(sql, { ...filter, text: null })))
    const { first, last } = span ?? { first: 1, last: 0 }
    const found: Array<number> = []
    let top = below === null ? last : Math.min(last, below - 1)
    for (; top >= first && found.length < enough; top -= searchedAtOnce) {
      const here = sql`e.seq > ${top - searchedAtOnce} AND e.seq <= ${top}`
      for (const { seq } of yield* ask.seqs(where([...conditions, here]))) found.push(seq)
      yield* Effect.yieldNow
    }
    return found
  })

  return { ...ask, where, searched }
}
