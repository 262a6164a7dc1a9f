/**
 * `SuccessorRepo` on any SQL client. A record is pointed elsewhere by ending its row and adding one alike,
 * whatever columns its table has by now; a row that only begins later has no past, and is corrected.
 */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Pointer, type Repointing, type ZoneRepointing } from "@aiwei/domain/org/reform/Pointer"
import { NamedSuccessor, Successor } from "@aiwei/domain/org/reform/Successor"
import { SuccessorRepo } from "@aiwei/domain/org/reform/SuccessorRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { catalogue } from "../contents/catalogue.ts"
import { pointersTo, pointing } from "./reads/pointersTo.ts"
import { branchWritten } from "./sums/branchWritten.ts"

const PointersTo = Schema.Struct({ ids: Schema.Array(OrgUnitId), on: Day })

const rowWrites = (sql: SqlClient.SqlClient) => {
  /** A copy of the row with these columns otherwise. */
  const copied = Effect.fnUntraced(function* (
    table: string,
    id: string,
    set: Readonly<Record<string, string>>
  ) {
    const shape = (yield* catalogue).find(({ name }) => name === table)
    const columns = shape?.columns ?? []
    const values = columns.map((column) => {
      const value = set[column]
      return value === undefined ? sql.literal(`"${column}"`) : sql`${value}`
    })
    yield* sql`
      INSERT INTO ${sql.literal(table)} (${sql.literal(columns.map((one) => `"${one}"`).join())})
      SELECT ${sql.csv(values)} FROM ${sql.literal(table)}
      WHERE id = ${id} AND valid_from < ${set["valid_from"] ?? ""}`
  })
  const ended = (table: string, id: string, on: Day) => sql`
    UPDATE ${sql.literal(table)} SET valid_to = ${on} WHERE id = ${id} AND valid_from < ${on}`

  const repoint = Effect.fnUntraced(function* ({ pointers, to, on, newId }: Repointing) {
    const places = pointers.flatMap(({ kind }) => pointing[kind] ?? [])
    const [{ id }] = pointers
    const table = places[0]?.table
    if (table === undefined) return
    const later = sql`id = ${id} AND valid_from >= ${on}`
    if (to === null) {
      yield* sql`DELETE FROM ${sql.literal(table)} WHERE ${later}`
      return yield* ended(table, id, on)
    }
    const set = Object.fromEntries(places.map(({ column }) => [column, to]))
    yield* copied(table, id, { id: newId, valid_from: on, ...set })
    yield* ended(table, id, on)
    for (const { column } of places) {
      yield* sql`UPDATE ${sql.literal(table)} SET ${sql.literal(column)} = ${to} WHERE ${later}`
    }
  })

  return { repoint, copied, ended }
}

/** A zone goes on in a new row with whoever stays in it and whoever joins. */
const zoneWrites = (sql: SqlClient.SqlClient) => {
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

export const SuccessorRepoSql = Layer.effect(
  SuccessorRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const add = bulkWriter(sql, {
      table: "unit_successors",
      fields: Object.keys(Successor.fields),
      key: ["unitId", "successorId", "onDay"],
      taken: "keep"
    })
    const of = SqlSchema.findAll({
      Request: OrgUnitId,
      Result: NamedSuccessor,
      execute: (id) => sql`
        SELECT s.*, a.name AS unit_name, b.name AS successor_name FROM unit_successors s
          JOIN org_units a ON a.id = s.unit_id JOIN org_units b ON b.id = s.successor_id
        WHERE s.unit_id = ${id} OR s.successor_id = ${id}
        ORDER BY s.on_day, s.unit_id, s.successor_id`
    })
    const pointers = SqlSchema.findAll({
      Request: PointersTo,
      Result: Pointer,
      execute: ({ ids, on }) => pointersTo(sql, ids, on)
    })
    const { repoint } = rowWrites(sql)
    const repointZone = zoneWrites(sql)
    const written = branchWritten(sql)
    const here = Effect.provideService(SqlClient.SqlClient, sql)
    return {
      add: (rows) => add(rows).pipe(answered("SuccessorRepo.add")),
      of: (id) => of(id).pipe(answered("SuccessorRepo.of")),
      pointers: (ids, on) =>
        inParts(ids, (part) => pointers({ ids: part, on })).pipe(
          answered("SuccessorRepo.pointers")
        ),
      repoint: (one) =>
        repoint(one).pipe(
          Effect.andThen(
            written.units([
              ...one.pointers.map(({ unitId }) => unitId),
              ...(one.to === null ? [] : [one.to])
            ])
          ),
          here,
          answered("SuccessorRepo.repoint")
        ),
      repointZone: (one) => repointZone(one).pipe(here, answered("SuccessorRepo.repointZone"))
    }
  })
)
