/** The day of an award, the year in which it is checked again, and the line it takes the place of. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect

  yield* sql`
    CREATE TABLE award_dates (
      award_id ${bytewiseText} NOT NULL PRIMARY KEY REFERENCES awards (id),
      granted_on ${bytewiseText},
      recheck_year INTEGER,
      replaces ${bytewiseText} REFERENCES awards (id)
    ) ${strictTable}`
  yield* frozen("award_dates", null)
})
