/** Addresses that are told when something happened, and the messages that wait for them. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect

  yield* sql`
    CREATE TABLE webhooks (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      url TEXT NOT NULL,
      events TEXT NOT NULL,
      sealed_secret TEXT NOT NULL,
      active INTEGER NOT NULL,
      created_at TEXT NOT NULL,
      created_by TEXT NOT NULL
    ) ${strictTable}`
  yield* sql`
    CREATE TABLE webhook_deliveries (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      webhook_id ${bytewiseText} NOT NULL REFERENCES webhooks (id),
      event TEXT NOT NULL,
      body TEXT NOT NULL,
      state TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      next_at ${bytewiseText} NOT NULL,
      queued_at ${bytewiseText} NOT NULL,
      ended_at ${bytewiseText},
      status INTEGER,
      why TEXT
    ) ${strictTable}`
  // Asked every few seconds, and mostly empty.
  yield* sql`
    CREATE INDEX webhook_deliveries_due ON webhook_deliveries (next_at) WHERE state = 'waiting'`
  yield* sql`CREATE INDEX webhook_deliveries_of ON webhook_deliveries (webhook_id, id)`
})
