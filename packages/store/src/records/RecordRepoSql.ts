/** `RecordRepo` on any SQL client. A line without a day has an empty one: nothing sorts after it. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { branchEnd, type TreePath } from "@aiwei/domain/org/TreePath"
import { type FieldValue, type OfficeRecord, RecordId } from "@aiwei/domain/records/OfficeRecord"
import {
  type RecordLine,
  RecordRepo,
  type RecordsPart,
  type RecordsWanted
} from "@aiwei/domain/records/RecordRepo"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { comparison } from "../dialect.ts"
import { byReach, type ReachSql } from "../reach.ts"

const Row = Schema.Struct({
  id: RecordId,
  officeId: OrgUnitId,
  kind: Schema.String,
  unitId: Schema.NullOr(OrgUnitId),
  day: Schema.String,
  fields: Schema.String
})
const KindCount = Schema.Struct({ kind: Schema.String, n: Schema.Int, last: Schema.String })
const LineRow = Schema.Struct({ ...Row.fields, place: Schema.NullOr(Schema.String) })
const Count = Schema.Struct({ n: Schema.Int })

const fieldsOf = (text: string) => JSON.parse(text) as { readonly [name: string]: FieldValue }

const recordOf = ({ day, fields, ...row }: typeof Row.Type): OfficeRecord => ({
  ...row,
  day: day === "" ? null : day,
  fields: fieldsOf(fields)
})

const lineOf = ({ place, ...row }: typeof LineRow.Type): RecordLine => ({ ...recordOf(row), place })

const rowOf = ({ day, fields, ...record }: OfficeRecord): typeof Row.Type => ({
  ...record,
  day: day ?? "",
  fields: JSON.stringify(fields)
})

/** A line of a unit is seen with the unit, one of none with its office; `r` is a name that the reach uses. */
const seen = (reach: ReachSql) => reach.unitOf("coalesce(l.unit_id, l.office_id)", "l.office_id")

/** What the user typed is no pattern. */
const holding = (text: string): string => `%${text.replace(/[\\%_]/gu, (c) => `\\${c}`)}%`

const lists = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const within = sql.literal(seen(reach))
  const like = sql.literal(comparison(sql).like)
  const nothing = sql.literal("")
  const standing = (top: TreePath) => sql`
    SELECT unit_id FROM placements WHERE path >= ${top} AND path < ${branchEnd(top)}`
  const where = ({ officeId, kind, top, from, to, text }: RecordsWanted) => sql`
    l.office_id = ${officeId} AND l.kind = ${kind} AND ${within}
    ${top === null ? nothing : sql`AND l.unit_id IN (${standing(top)})`}
    ${from === null ? nothing : sql`AND l.day >= ${from}`}
    ${to === null ? nothing : sql`AND l.day <= ${`${to}~`}`}
    ${text === null ? nothing : sql`AND l.fields ${like} ${holding(text)} ESCAPE '\\'`}`
  return {
    part: (wanted: RecordsPart) =>
      SqlSchema.findAll({
        Request: Schema.Void,
        Result: LineRow,
        execute: () => sql`
          SELECT l.*, u.name AS place FROM (
            SELECT l.* FROM office_records l WHERE ${where(wanted)}
            ORDER BY l.day DESC, l.id DESC LIMIT ${wanted.limit} OFFSET ${wanted.offset}) l
          LEFT JOIN org_units u ON u.id = l.unit_id ORDER BY l.day DESC, l.id DESC`
      })(undefined),
    count: (wanted: RecordsWanted) =>
      SqlSchema.findOne({
        Request: Schema.Void,
        Result: Count,
        execute: () => sql`
          SELECT CAST(count(*) AS INTEGER) AS n FROM office_records l WHERE ${where(wanted)}`
      })(undefined),
    kindsOf: SqlSchema.findAll({
      Request: OrgUnitId,
      Result: KindCount,
      execute: (officeId) => sql`
        SELECT l.kind, CAST(count(*) AS INTEGER) AS n, max(l.day) AS last FROM office_records l
        WHERE l.office_id = ${officeId} AND ${within} GROUP BY l.kind ORDER BY l.kind`
    }),
    findById: SqlSchema.findOneOption({
      Request: RecordId,
      Result: LineRow,
      execute: (id) => sql`
        SELECT l.*, u.name AS place FROM office_records l
        LEFT JOIN org_units u ON u.id = l.unit_id WHERE l.id = ${id} AND ${within}`
    })
  }
}

type Held = Pick<RecordsWanted, "officeId" | "kind" | "from" | "to">

const statements = (sql: SqlClient.SqlClient) => ({
  ofIds: SqlSchema.findAll({
    Request: Schema.Array(RecordId),
    Result: Row,
    execute: (ids) => sql`SELECT * FROM office_records WHERE ${sql.in("id", ids)}`
  }),
  some: (officeId: OrgUnitId, kind: string) => sql`
    SELECT 1 FROM office_records WHERE office_id = ${officeId} AND kind = ${kind} LIMIT 1`,
  held: ({ officeId, kind, from, to }: Held) =>
    SqlSchema.findAll({
      Request: Schema.Void,
      Result: Row,
      execute: () => sql`
        SELECT * FROM office_records WHERE office_id = ${officeId} AND kind = ${kind}
        ${from === null ? sql.literal("") : sql`AND day >= ${from}`}
        ${to === null ? sql.literal("") : sql`AND day <= ${to}`}`
    })(undefined),
  upsertAll: bulkWriter(sql, {
    table: "office_records",
    fields: Object.keys(Row.fields),
    key: ["id"],
    taken: { replaceAllBut: ["officeId", "kind"] }
  })
})

export const RecordRepoSql = Layer.effect(
  RecordRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const list = byReach(lists(sql))
    return {
      findById: (id) =>
        list((reads) => reads.findById(id)).pipe(
          Effect.map(Option.map(lineOf)),
          answered("RecordRepo.findById")
        ),
      isEmpty: (officeId, kind) =>
        ask.some(officeId, kind).pipe(
          Effect.map((rows) => rows.length === 0),
          answered("RecordRepo.isEmpty")
        ),
      held: (wanted) =>
        ask.held(wanted).pipe(
          Effect.map((rows) => rows.map(recordOf)),
          answered("RecordRepo.held")
        ),
      ofIds: (ids) =>
        inParts(ids, ask.ofIds).pipe(
          Effect.map((rows) => rows.map(recordOf)),
          answered("RecordRepo.ofIds")
        ),
      kindsOf: (officeId) =>
        list((reads) => reads.kindsOf(officeId)).pipe(
          Effect.map((rows) => rows.map((row) => ({ ...row, last: row.last || null }))),
          answered("RecordRepo.kindsOf")
        ),
      part: (wanted) =>
        list((reads) => reads.part(wanted)).pipe(
          Effect.map((rows) => rows.map(lineOf)),
          answered("RecordRepo.part")
        ),
      count: (wanted) =>
        list((reads) => reads.count(wanted)).pipe(
          Effect.map(({ n }) => n),
          answered("RecordRepo.count")
        ),
      // A part at a time: the texts of a large register are larger than the register.
      upsertAll: (rows) =>
        inParts(rows, (part) => Effect.as(ask.upsertAll(part.map(rowOf)), [])).pipe(
          Effect.asVoid,
          answered("RecordRepo.upsertAll")
        ),
      remove: (ids) =>
        inParts(ids, (part) => sql`DELETE FROM office_records WHERE ${sql.in("id", part)}`).pipe(
          Effect.asVoid,
          answered("RecordRepo.remove")
        )
    }
  })
)
