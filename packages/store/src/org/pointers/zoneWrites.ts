/** A zone goes on in a new row with whoever stays in it and whoever joins: it is dated as a whole. */
import type { ZoneRepointing } from "@aiwei/domain/org/reform/Pointer"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { rowWrites } from "./rowWrites.ts"

export const zoneWrites = (sql: SqlClient.SqlClient) => {
  const { copied, ended } = rowWrites(sql)
  const holdsRow = SqlSchema.findAll({
    Request: Schema.Struct({ id: Schema.String }),
    Result: Schema.Struct({ id: Schema.String }),
    execute: ({ id }) => sql`SELECT id FROM zones WHERE id = ${id}`
  })

  return Effect.fnUntraced(function* (one: ZoneRepointing) {
    const { zoneId, leaving, joining, on, newId } = one
    const stays = sql`zone_id = ${zoneId} AND NOT (${sql.in("unit_id", leaving)})`
    yield* copied("zones", zoneId, { id: newId, valid_from: on })
    yield* ended("zones", zoneId, on)
    const begun = yield* holdsRow({ id: newId })
    if (begun.length === 0) {
      // It only begins later: no day has had it otherwise.
      yield* sql`
        DELETE FROM zone_communities WHERE zone_id = ${zoneId} AND ${sql.in("unit_id", leaving)}`
    } else {
      yield* sql`
        INSERT INTO zone_communities (zone_id, unit_id)
        SELECT CAST(${newId} AS TEXT), unit_id FROM zone_communities WHERE ${stays}`
    }
    const zone = begun.length === 0 ? zoneId : newId
    for (const unit of joining) {
      yield* sql`
        INSERT INTO zone_communities (zone_id, unit_id) VALUES (${zone}, ${unit})
        ON CONFLICT (zone_id, unit_id) DO NOTHING`
    }
  })
}
