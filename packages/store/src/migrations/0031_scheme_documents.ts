/**
 * A scheme's document as canonical JSON; null for one that was read from a sheet's header, whose document is
 * worked out of its lines. The last month stands beside it, so that choosing one for a month reads none.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText } = yield* dialect
  yield* sql`ALTER TABLE schemes ADD COLUMN document TEXT`
  yield* sql`ALTER TABLE schemes ADD COLUMN valid_until ${bytewiseText}`
})
