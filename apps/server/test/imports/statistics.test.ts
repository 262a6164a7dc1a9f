/** After a large import the database knows at once how much lies in its tables. */
import { howMany } from "@aiwei/testing/officeContents"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { anyImports, csv, imported } from "./importing.ts"

const count = 6_000
const head = ["河东街道楼院底册,,,,,,", "序号,所属社区,小区名称,楼号,单元数,户数,包户干部"]
const rowOf = (_: unknown, at: number) =>
  `${at + 1},东风社区,第${Math.floor(at / 100) + 1}小区,${(at % 100) + 1}号楼,3,60,张三`
const register = (rows: number) => csv("楼院.csv", ...head, ...Array.from({ length: rows }, rowOf))

/** PostgreSQL's own figure for a table: -1 while nobody has counted. */
const known = Effect.fnUntraced(function* (table: string) {
  const sql = yield* SqlClient.SqlClient
  const [row] = yield* sql<{ readonly n: number }>`
    SELECT CAST(reltuples AS INTEGER) AS n FROM pg_class WHERE relname = ${table}`
  return row?.n ?? -2
})

it.live(
  "a large import makes its tables known, a small one and a dry run do not",
  () =>
    Effect.gen(function* () {
      yield* imported([register(count)], { dryRun: true })
      yield* imported([register(200)])
      if (testDatabase === "postgres") assert.strictEqual(yield* known("placements"), -1)
      yield* imported([register(count)])
      assert.strictEqual(yield* howMany("org_units WHERE level = 'building'"), count)
      if (testDatabase === "sqlite") return
      for (const table of ["org_units", "placements", "household_assignments", "import_changes"]) {
        assert.isAtLeast(yield* known(table), count, table)
      }
    }).pipe(Effect.provide(anyImports)),
  60_000
)
