/**
 * Rights as grants, and what keeps a door: second factors, codes to recover with, tries that failed,
 * earlier passwords, tokens of fewer rights. What an account was before becomes its first grant.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

const forever = "9999-12-31"

const grants = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect
  yield* sql`
    CREATE TABLE grants (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      account_id ${bytewiseText} NOT NULL REFERENCES accounts (id),
      role TEXT NOT NULL,
      place_id TEXT REFERENCES org_units (id),
      valid_from ${bytewiseText} NOT NULL,
      valid_to ${bytewiseText} NOT NULL,
      granted_by TEXT NOT NULL,
      granted_at TEXT NOT NULL,
      CHECK (valid_from <= valid_to)
    ) ${strictTable}`
  yield* sql`CREATE INDEX grants_account ON grants (account_id)`
  // One grant an account: its id may serve for both.
  yield* sql`
    INSERT INTO grants (id, account_id, role, place_id, valid_from, valid_to, granted_by, granted_at)
    SELECT id, id, role, place_id, substr(created_at, 1, 10), ${forever}, 'system:aiwei', created_at
    FROM accounts`
  yield* sql`ALTER TABLE accounts DROP COLUMN role`
})

const doors = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect
  const account = sql`account_id ${bytewiseText} NOT NULL REFERENCES accounts (id)`
  yield* sql`ALTER TABLE accounts ADD COLUMN password_at TEXT`
  yield* sql`UPDATE accounts SET password_at = created_at`
  yield* sql`ALTER TABLE accounts ADD COLUMN must_change INTEGER NOT NULL DEFAULT 0`
  yield* sql`
    CREATE TABLE earlier_passwords (
      ${account},
      hash TEXT NOT NULL,
      at ${bytewiseText} NOT NULL,
      PRIMARY KEY (account_id, at)
    ) ${strictTable}`
  yield* sql`
    CREATE TABLE second_factors (
      account_id ${bytewiseText} NOT NULL PRIMARY KEY REFERENCES accounts (id),
      sealed_secret TEXT NOT NULL,
      begun_at TEXT NOT NULL,
      confirmed_at TEXT,
      last_step INTEGER NOT NULL
    ) ${strictTable}`
  yield* sql`
    CREATE TABLE recovery_codes (
      ${account},
      hash ${bytewiseText} NOT NULL,
      used_at TEXT,
      PRIMARY KEY (account_id, hash)
    ) ${strictTable}`
  yield* sql`
    CREATE TABLE sign_in_failures (
      door ${bytewiseText} NOT NULL PRIMARY KEY,
      failures INTEGER NOT NULL,
      last_at ${bytewiseText} NOT NULL,
      closed_until ${bytewiseText} NOT NULL
    ) ${strictTable}`
  yield* sql`ALTER TABLE api_tokens ADD COLUMN rights TEXT`
  yield* sql`ALTER TABLE api_tokens ADD COLUMN revoked_at TEXT`
  yield* sql`
    CREATE TABLE installation_settings (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL,
      changed_at TEXT NOT NULL
    ) ${strictTable}`
})

export default Effect.andThen(grants, doors)
