/** `AuditReads` on any SQL client: pages of the trail, its parts for a file, one line of it. */
import type { AuditFilter } from "@aiwei/domain/audit/AuditLine"
import { type AuditPart, AuditReads } from "@aiwei/domain/audit/AuditReads"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { inParts } from "../bulk.ts"
import { byReach, type ReachSql } from "../reach.ts"
import { auditConditions } from "./auditConditions.ts"
import { auditQuestions } from "./auditQuestions.ts"

const Named = Schema.Struct({ id: Schema.String, name: Schema.String })

const namesIn = (sql: SqlClient.SqlClient) => (reach: ReachSql) =>
  SqlSchema.findAll({
    Request: Schema.Array(Schema.String),
    Result: Named,
    execute: (ids) => sql`
      SELECT u.id, u.name FROM org_units u
      WHERE u.id IN ${sql.in(ids)} AND ${sql.literal(reach.unit("u.id"))}
      UNION ALL SELECT a.id, a.name FROM accounts a WHERE a.id IN ${sql.in(ids)}`
  })

export const AuditReadsSql = Layer.effect(
  AuditReads,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = auditQuestions(sql)
    const conditionsOf = (filter: AuditFilter) => auditConditions(sql, filter)
    const linesOf = (seqs: ReadonlyArray<number>) =>
      // No line has the number 0.
      ask.lines(sql.csv([0, ...seqs].map((seq) => sql`${seq}`)))

    const page = Effect.fnUntraced(function* (filter: AuditFilter, { offset, limit }: AuditPart) {
      if (filter.text !== null) {
        const found = yield* ask.searched(filter, null, Number.POSITIVE_INFINITY)
        const rows = yield* linesOf(found.slice(offset, offset + limit))
        return { rows, total: found.length }
      }
      const conditions = conditionsOf(filter)
      const [counted] = yield* conditions.length === 0 ? ask.all : ask.count(ask.where(conditions))
      const rows = yield* ask.lines(sql`
        SELECT e.seq FROM audit_entries e WHERE ${ask.where(conditions)}
        ORDER BY e.seq DESC LIMIT ${limit} OFFSET ${offset}`)
      return { rows, total: counted?.total ?? 0 }
    })

    const before = Effect.fnUntraced(function* (
      filter: AuditFilter,
      below: number | null,
      limit: number
    ) {
      if (filter.text !== null) {
        return yield* linesOf((yield* ask.searched(filter, below, limit)).slice(0, limit))
      }
      const end = below === null ? [] : [sql`e.seq < ${below}`]
      const conditions = ask.where([...conditionsOf(filter), ...end])
      return yield* ask.lines(sql`
        SELECT e.seq FROM audit_entries e WHERE ${conditions} ORDER BY e.seq DESC LIMIT ${limit}`)
    })

    const within = byReach(namesIn(sql))

    return {
      namesOf: (ids) =>
        within((ask) => inParts(ids, ask)).pipe(
          Effect.map((rows) => new Map(rows.map(({ id, name }) => [id, name]))),
          answered("AuditReads.namesOf")
        ),
      page: (filter, part) => page(filter, part).pipe(answered("AuditReads.page")),
      before: (filter, below, limit) =>
        before(filter, below, limit).pipe(answered("AuditReads.before")),
      find: (seq) =>
        linesOf([seq]).pipe(
          Effect.map(([line]) => Option.fromNullishOr(line)),
          answered("AuditReads.find")
        )
    }
  })
)
