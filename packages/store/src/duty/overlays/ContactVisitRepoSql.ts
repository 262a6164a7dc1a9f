/** `ContactVisitRepo` on any SQL client. Who went is read beside the visits, by the names of today. */
import {
  ContactVisit,
  type VisitLine,
  Visitor,
  VisitRow
} from "@aiwei/domain/duty/overlays/contacts/ContactVisit"
import {
  ContactVisitRepo,
  type VisitPart,
  type VisitsWanted
} from "@aiwei/domain/duty/overlays/contacts/ContactVisitRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { today } from "@aiwei/domain/shared/Instant"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../../answered.ts"
import { bulkWriter, inParts } from "../../bulk.ts"
import { byReach, type ReachSql } from "../../reach.ts"
import { logReads } from "./logReads.ts"

const Count = Schema.Struct({ n: Schema.Int })
const PointsUntil = Schema.Struct({ points: Schema.Array(Schema.String), until: Day })
const rows = Schema.decodeUnknownEffect(Schema.Array(VisitRow))
const counted = Schema.decodeUnknownEffect(Schema.Array(Count))

const from = (sql: SqlClient.SqlClient) => sql`
  FROM contact_visits t JOIN org_units u ON u.id = t.unit_id`

const lists = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const where = (wanted: VisitsWanted, day: Day) => sql`
    ${logReads(sql, reach, day).within(wanted)}
    ${wanted.pointId === null ? sql.literal("") : sql`AND t.point_id = ${wanted.pointId}`}`
  return {
    part: (wanted: VisitPart, day: Day) => {
      const { after, order } = logReads(sql, reach, day)
      return Effect.flatMap(
        sql`
          SELECT t.*, u.name AS place_name ${from(sql)}
          WHERE ${where(wanted, day)} ${after(wanted.after)} ${order} LIMIT ${wanted.limit}`,
        rows
      )
    },
    count: (wanted: VisitsWanted, day: Day) =>
      Effect.flatMap(
        sql`SELECT CAST(count(*) AS INTEGER) AS n ${from(sql)} WHERE ${where(wanted, day)}`,
        counted
      )
  }
}

const statements = (sql: SqlClient.SqlClient) => ({
  findById: SqlSchema.findAll({
    Request: Schema.String,
    Result: VisitRow,
    execute: (id) => sql`SELECT t.*, u.name AS place_name ${from(sql)} WHERE t.id = ${id}`
  }),
  ofPoints: SqlSchema.findAll({
    Request: PointsUntil,
    Result: VisitRow,
    execute: ({ points, until }) => sql`
      SELECT t.*, u.name AS place_name ${from(sql)}
      WHERE t.point_id IN ${sql.in(points)} AND t.day <= ${until} ORDER BY t.day, t.id`
  }),
  visitorsOf: SqlSchema.findAll({
    Request: Schema.Array(Schema.String),
    Result: Visitor,
    execute: (ids) => sql`
      SELECT v.visit_id, v.person_id, x.name
      FROM contact_visit_people v JOIN people x ON x.id = v.person_id
      WHERE v.visit_id IN ${sql.in(ids)} ORDER BY v.visit_id, v.position`
  }),
  upsert: bulkWriter(sql, {
    table: "contact_visits",
    fields: Object.keys(ContactVisit.fields),
    key: ["id"],
    taken: { replaceAllBut: [] }
  }),
  addPeople: bulkWriter(sql, {
    table: "contact_visit_people",
    fields: ["visitId", "personId", "position"],
    key: ["visitId", "personId"],
    taken: { replaceAllBut: [] }
  })
})

export const ContactVisitRepoSql = Layer.effect(
  ContactVisitRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const list = byReach(lists(sql))

    const withPeople = Effect.fnUntraced(function* (found: ReadonlyArray<VisitRow>) {
      const visitors = yield* inParts(
        found.map(({ id }) => id),
        ask.visitorsOf
      )
      const of = Map.groupBy(visitors, ({ visitId }) => visitId)
      return found.map((row): VisitLine => {
        const people = (of.get(row.id) ?? []).map(({ personId, name }) => ({ personId, name }))
        return { ...row, people }
      })
    })

    return {
      findById: (id) =>
        ask.findById(id).pipe(
          Effect.flatMap(withPeople),
          Effect.map(([one]) => Option.fromNullishOr(one)),
          answered("ContactVisitRepo.findById")
        ),
      part: (wanted) =>
        Effect.flatMap(today, (day) => list((reads) => reads.part(wanted, day))).pipe(
          Effect.flatMap(withPeople),
          answered("ContactVisitRepo.part")
        ),
      count: (wanted) =>
        Effect.flatMap(today, (day) => list((reads) => reads.count(wanted, day))).pipe(
          Effect.map(([one]) => one?.n ?? 0),
          answered("ContactVisitRepo.count")
        ),
      ofPoints: (pointIds, until) =>
        inParts(pointIds, (points) => ask.ofPoints({ points, until })).pipe(
          Effect.flatMap(withPeople),
          answered("ContactVisitRepo.ofPoints")
        ),
      upsert: (visit, people) =>
        ask
          .upsert([visit])
          .pipe(
            Effect.andThen(sql`DELETE FROM contact_visit_people WHERE visit_id = ${visit.id}`),
            Effect.andThen(
              ask.addPeople(
                people.map((personId, position) => ({ visitId: visit.id, personId, position }))
              )
            ),
            sql.withTransaction,
            answered("ContactVisitRepo.upsert")
          )
    }
  })
)
