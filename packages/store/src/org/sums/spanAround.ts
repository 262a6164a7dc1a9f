/** The days around one on which something happened in a branch: between them a sum stays what it is. */
import { SumSpan } from "@aiwei/domain/org/counts/KeptSums"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { countedDuties } from "../reads/onDay.ts"

const Around = Schema.Struct({ top: TreePath, day: Day })

export const spanAround = (sql: SqlClient.SqlClient) =>
  SqlSchema.findOne({
    Request: Around,
    Result: SumSpan,
    execute: ({ top, day }) => {
      const inBranch = sql`p.path >= ${top} AND p.path < ${branchEnd(TreePath.make(top))}`
      return sql`
        WITH held AS (
          SELECT h.person_id, h.valid_from, h.valid_to
          FROM placements p JOIN household_assignments h ON h.unit_id = p.unit_id
          WHERE ${inBranch}),
        given AS (
          SELECT d.person_id, d.post_unit_id, d.organisation_id, d.valid_from, d.valid_to
          FROM placements p JOIN duty_assignments d ON d.unit_id = p.unit_id
          WHERE ${inBranch} AND d.duty IN ${sql.in(countedDuties)}),
        staff AS (
          SELECT person_id FROM held
          UNION SELECT person_id FROM given
          UNION SELECT q.person_id FROM given g JOIN posts q ON q.unit_id = g.post_unit_id
          UNION SELECT q.person_id FROM placements p JOIN posts q ON q.unit_id = p.unit_id
          WHERE ${inBranch}
          UNION SELECT x.id FROM placements p JOIN people x ON x.office_id = p.unit_id
          WHERE ${inBranch})
        SELECT
          max(CASE WHEN valid_to <= ${day} THEN valid_to
            WHEN valid_from <= ${day} THEN valid_from END) AS since,
          min(CASE WHEN valid_from > ${day} THEN valid_from
            WHEN valid_to > ${day} THEN valid_to END) AS until
        FROM (
          SELECT valid_from, valid_to FROM held
          UNION ALL SELECT valid_from, valid_to FROM given
          UNION ALL SELECT o.valid_from, o.valid_to FROM given g
            JOIN organisations o ON o.id = g.organisation_id
          UNION ALL SELECT p.valid_from, p.valid_to FROM placements p WHERE ${inBranch}
          UNION ALL SELECT x.left_on, x.left_on FROM staff f
            JOIN people x ON x.id = f.person_id AND x.left_on IS NOT NULL
          UNION ALL SELECT q.valid_from, q.valid_to FROM staff f
            JOIN posts q ON q.person_id = f.person_id) happened`
    }
  })
