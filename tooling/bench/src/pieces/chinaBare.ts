/** The same as bare statements on the same file, or on the same database of PostgreSQL. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { nearest, rollUp, widest } from "../chinaAsked.ts"
import { report } from "../measured.ts"
import { storeOf } from "../storeOf.ts"

const [store = "", what = "", times = ""] = process.argv.slice(2)

interface Branch {
  readonly path: string
  readonly id: string
}
const endOf = (path: string): string => `${path.slice(0, -1)}0`

const summed = ({ path }: Branch): ReadonlyArray<string> => [rollUp(path, endOf(path))]

/** A move and the way back, on days after those of the product's. */
const moved = ({ path, id }: Branch, n: number): ReadonlyArray<string> => {
  const on = `${2030 + n}-01-01`
  const open = `path >= '${path}' AND path < '${endOf(path)}' AND valid_to = '9999-12-31'`
  return [
    "BEGIN",
    `INSERT INTO placements (unit_id, parent_id, path, valid_from, valid_to)
     SELECT unit_id, parent_id, path || '', '${on}', '9999-12-31' FROM placements
     WHERE ${open} AND unit_id <> '${id}' AND path > '${path}'`,
    `UPDATE placements SET valid_to = '${on}' WHERE ${open} AND valid_from < '${on}' AND path > '${path}'`,
    "COMMIT"
  ]
}

const work = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const [branch] = yield* sql.unsafe<Branch>(what === "sum" ? widest : nearest(1500))
  if (branch === undefined) return yield* Effect.die("no branch")
  const statements = (n: number) => (what === "sum" ? summed(branch) : moved(branch, n))
  const once = (n: number) =>
    Effect.forEach(statements(n), (statement) => sql.unsafe(statement), { discard: true })
  if (what === "sum") yield* once(0)
  const all = sql.reserve.pipe(
    Effect.flatMap((connection) =>
      Effect.promise(() =>
        report(async () => {
          for (let n = 0; n < Number(times); n += 1) {
            for (const statement of statements(n)) {
              await Effect.runPromise(connection.executeUnprepared(statement, [], undefined))
            }
          }
        })
      )
    ),
    Effect.scoped
  )
  yield* all
})

await Effect.runPromise(work.pipe(Effect.provide(storeOf(store))))
