/** What must not be found in schemes, scores and publications. */
import type { SqlClient } from "effect/sql"

import { groupedEntries } from "../assessment/scoreSums.ts"

const columns = `sheet_id, unit_id, category, points, not_applicable, leaves_not_applicable, done,
  deducted, outside, reduced, blocks`

export const assessmentQuestions = (sql: SqlClient.SqlClient) => {
  const stored = sql`SELECT ${sql.literal(columns)} FROM score_sums`
  const added = groupedEntries(sql, sql.literal("1 = 1"))
  return {
    schemeSumDiffers: sql`
      SELECT s.id FROM schemes s WHERE s.total <> (
        SELECT coalesce(sum(i.worth), 0) FROM indicators i WHERE i.scheme_id = s.id)`,
    entryOfAnotherScheme: sql`
      SELECT e.sheet_id AS id FROM score_entries e
        JOIN score_sheets h ON h.id = e.sheet_id
        JOIN indicators i ON i.id = e.indicator_id
      WHERE i.scheme_id <> h.scheme_id`,
    entryFinerThanScheme: sql`
      SELECT e.sheet_id AS id FROM score_entries e
        JOIN score_sheets h ON h.id = e.sheet_id
        JOIN schemes s ON s.id = h.scheme_id
      WHERE e.points % s."precision" <> 0`,
    sumsDifferFromEntries: sql`
      SELECT a.sheet_id AS id FROM (SELECT * FROM (${stored}) s EXCEPT SELECT * FROM (${added}) e) a
      UNION
      SELECT b.sheet_id AS id FROM (SELECT * FROM (${added}) e EXCEPT SELECT * FROM (${stored}) s) b`,
    publishedTwice: sql`
      SELECT a.id FROM publications a JOIN publications b
        ON b.office_id = a.office_id AND b.period = a.period AND b.version > a.version
      WHERE a.state = 'published'`
  }
}
