/** `TrainingRepo` on any SQL client. Lists hold only people of the reach. */
import { PersonId } from "@aiwei/domain/people/Person"
import { Training, TrainingLine } from "@aiwei/domain/people/trainings/Training"
import { TrainingRepo, type TrainingsWanted } from "@aiwei/domain/people/trainings/TrainingRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../../answered.ts"
import { bulkWriter, inParts } from "../../bulk.ts"
import { byReach, type ReachSql } from "../../reach.ts"

const Count = Schema.Struct({ n: Schema.Int })

const from = (sql: SqlClient.SqlClient) => sql`
  FROM trainings t JOIN people x ON x.id = t.person_id`

const lists = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const where = ({ officeId, duty }: TrainingsWanted) => sql`
    x.office_id = ${officeId} AND ${sql.literal(reach.person("x.id", "x.office_id"))}
    ${duty === null ? sql.literal("") : sql`AND t.duty = ${duty}`}`
  return {
    part: (wanted: TrainingsWanted) =>
      SqlSchema.findAll({
        Request: Schema.Void,
        Result: TrainingLine,
        execute: () => sql`
          SELECT t.*, x.name AS person_name ${from(sql)}
          WHERE ${where(wanted)} AND t.id > ${wanted.after ?? ""}
          ORDER BY t.id LIMIT ${wanted.limit}`
      })(undefined),
    count: (wanted: TrainingsWanted) =>
      SqlSchema.findOne({
        Request: Schema.Void,
        Result: Count,
        execute: () => sql`
          SELECT CAST(count(*) AS INTEGER) AS n ${from(sql)} WHERE ${where(wanted)}`
      })(undefined)
  }
}

export const TrainingRepoSql = Layer.effect(
  TrainingRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const list = byReach(lists(sql))
    const ofPeople = SqlSchema.findAll({
      Request: Schema.Array(PersonId),
      Result: TrainingLine,
      execute: (people) => sql`
        SELECT t.*, x.name AS person_name ${from(sql)}
        WHERE t.person_id IN ${sql.in(people)} ORDER BY t.day, t.id`
    })
    const upsert = bulkWriter(sql, {
      table: "trainings",
      fields: Object.keys(Training.fields),
      key: ["id"],
      taken: { replaceAllBut: [] }
    })
    return {
      ofPeople: (people) => inParts(people, ofPeople).pipe(answered("TrainingRepo.ofPeople")),
      part: (wanted) => list((reads) => reads.part(wanted)).pipe(answered("TrainingRepo.part")),
      count: (wanted) =>
        list((reads) => reads.count(wanted)).pipe(
          Effect.map(({ n }) => n),
          answered("TrainingRepo.count")
        ),
      upsert: (training) => upsert([training]).pipe(answered("TrainingRepo.upsert")),
      remove: (id) =>
        sql`DELETE FROM trainings WHERE id = ${id}`.pipe(
          Effect.asVoid,
          answered("TrainingRepo.remove")
        )
    }
  })
)
