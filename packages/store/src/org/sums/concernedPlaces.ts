/** The places that a write to units, people or organisations concerns, wherever they ever stood. */
import { TreePath } from "@aiwei/domain/org/TreePath"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

const Path = Schema.Struct({ path: TreePath })

export const concernedPlaces = (sql: SqlClient.SqlClient) => ({
  pathsOf: SqlSchema.findAll({
    Request: Schema.Array(Schema.String),
    Result: Path,
    // A duty elsewhere may be given to whoever has a post there.
    execute: (ids) => sql`
      SELECT path FROM placements WHERE unit_id IN ${sql.in(ids)}
      UNION SELECT path FROM placements WHERE unit_id IN (
        SELECT unit_id FROM duty_assignments WHERE post_unit_id IN ${sql.in(ids)})`
  }),
  workingAt: SqlSchema.findAll({
    Request: Schema.Array(Schema.String),
    Result: Path,
    execute: (people) => sql`
      SELECT path FROM placements WHERE unit_id IN (${workplaces(sql, people)})`
  }),
  heldBy: SqlSchema.findAll({
    Request: Schema.Array(Schema.String),
    Result: Path,
    // Every assignment is looked at: people come and go one at a time, an import would pay for an index.
    execute: (people) => sql`
      SELECT path FROM placements WHERE unit_id IN (
        SELECT unit_id FROM household_assignments WHERE person_id IN ${sql.in(people)}
        UNION SELECT unit_id FROM duty_assignments WHERE person_id IN ${sql.in(people)}
        UNION ${workplaces(sql, people)})`
  }),
  givenTo: SqlSchema.findAll({
    Request: Schema.Array(Schema.String),
    Result: Path,
    execute: (organisations) => sql`
      SELECT path FROM placements WHERE unit_id IN (
        SELECT unit_id FROM duty_assignments WHERE organisation_id IN ${sql.in(organisations)})`
  })
})

/** Where they work, the office whose staff they are, and what is given to posts where they work. */
const workplaces = (sql: SqlClient.SqlClient, people: ReadonlyArray<string>) => sql`
  SELECT unit_id FROM posts WHERE person_id IN ${sql.in(people)}
  UNION SELECT office_id FROM people WHERE id IN ${sql.in(people)}
  UNION SELECT d.unit_id FROM duty_assignments d JOIN posts q ON q.unit_id = d.post_unit_id
  WHERE q.person_id IN ${sql.in(people)}`
