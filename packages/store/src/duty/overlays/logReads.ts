/**
 * Parts of the questions about logs: by where a place stands today, or stood last, so that a visit to what
 * was moved or closed since stays in the log of its branch.
 */
import { branchEnd, type TreePath } from "@aiwei/domain/org/TreePath"
import type { Day } from "@aiwei/domain/shared/Day"
import type { SqlClient } from "effect/sql"

import { type ReachSql, standing } from "../../reach.ts"

interface LogWanted {
  readonly officeId: string
  readonly top: TreePath
  readonly from: Day
  readonly to: Day
}

interface After {
  readonly day: string
  readonly id: string
}

/** `t` is the row of the log; `day` is today. */
export const logReads = (sql: SqlClient.SqlClient, reach: ReachSql, day: Day) => ({
  within: ({ officeId, top, from, to }: LogWanted) => sql`
    t.office_id = ${officeId} AND ${from} <= t.day AND t.day <= ${to}
    AND ${sql.literal(reach.unit("t.unit_id"))}
    AND EXISTS (SELECT 1 FROM placements r WHERE r.unit_id = t.unit_id
      AND ${sql.literal(standing(day))} AND r.path >= ${top} AND r.path < ${branchEnd(top)})`,
  /** The newest first, and of one day the last written. */
  after: (given: After | null) =>
    given === null
      ? sql.literal("")
      : sql`AND (t.day < ${given.day} OR (t.day = ${given.day} AND t.id < ${given.id}))`,
  order: sql`ORDER BY t.day DESC, t.id DESC`
})
