/**
 * What lies over the tree: visits to contact points, sessions of partner units, and frontages with their
 * signings and checks. A visit keeps no names: whoever is renamed or erased is so in every log.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

const visits = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, clustered } = yield* dialect
  // A point is a duty that was given or a zone, so its id points to no one table.
  yield* sql`
    CREATE TABLE contact_visits (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      unit_id TEXT NOT NULL REFERENCES org_units (id),
      point_kind TEXT NOT NULL,
      point_id ${bytewiseText} NOT NULL,
      day ${bytewiseText} NOT NULL,
      findings TEXT NOT NULL,
      follow_up TEXT
    ) ${strictTable}`
  yield* sql`CREATE INDEX contact_visits_point ON contact_visits (point_id, day)`
  yield* sql`CREATE INDEX contact_visits_office ON contact_visits (office_id, day, id)`
  yield* sql`
    CREATE TABLE contact_visit_people (
      visit_id ${bytewiseText} NOT NULL REFERENCES contact_visits (id),
      person_id ${bytewiseText} NOT NULL REFERENCES people (id),
      position INTEGER NOT NULL,
      PRIMARY KEY (visit_id, person_id)
    ) ${clustered}`
  yield* sql`CREATE INDEX contact_visit_people_person ON contact_visit_people (person_id)`
})

const sessions = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect
  yield* sql`
    CREATE TABLE partner_sessions (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      organisation_id ${bytewiseText} NOT NULL REFERENCES organisations (id),
      unit_id TEXT NOT NULL REFERENCES org_units (id),
      day ${bytewiseText} NOT NULL,
      people INTEGER NOT NULL,
      minutes INTEGER,
      ads INTEGER NOT NULL,
      dead_corners INTEGER NOT NULL,
      clutter INTEGER NOT NULL,
      remark TEXT,
      CHECK (people > 0)
    ) ${strictTable}`
  yield* sql`CREATE INDEX partner_sessions_office ON partner_sessions (office_id, day, id)`
  yield* sql`CREATE INDEX partner_sessions_of ON partner_sessions (organisation_id, day)`
})

const frontages = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect
  yield* sql`
    CREATE TABLE frontages (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      unit_id TEXT NOT NULL REFERENCES org_units (id),
      name TEXT,
      valid_from ${bytewiseText} NOT NULL,
      valid_to ${bytewiseText} NOT NULL,
      CHECK (valid_from < valid_to)
    ) ${strictTable}`
  yield* sql`CREATE INDEX frontages_unit ON frontages (unit_id)`
  // Items and breaches are lists of texts, as JSON.
  yield* sql`
    CREATE TABLE frontage_signings (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      frontage_id ${bytewiseText} NOT NULL REFERENCES frontages (id),
      items TEXT NOT NULL,
      signed_on ${bytewiseText} NOT NULL,
      valid_until ${bytewiseText} NOT NULL,
      remark TEXT,
      CHECK (signed_on <= valid_until)
    ) ${strictTable}`
  yield* sql`CREATE INDEX frontage_signings_of ON frontage_signings (frontage_id, signed_on, id)`
  yield* sql`
    CREATE TABLE frontage_checks (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      frontage_id ${bytewiseText} NOT NULL REFERENCES frontages (id),
      day ${bytewiseText} NOT NULL,
      person_id ${bytewiseText} REFERENCES people (id),
      breaches TEXT NOT NULL,
      remark TEXT
    ) ${strictTable}`
  yield* sql`CREATE INDEX frontage_checks_of ON frontage_checks (frontage_id, day, id)`
})

export default Effect.andThen(Effect.andThen(visits, sessions), frontages)
