/** Everything written about some places on a day, and the people and organisations it names. */
import { zoneLeader } from "@aiwei/domain/duty/kinds/builtinDuties"
import { DutyCode } from "@aiwei/domain/duty/kinds/DutyKind"
import { contactPoint } from "@aiwei/domain/duty/overlays/overlayDuties"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Organisation } from "@aiwei/domain/people/Organisation"
import { PersonId } from "@aiwei/domain/people/Person"
import { PostKind } from "@aiwei/domain/people/PostKind"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { activeOn } from "../../people/activeOn.ts"
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

/** The office that a building stands under on the day. */
const officeAbove = (day: string): string => `(
  SELECT o.unit_id FROM placements b, placements w JOIN offices o ON o.unit_id = w.unit_id
  WHERE b.unit_id = h.unit_id AND b.valid_from <= '${day}' AND '${day}' < b.valid_to
    AND w.valid_from <= '${day}' AND '${day}' < w.valid_to
    AND substr(b.path, 1, length(w.path)) = w.path
  ORDER BY w.path DESC LIMIT 1)`

export const factReads = (sql: SqlClient.SqlClient) => {
  const { on, person: isThere } = activeOn(sql)
  const nothing = (...names: ReadonlyArray<string>) =>
    sql.literal(names.map((name) => `CAST(NULL AS TEXT) AS ${name}`).join(", "))
  /** How many people of the office bear a written name that day. */
  const alike = (person: string, name: string, office: string, day: string) => sql`
    CASE WHEN ${sql.literal(person)} IS NOT NULL THEN 0 ELSE (
      SELECT CAST(count(*) AS INTEGER) FROM people y
      WHERE y.name = ${sql.literal(name)} AND y.office_id = ${sql.literal(office)}
        AND ${isThere("y.id", day)}) END AS namesakes`
  /** A zone's leader holds a duty in each of its communities. */
  const ofZones = (duty: string, day: string) => sql`
    SELECT 'zone' AS source, z.id AS source_id, ${sql.literal(`'${duty}'`)} AS duty, c.unit_id,
      'person' AS holder_kind, z.leader_id AS person_id, z.leader_name AS person_name,
      ${nothing("post_unit_id", "post_kind", "organisation_id")}, z.leader_title AS title,
      ${alike("z.leader_id", "z.leader_name", "z.office_id", day)}, z.valid_from, z.valid_to
    FROM zone_communities c JOIN zones z ON z.id = c.zone_id
    WHERE (z.leader_id IS NOT NULL OR z.leader_name IS NOT NULL)`
  return {
    holdingsAt: SqlSchema.findAll({
      Request: PlacesOn,
      Result: HoldingRow,
      execute: ({ places, day }) => sql`
        SELECT 'assignment' AS source, d.id AS source_id, d.duty, d.unit_id, d.holder_kind,
          d.person_id, d.person_name, d.post_unit_id, d.post_kind, d.organisation_id,
          ${nothing("title")}, ${alike("d.person_id", "d.person_name", "d.office_id", day)},
          d.valid_from, d.valid_to
        FROM duty_assignments d WHERE d.unit_id IN ${sql.in(places)} AND ${on("d", day)}
        UNION ALL
        SELECT 'household', h.id, 'household-officer', h.unit_id, 'person', h.person_id,
          h.officer_name, ${nothing("post_unit_id", "post_kind", "organisation_id", "title")},
          ${alike("h.person_id", "h.officer_name", officeAbove(day), day)}, h.valid_from, h.valid_to
        FROM household_assignments h WHERE h.unit_id IN ${sql.in(places)} AND ${on("h", day)}
        UNION ALL
        ${ofZones(zoneLeader, day)} AND c.unit_id IN ${sql.in(places)} AND ${on("z", day)}
        UNION ALL
        ${ofZones(contactPoint, day)} AND c.unit_id IN ${sql.in(places)} AND ${on("z", day)}
          AND ${sql.literal(namesPoint("z"))}`
    }),
    organisations: SqlSchema.findAll({
      Request: Schema.Array(Schema.String),
      Result: Organisation,
      execute: (ids) => sql`SELECT * FROM organisations WHERE id IN ${sql.in(ids)}`
    })
  }
}
