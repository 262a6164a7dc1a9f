/**
 * People with their dated posts, responsibility zones, and the household officers of buildings.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

const people = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect

  yield* sql`
    CREATE TABLE people (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      name TEXT NOT NULL,
      gender TEXT,
      birth TEXT,
      phone TEXT,
      category TEXT,
      status TEXT NOT NULL,
      remark TEXT NOT NULL
    ) ${strictTable}`

  yield* sql`CREATE INDEX people_office ON people (office_id, id)`

  yield* sql`
    CREATE TABLE posts (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      person_id ${bytewiseText} NOT NULL REFERENCES people (id),
      unit_id TEXT REFERENCES org_units (id),
      organisation TEXT,
      title TEXT,
      duty TEXT,
      valid_from ${bytewiseText} NOT NULL,
      valid_to ${bytewiseText} NOT NULL,
      CHECK (valid_from < valid_to)
    ) ${strictTable}`

  yield* sql`CREATE INDEX posts_person ON posts (person_id, valid_to)`

  yield* sql`CREATE INDEX posts_unit ON posts (unit_id, valid_to)`
})

const duties = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, clustered } = yield* dialect

  yield* sql`
    CREATE TABLE zones (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      zone_no INTEGER,
      name TEXT NOT NULL,
      leader_id ${bytewiseText} REFERENCES people (id),
      leader_name TEXT,
      leader_title TEXT,
      contact_point TEXT,
      valid_from ${bytewiseText} NOT NULL,
      valid_to ${bytewiseText} NOT NULL,
      CHECK (valid_from < valid_to)
    ) ${strictTable}`

  yield* sql`CREATE INDEX zones_office ON zones (office_id)`

  yield* sql`
    CREATE TABLE zone_communities (
      zone_id ${bytewiseText} NOT NULL REFERENCES zones (id),
      unit_id TEXT NOT NULL REFERENCES org_units (id),
      PRIMARY KEY (zone_id, unit_id)
    ) ${strictTable}`

  // Always asked for by building, so it lies by building and needs no other index.
  yield* sql`
    CREATE TABLE household_assignments (
      id ${bytewiseText} NOT NULL,
      unit_id TEXT NOT NULL REFERENCES org_units (id),
      person_id ${bytewiseText} REFERENCES people (id),
      officer_name TEXT NOT NULL,
      valid_from ${bytewiseText} NOT NULL,
      valid_to ${bytewiseText} NOT NULL,
      PRIMARY KEY (unit_id, id),
      CHECK (valid_from < valid_to)
    ) ${clustered}`
})

export default Effect.all([people, duties], { discard: true })
