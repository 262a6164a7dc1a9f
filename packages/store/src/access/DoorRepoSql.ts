/** `DoorRepo` on any SQL client. */
import { type Door, DoorRepo } from "@aiwei/domain/access/doors/DoorRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Row = Schema.Struct({
  door: Schema.String,
  failures: Schema.Int,
  lastAt: Schema.String,
  closedUntil: Schema.String
})
const Removed = Schema.Struct({ door: Schema.String })

const fresh = (door: string): Door => ({ door, failures: 0, lastAt: "", closedUntil: "" })

const statements = (sql: SqlClient.SqlClient) => ({
  find: SqlSchema.findOneOption({
    Request: Schema.String,
    Result: Row,
    execute: (door) => sql`SELECT * FROM sign_in_failures WHERE door = ${door}`
  }),
  findMany: SqlSchema.findAll({
    Request: Schema.Array(Schema.String),
    Result: Row,
    execute: (doors) => sql`SELECT * FROM sign_in_failures WHERE ${sql.in("door", doors)}`
  }),
  // Writing what is there locks the row until the transaction ends, on either database.
  hold: SqlSchema.findOne({
    Request: Schema.String,
    Result: Row,
    execute: (door) => sql`
      INSERT INTO sign_in_failures ${sql.insert({ ...fresh(door) })}
      ON CONFLICT (door) DO UPDATE SET failures = sign_in_failures.failures RETURNING *`
  }),
  put: SqlSchema.void({
    Request: Row,
    execute: (row) => sql`
      INSERT INTO sign_in_failures ${sql.insert(row)}
      ON CONFLICT (door) DO UPDATE SET failures = excluded.failures,
        last_at = excluded.last_at, closed_until = excluded.closed_until`
  }),
  remove: SqlSchema.findAll({
    Request: Schema.String,
    Result: Removed,
    execute: (door) => sql`DELETE FROM sign_in_failures WHERE door = ${door} RETURNING door`
  }),
  removeOlder: (than: string) => sql`DELETE FROM sign_in_failures WHERE last_at < ${than}`
})

export const DoorRepoSql = Layer.effect(
  DoorRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      find: (door) => ask.find(door).pipe(answered("DoorRepo.find")),
      findMany: (doors) =>
        doors.length === 0
          ? Effect.succeed([])
          : ask.findMany(doors).pipe(answered("DoorRepo.findMany")),
      hold: (door) => ask.hold(door).pipe(answered("DoorRepo.hold")),
      put: (door) => ask.put(door).pipe(answered("DoorRepo.put")),
      remove: (door) =>
        ask.remove(door).pipe(
          Effect.map((rows) => rows.length > 0),
          answered("DoorRepo.remove")
        ),
      removeOlder: (than) =>
        ask.removeOlder(than).pipe(Effect.asVoid, answered("DoorRepo.removeOlder"))
    }
  })
)
