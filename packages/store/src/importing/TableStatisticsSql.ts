/**
 * `TableStatistics` by ANALYZE on PostgreSQL, which samples a table and takes a fraction of a second. SQLite
 * plans by its indexes alone and needs none.
 */
import { type TableGroup, TableStatistics } from "@aiwei/domain/importing/TableStatistics"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

const tables: Readonly<Record<TableGroup, ReadonlyArray<string>>> = {
  places: ["org_units", "placements"],
  people: ["people", "posts"],
  duties: ["zones", "zone_communities", "household_assignments"],
  scores: ["score_sheets", "score_entries", "score_tallies", "score_sums"],
  records: ["office_records"]
}
const journal = ["import_files", "import_commits", "import_changes"]

export const TableStatisticsSql = Layer.effect(
  TableStatistics,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const analyze = (table: string) =>
      sql.onDialectOrElse({
        pg: () => Effect.asVoid(sql`ANALYZE ${sql.literal(table)}`),
        orElse: () => Effect.void
      })
    return {
      refresh: (groups) =>
        Effect.forEach([...groups.flatMap((group) => tables[group]), ...journal], analyze, {
          discard: true
        }).pipe(
          // The import is stored already; without statistics it is slow to read, and nothing worse.
          Effect.catchCause((cause) => Effect.logWarning("table statistics not refreshed", cause)),
          Effect.withSpan("TableStatistics.refresh")
        )
    }
  })
)
