/**
 * Accounts, sessions and tokens, and the audit trail, whose rows the database refuses to change.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect

  yield* sql`
    CREATE TABLE accounts (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      display_name TEXT NOT NULL,
      password_hash TEXT NOT NULL,
      role TEXT NOT NULL,
      place_id TEXT REFERENCES org_units (id),
      state TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) ${strictTable}`
  yield* sql`CREATE UNIQUE INDEX accounts_name ON accounts (lower(name))`

  yield* sql`
    CREATE TABLE sessions (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      account_id ${bytewiseText} NOT NULL REFERENCES accounts (id),
      created_at TEXT NOT NULL,
      last_seen_at TEXT NOT NULL,
      expires_at ${bytewiseText} NOT NULL,
      address TEXT,
      agent TEXT
    ) ${strictTable}`
  yield* sql`CREATE INDEX sessions_account ON sessions (account_id)`

  yield* sql`
    CREATE TABLE api_tokens (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      account_id ${bytewiseText} NOT NULL REFERENCES accounts (id),
      name TEXT NOT NULL,
      hash ${bytewiseText} NOT NULL UNIQUE,
      created_at TEXT NOT NULL,
      expires_at ${bytewiseText},
      last_used_at TEXT
    ) ${strictTable}`

  yield* sql`
    CREATE TABLE audit_entries (
      seq INTEGER NOT NULL PRIMARY KEY,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      verb TEXT NOT NULL,
      place TEXT,
      subject TEXT NOT NULL,
      "before" TEXT,
      "after" TEXT,
      request_id TEXT,
      address TEXT
    ) ${strictTable}`
  yield* sql`INSERT INTO counters (name, value) VALUES ('audit_entries', 0)`
  yield* frozen("audit_entries", null)
})
