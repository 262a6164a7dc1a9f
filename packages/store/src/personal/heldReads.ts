/** What somebody holds beside zones and buildings, as it is stored, ended things too. */
import { PersonId } from "@aiwei/domain/people/Person"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

const Row = Schema.Record(Schema.String, Schema.Unknown)

const heldNow = (sql: SqlClient.SqlClient) => ({
  duties: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`
      SELECT d.*, u.name AS place FROM duty_assignments d JOIN org_units u ON u.id = d.unit_id
      WHERE d.person_id = ${person} ORDER BY d.valid_from, d.id`
  }),
  registers: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`
      SELECT * FROM person_registers WHERE person_id = ${person} ORDER BY valid_from, id`
  }),
  trainings: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`SELECT * FROM trainings WHERE person_id = ${person} ORDER BY day, id`
  }),
  seats: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`
      SELECT s.*, g.name AS leading_group FROM group_seats s
      JOIN leading_groups g ON g.id = s.group_id
      WHERE s.person_id = ${person} ORDER BY s.valid_from, s.id`
  }),
  contacts: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`
      SELECT o.id, o.office_id, o.name, o.kind, o.phone, o.valid_from, o.valid_to,
        c.from_day AS contact_from
      FROM organisations o JOIN (
        SELECT id AS organisation_id, valid_from AS from_day FROM organisations
        WHERE contact_id = ${person}
        UNION ALL
        SELECT organisation_id, from_day FROM organisation_contacts WHERE contact_id = ${person}
      ) c ON c.organisation_id = o.id
      ORDER BY c.from_day, o.id`
  })
})

const wasWritten = (sql: SqlClient.SqlClient) => ({
  handovers: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`
      SELECT h.on_day, h.reason, h.doc_no, h.made_at, h.made_by, l.kind, l.name, l.place_path,
        l.since, l.outcome,
        CASE WHEN h.person_id = ${person} THEN 'from' ELSE 'to' END AS direction
      FROM handovers h JOIN handover_lines l ON l.handover_id = h.id
      WHERE h.person_id = ${person} OR l.successor_id = ${person} ORDER BY h.id, l.line_no`
  }),
  letters: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`
      SELECT l.*, t.title FROM letters l JOIN letter_templates t ON t.id = l.template_id
      WHERE l.leader_id = ${person} OR l.party_a_person_id = ${person} ORDER BY l.made_on, l.id`
  }),
  tasks: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`
      SELECT t.id, t.title, t.text, t.due, t.made_on, t.done_on, t.ended_on, t.end_reason,
        c.from_day AS given_from, u.name AS place
      FROM tasks t JOIN org_units u ON u.id = t.unit_id JOIN (
        SELECT id AS task_id, made_on AS from_day FROM tasks WHERE person_id = ${person}
        UNION ALL
        SELECT task_id, from_day FROM task_owners WHERE person_id = ${person}
      ) c ON c.task_id = t.id
      ORDER BY c.from_day, t.id`
  }),
  visits: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`
      SELECT v.*, u.name AS place FROM contact_visit_people w
      JOIN contact_visits v ON v.id = w.visit_id JOIN org_units u ON u.id = v.unit_id
      WHERE w.person_id = ${person} ORDER BY v.day, v.id`
  }),
  checks: SqlSchema.findAll({
    Request: PersonId,
    Result: Row,
    execute: (person) => sql`
      SELECT c.*, f.name AS frontage FROM frontage_checks c
      JOIN frontages f ON f.id = c.frontage_id
      WHERE c.person_id = ${person} ORDER BY c.day, c.id`
  })
})

export const heldReads = (sql: SqlClient.SqlClient) => ({ ...heldNow(sql), ...wasWritten(sql) })
