/** `SavedViewRepo` on any SQL client: one row a view. */
import { AccountId } from "@aiwei/domain/access/AccountId"
import { type SavedView, ViewId } from "@aiwei/domain/views/SavedView"
import { SavedViewRepo } from "@aiwei/domain/views/SavedViewRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Of = Schema.Struct({ accountId: AccountId, table: Schema.String })

/** The column is not called `table`, a word of SQL. */
const Row = Schema.Struct({
  id: ViewId,
  accountId: AccountId,
  tableName: Schema.String,
  name: Schema.String,
  state: Schema.String
})

const viewOf = ({ tableName, ...row }: typeof Row.Type): SavedView => ({ ...row, table: tableName })

const statements = (sql: SqlClient.SqlClient) => ({
  findOf: SqlSchema.findAll({
    Request: Of,
    Result: Row,
    execute: ({ accountId, table }) => sql`
      SELECT id, account_id, table_name, name, state FROM saved_views
      WHERE account_id = ${accountId} AND table_name = ${table} ORDER BY id`
  }),
  findAll: SqlSchema.findAll({
    Request: AccountId,
    Result: Row,
    execute: (accountId) => sql`
      SELECT id, account_id, table_name, name, state FROM saved_views
      WHERE account_id = ${accountId} ORDER BY id`
  }),
  upsert: SqlSchema.void({
    Request: Row,
    execute: (row) => sql`
      INSERT INTO saved_views ${sql.insert(row)}
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, state = excluded.state`
  }),
  remove: SqlSchema.void({
    Request: ViewId,
    execute: (id) => sql`DELETE FROM saved_views WHERE id = ${id}`
  })
})

export const SavedViewRepoSql = Layer.effect(
  SavedViewRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      findOf: (accountId, table) =>
        ask.findOf({ accountId, table }).pipe(
          Effect.map((rows) => rows.map(viewOf)),
          answered("SavedViewRepo.findOf")
        ),
      findAll: (accountId) =>
        ask.findAll(accountId).pipe(
          Effect.map((rows) => rows.map(viewOf)),
          answered("SavedViewRepo.findAll")
        ),
      upsert: ({ table, ...view }) =>
        ask.upsert({ ...view, tableName: table }).pipe(answered("SavedViewRepo.upsert")),
      remove: (id) => ask.remove(id).pipe(answered("SavedViewRepo.remove"))
    }
  })
)
