/** Everything written about some places on a day, and the people and organisations it names. */
import { zoneLeader } from "@aiwei/domain/duty/kinds/builtinDuties"
import { DutyCode } from "@aiwei/domain/duty/kinds/DutyKind"
import { contactPoint } from "@aiwei/domain/duty/overlays/overlayDuties"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Organisation } from "@aiwei/domain/people/Organisation"
import { Person, PersonId } from "@aiwei/domain/people/Person"
import { PostId } from "@aiwei/domain/people/Post"
import { PostKind } from "@aiwei/domain/people/PostKind"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { calledOn } from "../../org/reads/calledOn.ts"
import { activeOn } from "../../people/activeOn.ts"
import { formerNamesSql } from "../../people/atOfficeSql.ts"
import { namesPoint } from "./namesPoint.ts"

const text = Schema.NullOr(Schema.String)
const PlacesOn = Schema.Struct({ places: Schema.Array(OrgUnitId), day: Day })

export const HoldingRow = Schema.Struct({
  source: Schema.Literals(["assignment", "household", "zone"]),
  sourceId: Schema.String,
  duty: DutyCode,
  unitId: OrgUnitId,
  holderKind: Schema.Literals(["person", "post", "organisation"]),
  personId: Schema.NullOr(PersonId),
  personName: text,
  postUnitId: Schema.NullOr(OrgUnitId),
  postKind: Schema.NullOr(PostKind),
  organisationId: text,
  title: text,
  namesakes: Schema.Int,
  validFrom: Day,
  validTo: Day
})
export interface HoldingRow extends Schema.Schema.Type<typeof HoldingRow> {}

export const PersonPost = Schema.Struct({
  id: PersonId,
  name: Schema.String,
  status: Person.fields.status,
  leftOn: Schema.NullOr(Day),
  postId: Schema.NullOr(PostId),
  unitId: Schema.NullOr(OrgUnitId),
  title: text,
  kind: Schema.NullOr(PostKind),
  officeId: OrgUnitId,
  officeName: Schema.String,
  /** A line each. */
  formerNames: text,
  organisation: text,
  at: text,
  validFrom: Schema.NullOr(Day),
  validTo: Schema.NullOr(Day)
})
export interface PersonPost extends Schema.Schema.Type<typeof PersonPost> {}

/** How many active people bear a written name, in the office that `office` gives. */
const namesakes = (person: string, name: string, office: string): string => `
  CASE WHEN ${person} IS NOT NULL THEN 0 ELSE (
    SELECT CAST(count(*) AS INTEGER) FROM people y
    WHERE y.name = ${name} AND y.status = 'active' AND y.office_id = ${office}) END`

/** The office that a building stands under on the day. */
const officeAbove = (day: string): string => `(
  SELECT o.unit_id FROM placements b, placements w JOIN offices o ON o.unit_id = w.unit_id
  WHERE b.unit_id = h.unit_id AND b.valid_from <= '${day}' AND '${day}' < b.valid_to
    AND w.valid_from <= '${day}' AND '${day}' < w.valid_to
    AND substr(b.path, 1, length(w.path)) = w.path
  ORDER BY w.path DESC LIMIT 1)`

export const factReads = (sql: SqlClient.SqlClient) => {
  const { on } = activeOn(sql)
  const nothing = (...names: ReadonlyArray<string>) =>
    sql.literal(names.map((name) => `CAST(NULL AS TEXT) AS ${name}`).join(", "))
  const alike = (person: string, name: string, office: string) =>
    sql.literal(`${namesakes(person, name, office)} AS namesakes`)
  /** A zone's leader holds a duty in each of its communities. */
  const ofZones = (duty: string) => sql`
    SELECT 'zone' AS source, z.id AS source_id, ${sql.literal(`'${duty}'`)} AS duty, c.unit_id,
      'person' AS holder_kind, z.leader_id AS person_id, z.leader_name AS person_name,
      ${nothing("post_unit_id", "post_kind", "organisation_id")}, z.leader_title AS title,
      ${alike("z.leader_id", "z.leader_name", "z.office_id")}, z.valid_from, z.valid_to
    FROM zone_communities c JOIN zones z ON z.id = c.zone_id
    WHERE (z.leader_id IS NOT NULL OR z.leader_name IS NOT NULL)`
  const withPosts = (day: string) => sql`
    SELECT x.id, x.name, x.status, x.left_on, q.id AS post_id, q.unit_id, q.title, q.kind,
      coalesce(${calledOn(sql).name("u", day)}, q.organisation) AS at, q.valid_from, q.valid_to,
      x.office_id, w.name AS office_name, q.organisation,
      ${sql.literal(formerNamesSql("w"))} AS former_names
    FROM people x JOIN org_units w ON w.id = x.office_id
    LEFT JOIN posts q ON q.person_id = x.id
    LEFT JOIN org_units u ON u.id = q.unit_id`
  return {
    holdingsAt: SqlSchema.findAll({
      Request: PlacesOn,
      Result: HoldingRow,
      execute: ({ places, day }) => sql`
        SELECT 'assignment' AS source, d.id AS source_id, d.duty, d.unit_id, d.holder_kind,
          d.person_id, d.person_name, d.post_unit_id, d.post_kind, d.organisation_id,
          ${nothing("title")}, ${alike("d.person_id", "d.person_name", "d.office_id")},
          d.valid_from, d.valid_to
        FROM duty_assignments d WHERE d.unit_id IN ${sql.in(places)} AND ${on("d", day)}
        UNION ALL
        SELECT 'household', h.id, 'household-officer', h.unit_id, 'person', h.person_id,
          h.officer_name, ${nothing("post_unit_id", "post_kind", "organisation_id", "title")},
          ${alike("h.person_id", "h.officer_name", officeAbove(day))}, h.valid_from, h.valid_to
        FROM household_assignments h WHERE h.unit_id IN ${sql.in(places)} AND ${on("h", day)}
        UNION ALL
        ${ofZones(zoneLeader)} AND c.unit_id IN ${sql.in(places)} AND ${on("z", day)}
        UNION ALL
        ${ofZones(contactPoint)} AND c.unit_id IN ${sql.in(places)} AND ${on("z", day)}
          AND ${sql.literal(namesPoint("z"))}`
    }),
    organisations: SqlSchema.findAll({
      Request: Schema.Array(Schema.String),
      Result: Organisation,
      execute: (ids) => sql`SELECT * FROM organisations WHERE id IN ${sql.in(ids)}`
    }),
    named: SqlSchema.findAll({
      Request: Schema.Struct({ people: Schema.Array(PersonId), day: Day }),
      Result: PersonPost,
      execute: ({ people, day }) => sql`${withPosts(day)} WHERE x.id IN ${sql.in(people)}`
    }),
    /** Whoever has a post at one of these places that day, or in no unit of such an office; with every post. */
    seated: SqlSchema.findAll({
      Request: PlacesOn,
      Result: PersonPost,
      execute: ({ places, day }) => sql`
        ${withPosts(day)} WHERE x.id IN (
          SELECT r.person_id FROM posts r WHERE r.unit_id IN ${sql.in(places)} AND ${on("r", day)}
          UNION SELECT r.person_id FROM people y JOIN posts r ON r.person_id = y.id
          WHERE y.office_id IN ${sql.in(places)} AND r.unit_id IS NULL AND ${on("r", day)})`
    })
  }
}
