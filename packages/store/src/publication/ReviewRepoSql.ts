/** `ReviewRepo` on any SQL client. Only a review that is open can end. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Approval, Review, ReviewId } from "@aiwei/domain/publication/review/Review"
import { ReviewRepo } from "@aiwei/domain/publication/review/ReviewRepo"
import { PublicationTerms } from "@aiwei/domain/scheme/document/PublicationTerms"
import { Month } from "@aiwei/domain/shared/Month"
import { Effect, Layer, Schema, Struct } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { handReads } from "./handReads.ts"

const Row = Schema.Struct({ ...Review.fields, terms: Schema.fromJsonString(PublicationTerms) })
const Head = Row.mapFields(Struct.omit(["snapshot"]))
const MonthOf = Schema.Struct({ officeId: OrgUnitId, period: Schema.NullOr(Month) })

const statements = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: Row,
    execute: (row) => sql`INSERT INTO reviews ${sql.insert(row)}`
  }),
  findOpen: SqlSchema.findOneOption({
    Request: MonthOf,
    Result: Row,
    execute: ({ officeId, period }) => sql`
      SELECT * FROM reviews
      WHERE office_id = ${officeId} AND period = ${period} AND state = 'open'`
  }),
  approve: SqlSchema.void({
    Request: Approval,
    execute: (row) => sql`INSERT INTO review_approvals ${sql.insert(row)}`
  }),
  approvalsOf: SqlSchema.findAll({
    Request: ReviewId,
    Result: Approval,
    execute: (id) => sql`
      SELECT * FROM review_approvals WHERE review_id = ${id} ORDER BY approved_at, approved_by`
  }),
  heads: SqlSchema.findAll({
    Request: MonthOf,
    Result: Head,
    execute: ({ officeId, period }) => sql`
      SELECT id, office_id, period, version, terms, sha256, reason, submitted_at, submitted_by,
        first_day, last_day, state, ended_at, ended_by, ended_reason, publication_id
      FROM reviews WHERE office_id = ${officeId}
        ${period === null ? sql.literal("") : sql`AND period = ${period}`}
      ORDER BY submitted_at DESC, id DESC`
  })
})

export const ReviewRepoSql = Layer.effect(
  ReviewRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      ...handReads(sql),
      insert: (row) => ask.insert(row).pipe(answered("ReviewRepo.insert")),
      findOpen: (officeId, period) =>
        ask.findOpen({ officeId, period }).pipe(answered("ReviewRepo.findOpen")),
      end: (id, { state, endedAt, endedBy, endedReason, publicationId }) =>
        sql`
          UPDATE reviews SET state = ${state}, ended_at = ${endedAt}, ended_by = ${endedBy},
            ended_reason = ${endedReason}, publication_id = ${publicationId}
          WHERE id = ${id} AND state = 'open'`.pipe(Effect.asVoid, answered("ReviewRepo.end")),
      approve: (approval) => ask.approve(approval).pipe(answered("ReviewRepo.approve")),
      approvalsOf: (id) => ask.approvalsOf(id).pipe(answered("ReviewRepo.approvalsOf")),
      heads: (officeId, period) =>
        ask.heads({ officeId, period }).pipe(answered("ReviewRepo.heads"))
    }
  })
)
