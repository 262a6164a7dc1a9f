/**
 * Duties as data: the kinds an office adds or changes, who holds one for a place, organisations from outside
 * that may hold one, and what kind a post is where its title does not say.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, clustered } = yield* dialect

  // Null: read from the title.
  yield* sql`ALTER TABLE posts ADD COLUMN kind TEXT`

  yield* sql`
    CREATE TABLE organisations (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      contact_id ${bytewiseText} REFERENCES people (id),
      phone TEXT,
      valid_from ${bytewiseText} NOT NULL,
      valid_to ${bytewiseText} NOT NULL,
      CHECK (valid_from < valid_to)
    ) ${strictTable}`
  yield* sql`CREATE INDEX organisations_office ON organisations (office_id, name)`

  yield* sql`
    CREATE TABLE duty_kinds (
      office_id TEXT NOT NULL REFERENCES org_units (id),
      code ${bytewiseText} NOT NULL,
      zh TEXT NOT NULL,
      en TEXT NOT NULL,
      levels TEXT NOT NULL,
      technical INTEGER NOT NULL,
      network INTEGER NOT NULL,
      PRIMARY KEY (office_id, code)
    ) ${strictTable}`

  // Asked for by the places above one, or by the places of a branch: it lies by place.
  yield* sql`
    CREATE TABLE duty_assignments (
      id ${bytewiseText} NOT NULL,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      duty ${bytewiseText} NOT NULL,
      unit_id TEXT NOT NULL REFERENCES org_units (id),
      holder_kind TEXT NOT NULL,
      person_id ${bytewiseText} REFERENCES people (id),
      person_name TEXT,
      post_unit_id TEXT REFERENCES org_units (id),
      post_kind TEXT,
      organisation_id ${bytewiseText} REFERENCES organisations (id),
      remark TEXT NOT NULL,
      valid_from ${bytewiseText} NOT NULL,
      valid_to ${bytewiseText} NOT NULL,
      PRIMARY KEY (unit_id, id),
      CHECK (valid_from < valid_to)
    ) ${clustered}`
  yield* sql`CREATE UNIQUE INDEX duty_assignments_id ON duty_assignments (id)`
  yield* sql`
    CREATE INDEX duty_assignments_person ON duty_assignments (person_id)
    WHERE person_id IS NOT NULL`
  // Whose name is written, where an old table names somebody that nobody knows.
  yield* sql`CREATE INDEX people_name ON people (office_id, name)`
  yield* sql`CREATE INDEX zone_communities_unit ON zone_communities (unit_id)`
})
