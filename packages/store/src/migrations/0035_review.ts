/**
 * Months on their way to the wall. What was handed in is never changed: only how it ended may be added, and
 * a month has one review that is open at a time.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, clustered, frozen } = yield* dialect

  yield* sql`
    CREATE TABLE reviews (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      period ${bytewiseText} NOT NULL,
      version INTEGER NOT NULL,
      terms TEXT NOT NULL,
      snapshot TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      reason TEXT,
      submitted_at ${bytewiseText} NOT NULL,
      submitted_by TEXT NOT NULL,
      first_day ${bytewiseText},
      last_day ${bytewiseText},
      state TEXT NOT NULL CHECK (state IN ('open', 'returned', 'withdrawn', 'published')),
      ended_at TEXT,
      ended_by TEXT,
      ended_reason TEXT,
      publication_id ${bytewiseText} REFERENCES publications (id)
    ) ${strictTable}`
  yield* sql`CREATE UNIQUE INDEX reviews_open ON reviews (office_id, period) WHERE state = 'open'`
  yield* sql`CREATE INDEX reviews_month ON reviews (office_id, period, submitted_at)`
  yield* frozen("reviews", [
    "id",
    "office_id",
    "period",
    "version",
    "terms",
    "snapshot",
    "sha256",
    "reason",
    "submitted_at",
    "submitted_by",
    "first_day",
    "last_day"
  ])

  yield* sql`
    CREATE TABLE review_approvals (
      review_id ${bytewiseText} NOT NULL REFERENCES reviews (id),
      role TEXT NOT NULL,
      approved_at ${bytewiseText} NOT NULL,
      approved_by ${bytewiseText} NOT NULL,
      PRIMARY KEY (review_id, approved_by)
    ) ${clustered}`
  yield* frozen("review_approvals", null)
})
