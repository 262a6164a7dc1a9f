/** Initials of the names of places and people, for the search; what is there already gets them in parts. */
import { Effect, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { dialect } from "../dialect.ts"
import { withInitials } from "../initialsOf.ts"

const Named = Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  level: Schema.optionalKey(Schema.String)
})
const rowsAtOnce = 1000

const backFilled = Effect.fnUntraced(function* (table: "org_units" | "people") {
  const sql = yield* SqlClient.SqlClient
  const named = sql.literal(table)
  const places = table === "org_units"
  const level = sql.literal(places ? ", level" : "")
  const part = SqlSchema.findAll({
    Request: Schema.String,
    Result: Named,
    execute: (after) => sql`
      SELECT id, name ${level} FROM ${named} WHERE id > ${after} ORDER BY id LIMIT ${rowsAtOnce}`
  })
  for (let after = ""; ;) {
    const rows = yield* part(after)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
    const read = yield* withInitials(places ? "place" : "person", rows)
    const found = read.filter(({ initials }) => initials !== null)
    if (found.length === 0) continue
    const values = sql.csv(found.map(({ id, initials }) => sql`(${id}, ${initials})`))
    yield* sql`
      UPDATE ${named} SET initials = v.column2 FROM (VALUES ${values}) AS v
      WHERE ${named}.id = v.column1`
  }
})

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText } = yield* dialect
  yield* sql`ALTER TABLE org_units ADD COLUMN initials ${bytewiseText}`
  yield* sql`ALTER TABLE people ADD COLUMN initials ${bytewiseText}`
  yield* backFilled("org_units")
  yield* backFilled("people")
  yield* sql`
    CREATE INDEX org_units_initials ON org_units (initials, name) WHERE initials IS NOT NULL`
  // Few rows have ended, so it costs an import nothing; moves and closings are found by it.
  yield* sql`
    CREATE INDEX placements_ended ON placements (valid_to, path) WHERE valid_to <> '9999-12-31'`
  yield* sql`CREATE INDEX people_initials ON people (initials, name) WHERE initials IS NOT NULL`
})
