/**
 * What communities add up to, kept between questions, and when something was last written into a branch.
 * Both begin empty: the first question counts what is missing.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, clustered } = yield* dialect

  yield* sql`
    CREATE TABLE place_sums (
      path ${bytewiseText} NOT NULL,
      since ${bytewiseText} NOT NULL,
      until ${bytewiseText} NOT NULL,
      households INTEGER,
      buildings INTEGER NOT NULL,
      gaps INTEGER NOT NULL,
      counted_at INTEGER NOT NULL,
      PRIMARY KEY (path, since),
      CHECK (since < until)
    ) ${clustered}`
  yield* sql`
    CREATE TABLE place_changes (
      path ${bytewiseText} NOT NULL PRIMARY KEY,
      changed_at INTEGER NOT NULL
    ) ${clustered}`
  // A few hundred rows among hundreds of thousands, and none that an import of buildings would add to.
  yield* sql`
    CREATE INDEX org_units_wide ON org_units (level)
    WHERE level IN ('province', 'city', 'county', 'subdistrict', 'township')`
})
