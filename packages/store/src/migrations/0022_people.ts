/**
 * Registers that people are on beside the staff list, their trainings, and leading groups with their seats.
 * A seat keeps no name: whoever is renamed or erased is so in every roster.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

const people = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect
  yield* sql`
    CREATE TABLE person_registers (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      person_id ${bytewiseText} NOT NULL REFERENCES people (id),
      register TEXT NOT NULL,
      organisation_id ${bytewiseText} REFERENCES organisations (id),
      field TEXT,
      title TEXT,
      certificate TEXT,
      availability TEXT,
      valid_from ${bytewiseText} NOT NULL,
      valid_to ${bytewiseText} NOT NULL,
      CHECK (valid_from < valid_to)
    ) ${strictTable}`
  yield* sql`CREATE INDEX person_registers_person ON person_registers (person_id, register)`
  yield* sql`
    CREATE TABLE trainings (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      person_id ${bytewiseText} NOT NULL REFERENCES people (id),
      duty ${bytewiseText} NOT NULL,
      day ${bytewiseText} NOT NULL,
      minutes INTEGER,
      valid_until ${bytewiseText} NOT NULL,
      certificate TEXT,
      given_by TEXT,
      CHECK (day <= valid_until)
    ) ${strictTable}`
  yield* sql`CREATE INDEX trainings_person ON trainings (person_id, duty)`
})

const groups = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect
  yield* sql`
    CREATE TABLE leading_groups (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      unit_id TEXT NOT NULL REFERENCES org_units (id),
      purpose TEXT NOT NULL,
      name TEXT NOT NULL,
      doc_no TEXT,
      doc_day ${bytewiseText},
      valid_from ${bytewiseText} NOT NULL,
      valid_to ${bytewiseText} NOT NULL,
      CHECK (valid_from < valid_to)
    ) ${strictTable}`
  yield* sql`CREATE INDEX leading_groups_unit ON leading_groups (unit_id)`
  yield* sql`
    CREATE TABLE group_seats (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      group_id ${bytewiseText} NOT NULL REFERENCES leading_groups (id),
      role TEXT NOT NULL,
      position INTEGER NOT NULL,
      duty_text TEXT NOT NULL,
      person_id ${bytewiseText} REFERENCES people (id),
      post_unit_id TEXT REFERENCES org_units (id),
      post_kind TEXT,
      valid_from ${bytewiseText} NOT NULL,
      valid_to ${bytewiseText} NOT NULL,
      CHECK (valid_from < valid_to),
      CHECK ((person_id IS NULL) <> (post_unit_id IS NULL)),
      CHECK ((post_unit_id IS NULL) = (post_kind IS NULL))
    ) ${strictTable}`
  yield* sql`CREATE INDEX group_seats_group ON group_seats (group_id)`
  yield* sql`
    CREATE INDEX group_seats_person ON group_seats (person_id) WHERE person_id IS NOT NULL`
  yield* sql`
    CREATE INDEX group_seats_post ON group_seats (post_unit_id) WHERE post_unit_id IS NOT NULL`
  yield* sql`
    CREATE TABLE group_adjustments (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      group_id ${bytewiseText} NOT NULL REFERENCES leading_groups (id),
      on_day ${bytewiseText} NOT NULL,
      reason TEXT NOT NULL,
      doc_no TEXT
    ) ${strictTable}`
  yield* sql`CREATE INDEX group_adjustments_group ON group_adjustments (group_id, on_day)`
})

export default Effect.andThen(people, groups)
