/** `LevelRepo` on any SQL client. */
import { LevelRepo } from "@aiwei/domain/org/levels/LevelRepo"
import { LevelRow } from "@aiwei/domain/org/levels/LevelRow"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter } from "../bulk.ts"

export const LevelRepoSql = Layer.effect(
  LevelRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const write = bulkWriter(sql, {
      table: "org_levels",
      fields: Object.keys(LevelRow.fields),
      key: ["code"],
      taken: "keep"
    })
    const all = SqlSchema.findAll({
      Request: Schema.Void,
      Result: LevelRow,
      execute: () => sql`SELECT * FROM org_levels ORDER BY rank, kind, code`
    })
    return {
      all: all(undefined).pipe(answered("LevelRepo.all")),
      add: (level) => write([level]).pipe(answered("LevelRepo.add"))
    }
  })
)
