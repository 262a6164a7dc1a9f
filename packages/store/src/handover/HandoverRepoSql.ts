/** `HandoverRepo` on any SQL client. */
import {
  Handover,
  HandoverLine,
  HandoverLineShown,
  HandoverRow
} from "@aiwei/domain/handover/Handover"
import { HandoverRepo, type HandoversWanted } from "@aiwei/domain/handover/HandoverRepo"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter } from "../bulk.ts"
import { byReach, type ReachSql } from "../reach.ts"

const Count = Schema.Struct({ n: Schema.Int })

const rowReads = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const seen = sql.literal(reach.person("h.person_id", "h.office_id"))
  const counted = (where: string) =>
    sql.literal(`(SELECT CAST(count(*) AS INTEGER) FROM handover_lines l
      WHERE l.handover_id = h.id ${where})`)
  const select = sql`
    SELECT h.*, x.name AS person_name, ${counted("")} AS line_count,
      ${counted("AND l.outcome = 'open'")} AS open_count
    FROM handovers h JOIN people x ON x.id = h.person_id`
  const of = ({ officeId, personId }: HandoversWanted) => sql`
    h.office_id = ${officeId} AND ${seen}
    ${personId === null ? sql.literal("") : sql`AND h.person_id = ${personId}`}`
  const decoded = Schema.decodeUnknownEffect(Schema.Array(HandoverRow))
  return {
    part: (wanted: HandoversWanted) =>
      Effect.flatMap(
        sql`${select} WHERE ${of(wanted)}
          ${wanted.after === null ? sql.literal("") : sql`AND h.id < ${wanted.after}`}
          ORDER BY h.id DESC LIMIT ${wanted.limit}`,
        decoded
      ),
    count: (wanted: HandoversWanted) =>
      Effect.flatMap(
        sql`SELECT CAST(count(*) AS INTEGER) AS n FROM handovers h WHERE ${of(wanted)}`,
        Schema.decodeUnknownEffect(Schema.Array(Count))
      ),
    findById: (id: string) => Effect.flatMap(sql`${select} WHERE h.id = ${id} AND ${seen}`, decoded)
  }
}

export const HandoverRepoSql = Layer.effect(
  HandoverRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const own = byReach(rowReads(sql))
    const addHandovers = bulkWriter(sql, {
      table: "handovers",
      fields: Object.keys(Handover.fields),
      key: ["id"],
      taken: "keep"
    })
    const addLines = bulkWriter(sql, {
      table: "handover_lines",
      fields: Object.keys(HandoverLine.fields),
      key: ["handoverId", "lineNo"],
      taken: "keep"
    })
    const linesOf = SqlSchema.findAll({
      Request: Schema.String,
      Result: HandoverLineShown,
      execute: (id) => sql`
        SELECT l.*, x.name AS successor_name FROM handover_lines l
        LEFT JOIN people x ON x.id = l.successor_id
        WHERE l.handover_id = ${id} ORDER BY l.line_no`
    })
    return {
      add: (handover, lines) =>
        Effect.andThen(addHandovers([handover]), addLines(lines)).pipe(
          sql.withTransaction,
          answered("HandoverRepo.add")
        ),
      part: (wanted) => own((rows) => rows.part(wanted)).pipe(answered("HandoverRepo.part")),
      count: (wanted) =>
        own((rows) => rows.count(wanted)).pipe(
          Effect.map(([counted]) => counted?.n ?? 0),
          answered("HandoverRepo.count")
        ),
      findById: (id) =>
        own((rows) => rows.findById(id)).pipe(
          Effect.map(([first]) => Option.fromNullishOr(first)),
          answered("HandoverRepo.findById")
        ),
      linesOf: (id) => linesOf(id).pipe(answered("HandoverRepo.linesOf"))
    }
  })
)
