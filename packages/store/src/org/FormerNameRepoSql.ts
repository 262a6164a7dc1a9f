/** `FormerNameRepo` on any SQL client. */
import { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import { FormerName } from "@aiwei/domain/org/naming/FormerName"
import { FormerNameRepo } from "@aiwei/domain/org/naming/FormerNameRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"

export const FormerNameRepoSql = Layer.effect(
  FormerNameRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const write = bulkWriter(sql, {
      table: "former_names",
      fields: Object.keys(FormerName.fields),
      key: ["unitId", "until"],
      taken: "keep"
    })
    const of = SqlSchema.findAll({
      Request: OrgUnitId,
      Result: FormerName,
      execute: (id) => sql`SELECT * FROM former_names WHERE unit_id = ${id} ORDER BY until`
    })
    const ofAll = SqlSchema.findAll({
      Request: Schema.Array(OrgUnitId),
      Result: FormerName,
      execute: (ids) => sql`
        SELECT * FROM former_names WHERE unit_id IN ${sql.in(ids)} ORDER BY unit_id, until`
    })
    const ofCode = SqlSchema.findAll({
      Request: DivisionCode,
      Result: FormerName,
      execute: (code) => sql`SELECT * FROM former_names WHERE code = ${code} ORDER BY until DESC`
    })
    return {
      keep: (row) => write([row]).pipe(answered("FormerNameRepo.keep")),
      of: (id) => of(id).pipe(answered("FormerNameRepo.of")),
      ofAll: (ids) => inParts(ids, ofAll).pipe(answered("FormerNameRepo.ofAll")),
      ofCode: (code) => ofCode(code).pipe(answered("FormerNameRepo.ofCode"))
    }
  })
)
