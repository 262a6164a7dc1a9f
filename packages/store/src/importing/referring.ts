/**
 * Which rows something refers to, by every foreign key that the database has: a table that is added later
 * need not be remembered here. What only names a record in words is not asked.
 */
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { foreignKeysTo, oneOfMany } from "../dialect.ts"

const Reference = Schema.Struct({ table: Schema.String, column: Schema.String })
const Used = Schema.Struct({ id: Schema.String })

/** No foreign key holds it: an ended place may outlive its parent. */
const withoutKey = (target: string): ReadonlyArray<typeof Reference.Type> =>
  target === "org_units" ? [{ table: "placements", column: "parent_id" }] : []

/** Part of the record itself, and what goes when it goes. */
const own: ReadonlySet<string> = new Set([
  "placements.unit_id",
  "import_files.office_id",
  // Counts of the month's totals, all nought when there are none.
  "score_levels.sheet_id"
])

export const referring = (sql: SqlClient.SqlClient) => {
  const keysTo = SqlSchema.findAll({
    Request: Schema.String,
    Result: Reference,
    execute: foreignKeysTo(sql)
  })
  const oneOf = oneOfMany(sql)
  const asked = ({ table, column }: typeof Reference.Type, ids: ReadonlyArray<string>) => {
    const field = sql.literal(`t."${column}"`)
    return SqlSchema.findAll({
      Request: Schema.Void,
      Result: Used,
      execute: () => sql`
        SELECT DISTINCT ${field} AS id FROM ${sql.literal(table)} t WHERE ${oneOf(field, ids)}`
    })(undefined)
  }
  return Effect.fnUntraced(function* (
    target: string,
    ids: ReadonlyArray<string>,
    beside: ReadonlyArray<string>
  ) {
    const used = new Set<string>()
    if (ids.length === 0) return used
    const ofOffices = target === "offices" ? yield* keysTo("org_units") : []
    const references = [
      ...(yield* keysTo(target)),
      ...withoutKey(target),
      // Whatever belongs to an office names its unit.
      ...ofOffices.filter(({ column }) => column === "office_id")
    ].filter(({ table, column }) => !own.has(`${table}.${column}`) && !beside.includes(table))
    for (const reference of references) {
      for (const { id } of yield* asked(reference, ids)) used.add(id)
    }
    return used
  })
}
