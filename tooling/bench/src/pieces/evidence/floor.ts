/** The floor of a ranking over evidence: one bare GROUP BY unit and indicator over the same findings. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { report } from "../../measured.ts"
import { storeOf } from "../../storeOf.ts"

const [store = "", expected = ""] = process.argv.slice(2)

const work = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* Effect.promise(() =>
    report(async () => {
      const rows = await Effect.runPromise(
        sql.unsafe("SELECT unit_id, indicator, count(*) FROM evidence GROUP BY 1, 2")
      )
      if (rows.length !== Number(expected)) throw new Error(`${rows.length} for ${expected}`)
    })
  )
})

await Effect.runPromise(work.pipe(Effect.provide(storeOf(store))))
