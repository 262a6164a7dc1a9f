/**
 * The floors over the same findings: of a ranking one bare GROUP BY unit and indicator, of an explanation one bare
 * statement for each kind of row it opens, of one finding the bare row, put down and committed.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { report } from "../../measured.ts"
import * as month from "../../rankingMonth.ts"
import { storeOf } from "../../storeOf.ts"

/** Questions and how often each is asked, in the same order: `board,add` and `1,20`. */
const [store = "", questions = "", count = "", often = "1"] = process.argv.slice(2)
const communities = month.communitiesOf(Number(count))
const unit = communities.at(-1)?.id ?? ""
const of = `sheet_id = '${month.sheetId}' AND unit_id = '${communities[0]?.id ?? ""}'`

const board = "SELECT unit_id, indicator, count(*) FROM evidence GROUP BY 1, 2"
const opened = ["evidence", "inspections", "score_entries", "score_sums", "ledger_entries"].map(
  (table) => `SELECT * FROM ${table} WHERE ${of}`
)

/** A table of its own with the same keys: a finding that no line counts would not be the product's month. */
const bareTable = [
  "DROP TABLE IF EXISTS bare_findings",
  "CREATE TABLE bare_findings AS SELECT * FROM evidence WHERE 1 = 0",
  "CREATE UNIQUE INDEX bare_ids ON bare_findings (id)",
  "CREATE INDEX bare_lines ON bare_findings (sheet_id, unit_id, indicator)"
]

const work = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  let made = 0
  const add = Effect.suspend(() => {
    const id = `bare${(made += 1)}`
    const row = { id, sheetId: month.sheetId, unitId: unit, indicator: "I001", found: "{}" }
    return sql`INSERT INTO bare_findings ${sql.insert(row)}`
  })
  const asked: Readonly<Record<string, Effect.Effect<number, unknown>>> = {
    board: Effect.map(sql.unsafe(board), (rows) => rows.length),
    explain: Effect.map(
      Effect.forEach(opened, (statement) => sql.unsafe(statement)),
      (tables) => tables.flat().length
    ),
    add: Effect.as(add, 1)
  }
  const timed = Effect.fnUntraced(function* (what: string, times: number) {
    const once = asked[what] ?? Effect.succeed(0)
    if (what === "add") for (const statement of bareTable) yield* sql.unsafe(statement)
    // As ours is: whoever serves has been asked before.
    for (let n = 0; n < times; n += 1) yield* once
    yield* Effect.promise(() =>
      report(async () => {
        for (let n = 0; n < times; n += 1) {
          if ((await Effect.runPromise(once)) === 0) throw new Error(what)
        }
      })
    )
    if (what === "add") yield* sql.unsafe("DROP TABLE bare_findings")
  })
  const times = often.split(",").map(Number)
  yield* Effect.forEach(questions.split(","), (what, i) => timed(what, times[i] ?? 1))
})

await Effect.runPromise(work.pipe(Effect.provide(storeOf(store))))
