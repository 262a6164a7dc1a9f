/**
 * Letters as lists show them, and the parties that letters are made with. A letter with a unit is seen by
 * whoever has that unit, one with an organisation by whoever has the office.
 */
import { LetterTargetLine, LetterTemplate } from "@aiwei/domain/letters/LetterTemplate"
import { StoredLetterLine } from "@aiwei/domain/letters/ResponsibilityLetter"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { PersonId } from "@aiwei/domain/people/Person"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { activeOn } from "../people/activeOn.ts"
import { organisationsOn } from "../people/registers/contactSpans.ts"
import type { ReachSql } from "../reach.ts"

const OfYear = Schema.Struct({ officeId: OrgUnitId, year: Schema.Int })
const TemplatesOf = Schema.Struct({ officeId: OrgUnitId, year: Schema.NullOr(Schema.Int) })
const OfficeOn = Schema.Struct({ officeId: OrgUnitId, day: Day })
const PeopleOn = Schema.Struct({ people: Schema.Array(PersonId), day: Day })

const Organisation = Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  kind: Schema.String,
  contactId: Schema.NullOr(PersonId),
  contactName: Schema.NullOr(Schema.String)
})

export const templateReads = (sql: SqlClient.SqlClient) => ({
  templates: SqlSchema.findAll({
    Request: TemplatesOf,
    Result: LetterTemplate,
    execute: ({ officeId, year }) => sql`
      SELECT * FROM letter_templates WHERE office_id = ${officeId}
        ${year === null ? sql.literal("") : sql`AND year = ${year}`}
      ORDER BY year DESC, id DESC`
  }),
  targetsOf: SqlSchema.findAll({
    Request: Schema.Array(Schema.String),
    Result: LetterTargetLine,
    execute: (templates) => sql`
      SELECT t.*, s.version AS scheme_version, i.code AS indicator_code, i.name AS indicator_name
      FROM letter_targets t LEFT JOIN indicators i ON i.id = t.indicator_id
      LEFT JOIN schemes s ON s.id = i.scheme_id
      WHERE t.template_id IN ${sql.in(templates)} ORDER BY t.template_id, t.no`
  })
})

const lines = (sql: SqlClient.SqlClient, reach: ReachSql) => sql`
  SELECT l.*, t.title, a.name AS party_a_unit_name, coalesce(b.name, o.name, '') AS party_b_name,
    coalesce(o.kind, b.level, '') AS party_b_kind
  FROM letters l JOIN letter_templates t ON t.id = l.template_id
  JOIN org_units a ON a.id = l.party_a_unit_id
  LEFT JOIN org_units b ON b.id = l.party_b_unit_id
  LEFT JOIN organisations o ON o.id = l.party_b_organisation_id
  WHERE ${sql.literal(reach.unitOf("l.party_b_unit_id", "l.office_id"))}`

export const letterReads = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const { on, person } = activeOn(sql)
  return {
    findById: SqlSchema.findOneOption({
      Request: Schema.String,
      Result: StoredLetterLine,
      execute: (id) => sql`${lines(sql, reach)} AND l.id = ${id}`
    }),
    ofYear: SqlSchema.findAll({
      Request: OfYear,
      Result: StoredLetterLine,
      execute: ({ officeId, year }) => sql`
        ${lines(sql, reach)} AND l.office_id = ${officeId} AND l.year = ${year}
        ORDER BY party_b_kind, party_b_name, l.id`
    }),
    heldBy: SqlSchema.findAll({
      Request: PeopleOn,
      Result: StoredLetterLine,
      execute: ({ people, day }) => sql`
        ${lines(sql, reach)}
          AND (l.leader_id IN ${sql.in(people)} OR l.party_a_person_id IN ${sql.in(people)})
          AND (l.ended_on IS NULL OR ${day} < l.ended_on)
          AND CAST(substr(${day}, 1, 4) AS INTEGER) <= l.year
        ORDER BY l.year, l.id`
    }),
    organisations: SqlSchema.findAll({
      Request: OfficeOn,
      Result: Organisation,
      execute: ({ officeId, day }) => sql`
        SELECT o.id, o.name, o.kind, o.contact_id, CASE WHEN ${person("o.contact_id", day)}
          THEN x.name END AS contact_name
        FROM ${organisationsOn(sql)(day)} o LEFT JOIN people x ON x.id = o.contact_id
        WHERE o.office_id = ${officeId} AND ${on("o", day)}
          AND ${sql.literal(reach.unit("o.office_id"))}
        ORDER BY o.name, o.id`
    })
  }
}
