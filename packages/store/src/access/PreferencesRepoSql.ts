/** `PreferencesRepo` on any SQL client: one row an account. */
import { AccountId } from "@aiwei/domain/access/AccountId"
import { Preferences } from "@aiwei/domain/access/own/Preferences"
import { PreferencesRepo } from "@aiwei/domain/access/own/PreferencesRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Row = Schema.Struct({ accountId: AccountId, ...Preferences.fields })

const statements = (sql: SqlClient.SqlClient) => ({
  findOf: SqlSchema.findOneOption({
    Request: AccountId,
    Result: Preferences,
    execute: (id) => sql`
      SELECT language, theme, type_size, density FROM preferences WHERE account_id = ${id}`
  }),
  put: SqlSchema.void({
    Request: Row,
    execute: (row) => sql`
      INSERT INTO preferences ${sql.insert(row)}
      ON CONFLICT (account_id) DO UPDATE SET language = excluded.language,
        theme = excluded.theme, type_size = excluded.type_size, density = excluded.density`
  })
})

export const PreferencesRepoSql = Layer.effect(
  PreferencesRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      findOf: (account) => ask.findOf(account).pipe(answered("PreferencesRepo.findOf")),
      put: (accountId, preferences) =>
        ask.put({ accountId, ...preferences }).pipe(answered("PreferencesRepo.put"))
    }
  })
)
