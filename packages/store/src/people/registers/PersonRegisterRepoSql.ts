/** `PersonRegisterRepo` on any SQL client. Lists hold only people of the reach. */
import { PersonId } from "@aiwei/domain/people/Person"
import { PersonRegister, RegisterLine } from "@aiwei/domain/people/registers/PersonRegister"
import {
  PersonRegisterRepo,
  type RegisterWanted
} from "@aiwei/domain/people/registers/PersonRegisterRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../../answered.ts"
import { bulkWriter, inParts } from "../../bulk.ts"
import { byReach, type ReachSql } from "../../reach.ts"

const Count = Schema.Struct({ n: Schema.Int })

const lines = (sql: SqlClient.SqlClient) => sql`
  SELECT r.*, x.name AS person_name, x.phone, o.name AS organisation_name
  FROM person_registers r JOIN people x ON x.id = r.person_id
  LEFT JOIN organisations o ON o.id = r.organisation_id`

const lists = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const where = ({ officeId, register, day }: RegisterWanted) => sql`
    x.office_id = ${officeId} AND r.valid_from <= ${day} AND ${day} < r.valid_to
    AND ${sql.literal(reach.person("x.id", "x.office_id"))}
    ${register === null ? sql.literal("") : sql`AND r.register = ${register}`}`
  return {
    part: (wanted: RegisterWanted) =>
      SqlSchema.findAll({
        Request: Schema.Void,
        Result: RegisterLine,
        execute: () => sql`
          ${lines(sql)} WHERE ${where(wanted)} AND r.id > ${wanted.after ?? ""}
          ORDER BY r.id LIMIT ${wanted.limit}`
      })(undefined),
    count: (wanted: RegisterWanted) =>
      SqlSchema.findOne({
        Request: Schema.Void,
        Result: Count,
        execute: () => sql`
          SELECT CAST(count(*) AS INTEGER) AS n
          FROM person_registers r JOIN people x ON x.id = r.person_id WHERE ${where(wanted)}`
      })(undefined)
  }
}

export const PersonRegisterRepoSql = Layer.effect(
  PersonRegisterRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const list = byReach(lists(sql))
    const ofPeople = SqlSchema.findAll({
      Request: Schema.Array(PersonId),
      Result: RegisterLine,
      execute: (people) => sql`
        ${lines(sql)} WHERE r.person_id IN ${sql.in(people)} ORDER BY r.valid_from, r.id`
    })
    const upsertAll = bulkWriter(sql, {
      table: "person_registers",
      fields: Object.keys(PersonRegister.fields),
      key: ["id"],
      taken: { replaceAllBut: [] }
    })
    return {
      ofPeople: (people) => inParts(people, ofPeople).pipe(answered("PersonRegisterRepo.ofPeople")),
      part: (wanted) =>
        list((reads) => reads.part(wanted)).pipe(answered("PersonRegisterRepo.part")),
      count: (wanted) =>
        list((reads) => reads.count(wanted)).pipe(
          Effect.map(({ n }) => n),
          answered("PersonRegisterRepo.count")
        ),
      upsertAll: (rows) => upsertAll(rows).pipe(answered("PersonRegisterRepo.upsertAll"))
    }
  })
)
