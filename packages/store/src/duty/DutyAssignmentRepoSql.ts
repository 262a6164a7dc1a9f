/** `DutyAssignmentRepo` on any SQL client. */
import { DutyAssignmentId } from "@aiwei/domain/duty/assignments/DutyAssignment"
import {
  DutyAssignmentRepo,
  type DutyLinesWanted
} from "@aiwei/domain/duty/assignments/DutyAssignmentRepo"
import { DutyCode } from "@aiwei/domain/duty/kinds/DutyKind"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { branchEnd } from "@aiwei/domain/org/TreePath"
import { PersonId } from "@aiwei/domain/people/Person"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { calledOn } from "../org/reads/calledOn.ts"
import { branchWritten } from "../org/sums/branchWritten.ts"
import { activeOn } from "../people/activeOn.ts"
import { byReach, type ReachSql } from "../reach.ts"
import { assignmentColumns, AssignmentRow, LineRow, rowOf, withHolder } from "./assignmentRows.ts"

const AtPlace = Schema.Struct({ unitId: OrgUnitId, duty: DutyCode })
const PeopleOn = Schema.Struct({ people: Schema.Array(PersonId), day: Day })
const Count = Schema.Struct({ n: Schema.Int })

const statements = (sql: SqlClient.SqlClient) => ({
  findById: SqlSchema.findOneOption({
    Request: DutyAssignmentId,
    Result: AssignmentRow,
    execute: (id) => sql`SELECT * FROM duty_assignments WHERE id = ${id}`
  }),
  historyOf: SqlSchema.findAll({
    Request: AtPlace,
    Result: AssignmentRow,
    execute: ({ unitId, duty }) => sql`
      SELECT * FROM duty_assignments WHERE unit_id = ${unitId} AND duty = ${duty}
      ORDER BY valid_from, id`
  }),
  heldBy: SqlSchema.findAll({
    Request: PeopleOn,
    Result: AssignmentRow,
    execute: ({ people, day }) => sql`
      SELECT * FROM duty_assignments WHERE person_id IN ${sql.in(people)} AND ${day} < valid_to
      ORDER BY unit_id, valid_from, id`
  }),
  upsertAll: bulkWriter(sql, {
    table: "duty_assignments",
    fields: assignmentColumns,
    key: ["unitId", "id"],
    taken: { replaceAllBut: [] }
  })
})

const lineReads = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const { on } = activeOn(sql)
  const from = ({ top, day, duty }: DutyLinesWanted) => sql`
    FROM placements p JOIN duty_assignments d ON d.unit_id = p.unit_id
    JOIN org_units u ON u.id = p.unit_id
    LEFT JOIN org_units s ON s.id = d.post_unit_id
    LEFT JOIN organisations o ON o.id = d.organisation_id
    WHERE p.path >= ${top} AND p.path < ${branchEnd(top)} AND ${on("p", day)} AND ${on("d", day)}
      AND ${sql.literal(reach.placed("p", day))}
      ${duty === null ? sql.literal("") : sql`AND d.duty = ${duty}`}`
  const decoded = Schema.decodeUnknownEffect(Schema.Array(LineRow))
  return {
    part: (wanted: DutyLinesWanted) => {
      const { path, id } = wanted.after ?? { path: "", id: "" }
      return Effect.flatMap(
        sql`
          SELECT d.*, ${calledOn(sql).name("u", wanted.day)} AS place_name, u.level, p.path AS place_path,
            coalesce(d.person_name, o.name, s.name, '') AS holder_name
          ${from(wanted)} AND (p.path > ${path} OR (p.path = ${path} AND d.id > ${id}))
          ORDER BY p.path, d.id LIMIT ${wanted.limit}`,
        decoded
      )
    },
    count: (wanted: DutyLinesWanted) =>
      Effect.flatMap(
        sql`SELECT CAST(count(*) AS INTEGER) AS n ${from(wanted)}`,
        Schema.decodeUnknownEffect(Schema.Array(Count))
      )
  }
}

export const DutyAssignmentRepoSql = Layer.effect(
  DutyAssignmentRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const lines = byReach(lineReads(sql))
    const written = branchWritten(sql)
    return {
      findById: (id) =>
        ask
          .findById(id)
          .pipe(Effect.map(Option.map(withHolder)), answered("DutyAssignmentRepo.findById")),
      historyOf: (unitId, duty) =>
        ask.historyOf({ unitId, duty }).pipe(
          Effect.map((rows) => rows.map(withHolder)),
          answered("DutyAssignmentRepo.historyOf")
        ),
      upsertAll: (rows) =>
        Effect.andThen(
          ask.upsertAll(rows.map(rowOf)),
          written.units(rows.map(({ unitId }) => unitId))
        ).pipe(sql.withTransaction, answered("DutyAssignmentRepo.upsertAll")),
      remove: ({ id, unitId }) =>
        Effect.andThen(
          sql`DELETE FROM duty_assignments WHERE unit_id = ${unitId} AND id = ${id}`,
          written.units([unitId])
        ).pipe(sql.withTransaction, answered("DutyAssignmentRepo.remove")),
      renameHolder: (person, name) =>
        sql`UPDATE duty_assignments SET person_name = ${name} WHERE person_id = ${person}`.pipe(
          Effect.asVoid,
          answered("DutyAssignmentRepo.renameHolder")
        ),
      part: (wanted) =>
        lines((reads) => reads.part(wanted)).pipe(
          Effect.map((rows) => rows.map(withHolder)),
          answered("DutyAssignmentRepo.part")
        ),
      count: (wanted) =>
        lines((reads) => reads.count(wanted)).pipe(
          Effect.map(([counted]) => counted?.n ?? 0),
          answered("DutyAssignmentRepo.count")
        ),
      heldBy: (people, day) =>
        inParts(people, (some) => ask.heldBy({ people: some, day })).pipe(
          Effect.map((rows) => rows.map(withHolder)),
          answered("DutyAssignmentRepo.heldBy")
        )
    }
  })
)
