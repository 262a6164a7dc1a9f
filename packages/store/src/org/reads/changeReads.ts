/** What was done to a unit and when: the audit trail, the imports' journal, and events under a place. */
import { RailEvent, SourceCell, UnitChange } from "@aiwei/domain/org/card/CardReads"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"
import type { Fragment } from "effect/sql/Statement"

const Span = Schema.Struct({ top: TreePath, from: Day, to: Day })

/**
 * A branch that moves takes every place below it along: only its top is told, by its other parent. What
 * ended is found by an index of its own; people are few, so they lead to their places and not the reverse.
 */
const happened = (sql: SqlClient.SqlClient, top: string, from: string, to: string) => {
  const within = sql`p.path >= ${top} AND p.path < ${branchEnd(TreePath.make(top))}`
  const ended = sql`e.valid_to <> ${sql.literal(`'${forever}'`)} AND e.valid_to BETWEEN ${from} AND ${to}`
  return sql`
    SELECT p.valid_from AS day, 'moved' AS kind, u.name
      FROM placements e CROSS JOIN placements p JOIN org_units u ON u.id = p.unit_id
      WHERE ${ended} AND p.unit_id = e.unit_id AND p.valid_from = e.valid_to
        AND p.parent_id <> e.parent_id AND (${within} OR e.path >= ${top}
          AND e.path < ${branchEnd(TreePath.make(top))})
    UNION ALL
    SELECT e.valid_to, 'closed', u.name
      FROM placements e JOIN org_units u ON u.id = e.unit_id
      WHERE ${ended} AND e.path >= ${top} AND e.path < ${branchEnd(TreePath.make(top))}
        AND NOT EXISTS (
          SELECT 1 FROM placements l WHERE l.unit_id = e.unit_id AND l.valid_from = e.valid_to)
    UNION ALL
    SELECT p.valid_from, 'opened', u.name
      FROM placements p JOIN org_units u ON u.id = p.unit_id
      WHERE ${within} AND p.valid_from BETWEEN ${from} AND ${to} AND NOT EXISTS (
        SELECT 1 FROM placements e WHERE e.unit_id = p.unit_id AND e.valid_to = p.valid_from)
    UNION ALL
    SELECT q.valid_from, 'came', x.name
      FROM posts q CROSS JOIN placements p JOIN people x ON x.id = q.person_id
      WHERE q.valid_from BETWEEN ${from} AND ${to} AND p.unit_id = q.unit_id AND ${within}
        AND p.valid_from <= q.valid_from AND q.valid_from < p.valid_to
    UNION ALL
    SELECT q.valid_to, 'left', x.name
      FROM posts q CROSS JOIN placements p JOIN people x ON x.id = q.person_id
      WHERE q.valid_to BETWEEN ${from} AND ${to} AND q.valid_to <> ${forever}
        AND p.unit_id = q.unit_id AND ${within}
        AND p.valid_from <= q.valid_to AND q.valid_to < p.valid_to`
}

/** Rows of the trail as changes of a unit: what was done by hand has no cell it came from. */
const byHand = (sql: SqlClient.SqlClient, which: Fragment) => sql`
  SELECT at, actor, verb, "before", "after", CAST(NULL AS TEXT) AS batch,
    CAST(NULL AS TEXT) AS file_id, CAST(NULL AS TEXT) AS file, CAST(NULL AS TEXT) AS sheet,
    CAST(NULL AS TEXT) AS cell
  FROM audit_entries WHERE ${which} ORDER BY seq DESC LIMIT 200`

export const changeReads = (sql: SqlClient.SqlClient) => ({
  byHand: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: UnitChange,
    execute: (id) => byHand(sql, sql`subject = ${`OrgUnit/${id}`}`)
  }),
  dutiesByHand: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: UnitChange,
    execute: (id) => byHand(sql, sql`place = ${id} AND verb IN ('duties.assign', 'duties.end')`)
  }),
  byImport: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: UnitChange,
    execute: (id) => sql`
      SELECT coalesce(f.committed_at, b.created_at) AS at, b.actor, 'imports.commit' AS verb,
        c."before", c."after", b.id AS batch, f.id AS file_id, f.path AS file, c.sheet, c.cell
      FROM import_changes c JOIN import_commits k ON k.no = c.commit_no
      JOIN import_files f ON f.id = k.file_id JOIN import_batches b ON b.id = f.batch_id
      WHERE c.entity_id = ${id} AND coalesce(c.outcome, '') <> 'reversed' ORDER BY c.commit_no DESC, c.seq DESC LIMIT 200`
  }),
  eventsUnder: SqlSchema.findAll({
    Request: Span,
    Result: RailEvent,
    execute: ({ top, from, to }) => sql`
      SELECT day, kind, CAST(count(*) AS INTEGER) AS count, min(name) AS name
      FROM (${happened(sql, top, from, to)}) AS happened
      GROUP BY day, kind ORDER BY day, kind LIMIT 500`
  }),
  sourcesOf: SqlSchema.findAll({
    Request: Schema.Array(Schema.String),
    Result: SourceCell,
    execute: (ids) => sql`
      SELECT v.entity_id, f.batch_id AS batch, f.id AS file_id, f.path AS file, v.sheet, v.cell
      FROM provenance v JOIN import_files f ON f.id = v.file_id
      WHERE v.entity_id IN ${sql.in(ids)}`
  })
})
