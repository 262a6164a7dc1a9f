/** Who stands in the tree of the month and in none of its sums: nobody inspected it, no sheet has it. */
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import type { ReachSql } from "../reach.ts"

const Asked = Schema.Struct({
  sheetId: SheetId,
  top: TreePath,
  day: Day,
  levels: Schema.Array(Schema.String)
})

export const unscoredReads = (sql: SqlClient.SqlClient) => (reach: ReachSql) => ({
  unscored: SqlSchema.findAll({
    Request: Asked,
    Result: Schema.Struct({ unitId: OrgUnitId }),
    execute: ({ sheetId, top, day, levels }) => sql`
      SELECT p.unit_id FROM placements p JOIN org_units u ON u.id = p.unit_id
      WHERE p.path > ${top} AND p.path < ${branchEnd(TreePath.make(top))}
        AND p.valid_from <= ${day} AND ${day} < p.valid_to AND u.level IN ${sql.in(levels)}
        AND ${sql.literal(reach.placed("p", day))}
        AND NOT EXISTS (
          SELECT 1 FROM score_sums s WHERE s.sheet_id = ${sheetId} AND s.unit_id = p.unit_id)
      ORDER BY p.path`
  })
})
