/** `PublicationRepo` on any SQL client. The table itself refuses any other change than of the state. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Publication, PublicationId } from "@aiwei/domain/publication/Publication"
import { PublicationRepo } from "@aiwei/domain/publication/PublicationRepo"
import { Month } from "@aiwei/domain/shared/Month"
import { Effect, Layer, Schema, Struct } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { lockedInTurn } from "../dialect.ts"

const Head = Publication.mapFields(Struct.omit(["snapshot"]))
const MonthOf = Schema.Struct({ officeId: OrgUnitId, period: Month })
const Before = Schema.Struct({ officeId: OrgUnitId, before: Schema.NullOr(Month) })

const statements = (sql: SqlClient.SqlClient) => {
  const head = sql`SELECT id, office_id, period, version, state, scheme_id, sha256, created_at,
    published_at, reason, code_version FROM publications`
  return {
    insert: SqlSchema.void({
      Request: Publication,
      execute: (row) => sql`INSERT INTO publications ${sql.insert(row)}`
    }),
    markCorrected: (id: PublicationId) => sql`
      UPDATE publications SET state = 'corrected' WHERE id = ${id} AND state = 'published'`,
    findById: SqlSchema.findOneOption({
      Request: PublicationId,
      Result: Publication,
      execute: (id) => sql`SELECT * FROM publications WHERE id = ${id}`
    }),
    findLatest: SqlSchema.findOneOption({
      Request: MonthOf,
      Result: Publication,
      execute: ({ officeId, period }) => sql`
        SELECT * FROM publications WHERE office_id = ${officeId} AND period = ${period}
        ORDER BY version DESC LIMIT 1`
    }),
    findNewest: SqlSchema.findOneOption({
      Request: Before,
      Result: Publication,
      execute: ({ officeId, before }) => sql`
        SELECT * FROM publications WHERE office_id = ${officeId} AND state = 'published'
          ${before === null ? sql.literal("") : sql`AND period < ${before}`}
        ORDER BY period DESC, version DESC LIMIT 1`
    }),
    newestHead: SqlSchema.findOneOption({
      Request: OrgUnitId,
      Result: Head,
      execute: (officeId) => sql`${head}
        WHERE office_id = ${officeId} AND state = 'published'
        ORDER BY period DESC, version DESC LIMIT 1`
    }),
    heads: SqlSchema.findAll({
      Request: Schema.NullOr(OrgUnitId),
      Result: Head,
      execute: (officeId) => sql`${head}
        ${officeId === null ? sql.literal("") : sql`WHERE office_id = ${officeId}`}
        ORDER BY office_id, period, version`
    })
  }
}

export const PublicationRepoSql = Layer.effect(
  PublicationRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      lock: sql`UPDATE counters SET value = value + 1 WHERE name = 'publications'`.pipe(
        Effect.asVoid,
        answered("PublicationRepo.lock")
      ),
      lockBehindTree: lockedInTurn(sql)("tree", "publications").pipe(
        Effect.asVoid,
        answered("PublicationRepo.lockBehindTree")
      ),
      insert: (row) => ask.insert(row).pipe(answered("PublicationRepo.insert")),
      markCorrected: (id) =>
        ask.markCorrected(id).pipe(Effect.asVoid, answered("PublicationRepo.markCorrected")),
      findById: (id) => ask.findById(id).pipe(answered("PublicationRepo.findById")),
      findLatest: (officeId, period) =>
        ask.findLatest({ officeId, period }).pipe(answered("PublicationRepo.findLatest")),
      findNewest: (officeId, before) =>
        ask.findNewest({ officeId, before }).pipe(answered("PublicationRepo.findNewest")),
      newestHead: (officeId) =>
        ask.newestHead(officeId).pipe(answered("PublicationRepo.newestHead")),
      heads: (officeId) => ask.heads(officeId).pipe(answered("PublicationRepo.heads"))
    }
  })
)
