/** What the widest province adds up to, as one bare statement on the same database. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { rollUp, widest } from "../chinaAsked.ts"
import { report } from "../measured.ts"
import { storeOf } from "../storeOf.ts"

const [store = "", times = ""] = process.argv.slice(2)

const work = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const [top] = yield* sql.unsafe<{ readonly path: string }>(widest)
  if (top === undefined) return yield* Effect.die("no province")
  const statement = rollUp(top.path, `${top.path.slice(0, -1)}0`)
  yield* sql.unsafe(statement)
  const connection = yield* sql.reserve
  yield* Effect.promise(() =>
    report(async () => {
      for (let n = 0; n < Number(times); n += 1) {
        await Effect.runPromise(connection.executeUnprepared(statement, [], undefined))
      }
    })
  )
}).pipe(Effect.scoped)

await Effect.runPromise(work.pipe(Effect.provide(storeOf(store))))
