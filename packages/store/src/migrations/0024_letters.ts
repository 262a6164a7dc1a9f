/**
 * Responsibility letters with their templates, and the library of rule documents. A template and a rule
 * document are never edited: what was signed or used must stay what it was.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

const templates = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, clustered } = yield* dialect
  yield* sql`
    CREATE TABLE letter_templates (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      year INTEGER NOT NULL,
      title TEXT NOT NULL,
      text TEXT NOT NULL,
      appraisal_weight INTEGER,
      created_at TEXT NOT NULL
    ) ${strictTable}`
  yield* sql`CREATE INDEX letter_templates_office ON letter_templates (office_id, year)`
  yield* sql`
    CREATE TABLE letter_targets (
      template_id ${bytewiseText} NOT NULL REFERENCES letter_templates (id),
      no INTEGER NOT NULL,
      text TEXT NOT NULL,
      indicator_id ${bytewiseText} REFERENCES indicators (id),
      PRIMARY KEY (template_id, no)
    ) ${clustered}`
})

const letters = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect
  yield* sql`
    CREATE TABLE letters (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      template_id ${bytewiseText} NOT NULL REFERENCES letter_templates (id),
      year INTEGER NOT NULL,
      party_a_unit_id TEXT NOT NULL REFERENCES org_units (id),
      party_a_post_kind TEXT NOT NULL,
      party_a_person_id ${bytewiseText} REFERENCES people (id),
      party_a_name TEXT,
      party_b_unit_id TEXT REFERENCES org_units (id),
      party_b_organisation_id ${bytewiseText} REFERENCES organisations (id),
      leader_id ${bytewiseText} REFERENCES people (id),
      leader_name TEXT,
      made_on ${bytewiseText} NOT NULL,
      signed_on ${bytewiseText},
      file_name TEXT,
      file_bytes INTEGER,
      file_sha256 TEXT,
      ended_on ${bytewiseText},
      end_reason TEXT,
      replaces_id ${bytewiseText} REFERENCES letters (id),
      CHECK ((party_b_unit_id IS NULL) <> (party_b_organisation_id IS NULL)),
      CHECK (signed_on IS NULL OR made_on <= signed_on),
      CHECK (ended_on IS NULL OR made_on <= ended_on)
    ) ${strictTable}`
  yield* sql`CREATE INDEX letters_office ON letters (office_id, year)`
  // One letter a year with each party; one that ended makes room.
  yield* sql`
    CREATE UNIQUE INDEX letters_unit ON letters (office_id, year, party_b_unit_id)
    WHERE ended_on IS NULL AND party_b_unit_id IS NOT NULL`
  yield* sql`
    CREATE UNIQUE INDEX letters_organisation ON letters (office_id, year, party_b_organisation_id)
    WHERE ended_on IS NULL AND party_b_organisation_id IS NOT NULL`
  yield* sql`CREATE INDEX letters_leader ON letters (leader_id) WHERE leader_id IS NOT NULL`
  yield* sql`
    CREATE INDEX letters_party_a ON letters (party_a_person_id)
    WHERE party_a_person_id IS NOT NULL`
})

const rules = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, clustered } = yield* dialect
  yield* sql`
    CREATE TABLE rule_documents (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      series_id ${bytewiseText} NOT NULL REFERENCES rule_documents (id),
      title TEXT NOT NULL,
      version INTEGER NOT NULL,
      number TEXT,
      effective_from ${bytewiseText} NOT NULL,
      supersedes_id ${bytewiseText} REFERENCES rule_documents (id),
      created_at TEXT NOT NULL,
      file_name TEXT,
      file_bytes INTEGER,
      file_sha256 TEXT,
      UNIQUE (series_id, version),
      UNIQUE (supersedes_id)
    ) ${strictTable}`
  yield* sql`CREATE INDEX rule_documents_office ON rule_documents (office_id)`
  // A scheme is never edited; by which rules it was used is said beside it.
  yield* sql`
    CREATE TABLE scheme_rules (
      scheme_id ${bytewiseText} NOT NULL PRIMARY KEY REFERENCES schemes (id),
      rule_id ${bytewiseText} NOT NULL REFERENCES rule_documents (id)
    ) ${clustered}`
})

export default Effect.all([templates, letters, rules], { discard: true })
