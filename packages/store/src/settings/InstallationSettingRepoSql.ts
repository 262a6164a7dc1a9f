/** `InstallationSettingRepo` on any SQL client: one row a name. */
import { InstallationSettingRepo } from "@aiwei/domain/settings/InstallationSettingRepo"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Value = Schema.Struct({ value: Schema.String })
const Row = Schema.Struct({ name: Schema.String, value: Schema.String, changedAt: Schema.String })

const statements = (sql: SqlClient.SqlClient) => ({
  find: SqlSchema.findOneOption({
    Request: Schema.String,
    Result: Value,
    execute: (name) => sql`SELECT value FROM installation_settings WHERE name = ${name}`
  }),
  put: SqlSchema.void({
    Request: Row,
    execute: (row) => sql`
      INSERT INTO installation_settings ${sql.insert(row)}
      ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at`
  })
})

export const InstallationSettingRepoSql = Layer.effect(
  InstallationSettingRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      find: (name) =>
        ask
          .find(name)
          .pipe(
            Effect.map(Option.map(({ value }) => value)),
            answered("InstallationSettingRepo.find")
          ),
      put: (name, value, changedAt) =>
        ask.put({ name, value, changedAt }).pipe(answered("InstallationSettingRepo.put"))
    }
  })
)
