/** Where personal data lies, asked in SQL: the rules, who has been gone long enough, and a person's own. */
import { PersonId } from "@aiwei/domain/people/Person"
import { Erasure, JournalLine } from "@aiwei/domain/personal/PersonalRepo"
import { RetentionRule } from "@aiwei/domain/personal/RetentionRule"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { heldReads } from "./heldReads.ts"

const Leaver = Schema.Struct({ id: PersonId, leftOn: Schema.String })
const Count = Schema.Struct({ n: Schema.Int })
const Report = Schema.Struct({ id: Schema.String, path: Schema.String, report: Schema.String })
const Row = Schema.Record(Schema.String, Schema.Unknown)
const Named = Schema.Struct({ name: Schema.String })

/**
 * The day somebody was gone: the last post's end; without one, the day the record was last written, by a
 * hand or by an import, which cannot be earlier.
 */
const leftOn = `coalesce(
  (SELECT max(q.valid_to) FROM posts q WHERE q.person_id = x.id AND q.valid_to < '9999'),
  (SELECT max(a.day) FROM audit_entries a WHERE a.subject = 'Person/' || x.id),
  (SELECT substr(max(f.committed_at), 1, 10) FROM import_changes c
    JOIN import_commits k ON k.no = c.commit_no JOIN import_files f ON f.id = k.file_id
    WHERE c.entity_id = x.id AND coalesce(c.outcome, '') <> 'reversed'),
  '9999')`

const ofDuties = (sql: SqlClient.SqlClient, person: string) => sql`
  c.entity_id = ${person}
  OR c.entity_id IN (SELECT z.id FROM zones z WHERE z.leader_id = ${person})
  OR c.entity_id IN (SELECT h.id FROM household_assignments h WHERE h.person_id = ${person})
  OR c.entity_id IN (SELECT h.unit_id FROM household_assignments h WHERE h.person_id = ${person})`

const aboutPerson = (sql: SqlClient.SqlClient) => ({
  journal: SqlSchema.findAll({
    Request: Schema.String,
    Result: JournalLine,
    execute: (person) => sql`
      SELECT c.commit_no, c.seq, k.file_id, c.entity, c.sheet, c.cell, c."before", c."after"
      FROM import_changes c JOIN import_commits k ON k.no = c.commit_no
      WHERE ${ofDuties(sql, person)} ORDER BY c.commit_no, c.seq`
  }),
  reports: SqlSchema.findAll({
    Request: Schema.Array(Schema.String),
    Result: Report,
    execute: (ids) => sql`
      SELECT id, path, report FROM import_files WHERE id IN ${sql.in(ids)} AND report IS NOT NULL`
  }),
  zones: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`SELECT * FROM zones WHERE leader_id = ${person} ORDER BY valid_from`
  }),
  assignments: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`
      SELECT h.*, u.name AS building FROM household_assignments h
      JOIN org_units u ON u.id = h.unit_id
      WHERE h.person_id = ${person} ORDER BY h.valid_from, h.id`
  }),
  trail: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`
      SELECT seq, at, actor, verb, "before", "after" FROM audit_entries
      WHERE subject = ${`Person/${person}`} ORDER BY seq`
  }),
  accounts: SqlSchema.findAll({
    Request: Schema.String,
    Result: Named,
    execute: (name) => sql`SELECT name FROM accounts WHERE display_name = ${name} ORDER BY name`
  })
})

export const personalReads = (sql: SqlClient.SqlClient) => ({
  ...aboutPerson(sql),
  ...heldReads(sql),
  rules: SqlSchema.findAll({
    Request: Schema.Void,
    Result: RetentionRule,
    execute: () => sql`SELECT * FROM retention_rules ORDER BY kind`
  }),
  leavers: SqlSchema.findAll({
    Request: Schema.String,
    Result: Leaver,
    execute: (day) => sql`
      SELECT id, left_on FROM (
        SELECT x.id, ${sql.literal(leftOn)} AS left_on FROM people x
        WHERE x.status = 'left'
          AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.person_id = x.id)) AS gone
      WHERE left_on < ${day} ORDER BY left_on, id`
  }),
  erasureOf: SqlSchema.findAll({
    Request: PersonId,
    Result: Erasure,
    execute: (person) => sql`SELECT * FROM erasures WHERE person_id = ${person}`
  }),
  erasedOf: SqlSchema.findOne({
    Request: Schema.String,
    Result: Count,
    execute: (office) => sql`
      SELECT CAST(count(*) AS INTEGER) AS n FROM erasures
      WHERE office_id = ${office} AND person_id IS NOT NULL`
  })
})
