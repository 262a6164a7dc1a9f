/**
 * The day from which somebody is not there any more. Posts say it for whoever has one; without it somebody
 * who never had a post would be gone from every day that has passed, too.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText } = yield* dialect
  yield* sql`ALTER TABLE people ADD COLUMN left_on ${bytewiseText}`
})
