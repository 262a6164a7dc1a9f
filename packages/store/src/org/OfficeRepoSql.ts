/** `OfficeRepo` on any SQL client. */
import { Office } from "@aiwei/domain/org/Office"
import { OfficeRepo } from "@aiwei/domain/org/OfficeRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter } from "../bulk.ts"
import { placedOffices } from "./reads/placedOffices.ts"

export const OfficeRepoSql = Layer.effect(
  OfficeRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const upsertAll = bulkWriter(sql, {
      table: "offices",
      fields: Object.keys(Office.fields),
      key: ["unitId"],
      taken: { replaceAllBut: ["createdAt"] }
    })
    const findAll = SqlSchema.findAll({
      Request: Schema.Void,
      Result: Office,
      execute: () => sql`SELECT * FROM offices ORDER BY created_at, unit_id`
    })
    const placedOn = placedOffices(sql)
    return {
      upsert: (office) => upsertAll([office]).pipe(answered("OfficeRepo.upsert")),
      findAll: findAll(undefined).pipe(answered("OfficeRepo.findAll")),
      placedOn: (day) => placedOn(day).pipe(answered("OfficeRepo.placedOn"))
    }
  })
)
