/** `CalendarRepo` on any SQL client. What was cleared stays in its table, and counts no more. */
import { CalendarRepo } from "@aiwei/domain/calendar/CalendarRepo"
import { OfficeDay, OfficeDayId, OfficeYear } from "@aiwei/domain/calendar/OfficeDay"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Row = Schema.Struct({ ...OfficeDay.fields, working: Schema.BooleanFromBit })

const statements = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: Row,
    execute: (row) => sql`INSERT INTO office_days ${sql.insert(row)}`
  }),
  ofOffice: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: Row,
    execute: (office) => sql`
      SELECT * FROM office_days WHERE office_id = ${office} AND cleared_at IS NULL
      ORDER BY set_at DESC, id DESC`
  }),
  findById: SqlSchema.findOneOption({
    Request: OfficeDayId,
    Result: Row,
    execute: (id) => sql`SELECT * FROM office_days WHERE id = ${id}`
  }),
  tellYear: SqlSchema.void({
    Request: OfficeYear,
    execute: (row) => sql`
      INSERT INTO office_years ${sql.insert(row)}
      ON CONFLICT (office_id, year) DO UPDATE SET source = excluded.source,
        set_at = excluded.set_at, set_by = excluded.set_by`
  }),
  yearsOf: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: OfficeYear,
    execute: (office) => sql`
      SELECT * FROM office_years WHERE office_id = ${office} ORDER BY year`
  })
})

export const CalendarRepoSql = Layer.effect(
  CalendarRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      insert: (day) => ask.insert(day).pipe(answered("CalendarRepo.insert")),
      ofOffice: (office) => ask.ofOffice(office).pipe(answered("CalendarRepo.ofOffice")),
      findById: (id) => ask.findById(id).pipe(answered("CalendarRepo.findById")),
      clear: (id, at, by) =>
        sql`UPDATE office_days SET cleared_at = ${at}, cleared_by = ${by} WHERE id = ${id}`.pipe(
          Effect.asVoid,
          answered("CalendarRepo.clear")
        ),
      tellYear: (year) => ask.tellYear(year).pipe(answered("CalendarRepo.tellYear")),
      yearsOf: (office) => ask.yearsOf(office).pipe(answered("CalendarRepo.yearsOf"))
    }
  })
)
