/**
 * Every row of every table but those that tell what was done: an import and its undo leave the trail, the
 * batch, its files and its journal. Counters go up and sums kept of branches are made anew when asked for.
 */
import { catalogue } from "@aiwei/store/contents/catalogue"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

const told: ReadonlySet<string> = new Set([
  "audit_entries",
  "audit_head",
  "counters",
  "import_batches",
  "import_changes",
  "import_commits",
  "import_files",
  "place_changes",
  "place_sums",
  "webhook_deliveries"
])

/** Table by table, in the order of their texts. */
export const businessRows = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const rows: Record<string, ReadonlyArray<string>> = {}
  for (const { name } of yield* catalogue) {
    if (told.has(name)) continue
    // A level that nobody stands on any more is counted on with nought.
    const counted = name === "score_levels" ? " WHERE n <> 0" : ""
    const all = yield* sql`SELECT * FROM ${sql.literal(name + counted)}`
    const texts = all.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted()
    if (texts.length > 0) rows[name] = texts
  }
  return rows
})
