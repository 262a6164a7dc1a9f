/** `OfficeSettingsRepo` on any SQL client: one row an office, none while the usual ones hold. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OfficeSettings, usualSettings } from "@aiwei/domain/settings/OfficeSettings"
import { OfficeSettingsRepo } from "@aiwei/domain/settings/OfficeSettingsRepo"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Row = Schema.Struct({ officeId: OrgUnitId, ...OfficeSettings.fields })

const statements = (sql: SqlClient.SqlClient) => ({
  find: SqlSchema.findOneOption({
    Request: OrgUnitId,
    Result: OfficeSettings,
    execute: (id) => sql`
      SELECT amber_after_hours, red_after_hours, wall_name, pass_percent
      FROM office_settings WHERE office_id = ${id}`
  }),
  put: SqlSchema.void({
    Request: Row,
    execute: (row) => sql`
      INSERT INTO office_settings ${sql.insert(row)}
      ON CONFLICT (office_id) DO UPDATE SET amber_after_hours = excluded.amber_after_hours,
        red_after_hours = excluded.red_after_hours, wall_name = excluded.wall_name,
        pass_percent = excluded.pass_percent`
  })
})

export const OfficeSettingsRepoSql = Layer.effect(
  OfficeSettingsRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      of: (office) =>
        ask
          .find(office)
          .pipe(
            Effect.map(Option.getOrElse(() => usualSettings)),
            answered("OfficeSettingsRepo.of")
          ),
      put: (officeId, settings) =>
        ask.put({ officeId, ...settings }).pipe(answered("OfficeSettingsRepo.put"))
    }
  })
)
