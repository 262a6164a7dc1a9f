/** How much stands in a branch on a day: people with posts there, duties, officers, zones. Counted, not listed. */
import { HeldUnder } from "@aiwei/domain/org/edits/MovePlan"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { onDay } from "./onDay.ts"

export const heldUnder = (sql: SqlClient.SqlClient) => {
  const { on } = onDay(sql)
  return SqlSchema.findOne({
    Request: Schema.Struct({ top: TreePath, day: Day }),
    Result: HeldUnder,
    execute: ({ top, day }) => {
      const counted = (what: string, rows: string) => sql`
        (SELECT CAST(count(${sql.literal(what)}) AS INTEGER) FROM ${sql.literal(rows)}
          JOIN placements p ON p.unit_id = r.unit_id
          WHERE p.path >= ${top} AND p.path < ${branchEnd(TreePath.make(top))} AND ${on("p", day)}`
      return sql`
        SELECT ${counted("DISTINCT r.person_id", "posts r")} AND ${on("r", day)}) AS people,
          ${counted("*", "duty_assignments r")} AND ${on("r", day)}) AS duties,
          ${counted("DISTINCT r.unit_id", "household_assignments r")} AND ${on("r", day)}) AS officers,
          ${counted("DISTINCT r.zone_id", "zone_communities r JOIN zones z ON z.id = r.zone_id")}
            AND ${on("z", day)}) AS zones`
    }
  })
}
