/**
 * What became of each change when its import was undone, and when its file was. A change that was reversed is
 * no longer where a record came from: `provenance` passes over it.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* sql`ALTER TABLE import_changes ADD COLUMN outcome TEXT`
  yield* sql`ALTER TABLE import_changes ADD COLUMN reason TEXT`
  yield* sql`ALTER TABLE import_files ADD COLUMN undone_at TEXT`

  const stands = sql.literal("coalesce(c.outcome, '') <> 'reversed'")
  const standsToo = sql.literal("coalesce(l.outcome, '') <> 'reversed'")
  yield* sql`DROP VIEW provenance`
  yield* sql`
    CREATE VIEW provenance AS
      SELECT c.entity, c.entity_id, f.file_id, c.sheet, c.cell
      FROM import_changes c JOIN import_commits f ON f.no = c.commit_no
      WHERE ${stands} AND NOT EXISTS (
        SELECT 1 FROM import_changes l
        WHERE l.entity_id = c.entity_id AND l.entity = c.entity AND ${standsToo}
          AND (l.commit_no, l.seq) > (c.commit_no, c.seq))`
})
