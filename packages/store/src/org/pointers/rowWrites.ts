/**
 * A dated record is pointed elsewhere by ending its row and adding one alike, whatever columns its table has
 * by now; a row that only begins later has no past, and is corrected.
 */
import type { Repointing } from "@aiwei/domain/org/reform/Pointer"
import type { Day } from "@aiwei/domain/shared/Day"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { catalogue } from "../../contents/catalogue.ts"
import { partsOf, type Pointing } from "./pointing.ts"

const Row = Schema.Struct({ id: Schema.String })

/** Columns of a copy that are otherwise. */
export type Otherwise = Readonly<Record<string, string | null>>

export const rowCopies = (sql: SqlClient.SqlClient) =>
  Effect.fnUntraced(function* (table: string, id: string, set: Otherwise) {
    const shape = (yield* catalogue).find(({ name }) => name === table)
    const columns = shape?.columns ?? []
    const values = columns.map((column) => {
      const value = set[column]
      if (value === undefined) return sql.literal(`"${column}"`)
      return value === null ? sql.literal("NULL") : sql`${value}`
    })
    const from = set["valid_from"]
    yield* sql`
      INSERT INTO ${sql.literal(table)} (${sql.literal(columns.map((one) => `"${one}"`).join())})
      SELECT ${sql.csv(values)} FROM ${sql.literal(table)} WHERE id = ${id}
      ${from == null ? sql.literal("") : sql`AND valid_from < ${from}`}`
  })

export const rowWrites = (sql: SqlClient.SqlClient) => {
  const copied = rowCopies(sql)
  const ended = (table: string, id: string, on: Day) => sql`
    UPDATE ${sql.literal(table)} SET valid_to = ${on} WHERE id = ${id} AND valid_from < ${on}`

  const repoint = Effect.fnUntraced(function* (
    { pointers: [{ id }], to, on, newIds }: Repointing,
    [first, ...more]: readonly [Pointing, ...ReadonlyArray<Pointing>]
  ) {
    const { table } = first
    const later = sql`id = ${id} AND valid_from >= ${on}`
    if (to === null) {
      for (const part of partsOf[table] ?? []) {
        yield* sql`
          DELETE FROM ${sql.literal(part.table)} WHERE ${sql.literal(part.column)} IN (
            SELECT id FROM ${sql.literal(table)} WHERE ${later})`
      }
      yield* sql`DELETE FROM ${sql.literal(table)} WHERE ${later}`
      return yield* ended(table, id, on)
    }
    const columns = [first, ...more].map(({ column }) => column)
    const set = Object.fromEntries(columns.map((column) => [column, to]))
    yield* copied(table, id, { id: newIds[0] ?? id, valid_from: on, ...set })
    yield* ended(table, id, on)
    for (const column of columns) {
      yield* sql`UPDATE ${sql.literal(table)} SET ${sql.literal(column)} = ${to} WHERE ${later}`
    }
  })
  return { repoint, copied, ended }
}

/** A leading group with whoever sits in it: seats that go on do so in the group that begins. */
export const groupWrites = (sql: SqlClient.SqlClient) => {
  const { repoint, copied, ended } = rowWrites(sql)
  const seatsOf = SqlSchema.findAll({
    Request: Schema.Struct({ id: Schema.String, on: Schema.String }),
    Result: Row,
    execute: ({ id, on }) => sql`
      SELECT id FROM group_seats
      WHERE group_id = ${id} AND valid_from < ${on} AND valid_to > ${on} ORDER BY id`
  })
  const begun = SqlSchema.findAll({
    Request: Schema.Struct({ id: Schema.String, on: Schema.String }),
    Result: Row,
    execute: ({ id, on }) => sql`
      SELECT id FROM leading_groups WHERE id = ${id} AND valid_from >= ${on}`
  })

  return Effect.fnUntraced(function* (
    one: Repointing,
    places: readonly [Pointing, ...ReadonlyArray<Pointing>]
  ) {
    const { on, to, newIds } = one
    const [{ id }] = one.pointers
    const isLater = (yield* begun({ id, on })).length > 0
    const seats = isLater ? [] : yield* seatsOf({ id, on })
    yield* repoint(one, places)
    if (isLater) return
    const later = sql`group_id = ${id} AND valid_from >= ${on}`
    const [group = id, ...seatIds] = newIds
    if (to === null) yield* sql`DELETE FROM group_seats WHERE ${later}`
    else yield* sql`UPDATE group_seats SET group_id = ${group} WHERE ${later}`
    for (const [at, seat] of seats.entries()) {
      const set = { id: seatIds[at] ?? seat.id, group_id: group, valid_from: on }
      if (to !== null) yield* copied("group_seats", seat.id, set)
      yield* ended("group_seats", seat.id, on)
    }
  })
}
