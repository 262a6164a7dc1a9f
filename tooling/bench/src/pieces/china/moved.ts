/** A branch that ends where it stands and begins elsewhere, as two bare statements in one transaction. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { nearest } from "../../chinaAsked.ts"
import { report } from "../../measured.ts"
import { storeOf } from "../../storeOf.ts"

const [store = ""] = process.argv.slice(2)
const [on, open] = ["2026-07-01", "9999-12-31"]

const work = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const [top] = yield* sql.unsafe<{ readonly path: string }>(nearest(1500))
  if (top === undefined) return yield* Effect.die("no branch")
  const branch = `path >= '${top.path}' AND path < '${top.path.slice(0, -1)}0' AND valid_to`
  const [there] = yield* sql.unsafe<{ readonly n: number }>(
    `SELECT CAST(count(*) AS INTEGER) AS n FROM placements WHERE ${branch} = '${open}'`
  )
  if (there === undefined || there.n === 0) return yield* Effect.die("nothing to move")
  const moved = Effect.gen(function* () {
    yield* sql.unsafe(`
      INSERT INTO placements (unit_id, parent_id, path, valid_from, valid_to)
      SELECT unit_id, parent_id, 'zzzzzz' || path, '${on}', '${open}'
      FROM placements WHERE ${branch} = '${open}'`)
    yield* sql.unsafe(`UPDATE placements SET valid_to = '${on}' WHERE ${branch} = '${open}'`)
  })
  yield* Effect.promise(() => report(() => Effect.runPromise(sql.withTransaction(moved))))
})

await Effect.runPromise(work.pipe(Effect.provide(storeOf(store))))
