/** By whom a blind double was announced for somebody else; one that has no row here was begun by its scorer. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect
  yield* sql`
    CREATE TABLE announced_doubles (
      double_id ${bytewiseText} NOT NULL PRIMARY KEY REFERENCES blind_doubles (id),
      announced_by ${bytewiseText} NOT NULL
    ) ${strictTable}`
  yield* frozen("announced_doubles", null)
})
