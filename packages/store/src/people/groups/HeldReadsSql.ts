/** `HeldReads` on any SQL client. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { HeldContact, HeldDuty, HeldReads, HeldSeat } from "@aiwei/domain/people/holdings/HeldReads"
import { PersonId } from "@aiwei/domain/people/Person"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../../answered.ts"
import { calledOn } from "../../org/reads/calledOn.ts"
import { activeOn } from "../activeOn.ts"
import { organisationsOn } from "../registers/contactSpans.ts"

const Asked = Schema.Struct({ person: PersonId, units: Schema.Array(OrgUnitId), day: Day })
const PersonOn = Schema.Struct({ person: PersonId, day: Day })

export const HeldReadsSql = Layer.effect(
  HeldReads,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const { on } = activeOn(sql)
    const dutiesOf = SqlSchema.findAll({
      Request: Asked,
      Result: HeldDuty,
      execute: ({ person, units, day }) => sql`
        SELECT d.id, d.duty, d.unit_id AS place_id, ${calledOn(sql).name("u", day)} AS place_name,
          d.post_unit_id, d.post_kind, d.valid_from, d.valid_to
        FROM duty_assignments d JOIN org_units u ON u.id = d.unit_id
        WHERE (d.person_id = ${person} OR d.post_unit_id IN ${sql.in(units)}) AND ${on("d", day)}
        ORDER BY d.valid_from, d.id`
    })
    const seatsOf = SqlSchema.findAll({
      Request: Asked,
      Result: HeldSeat,
      execute: ({ person, units, day }) => sql`
        SELECT s.id, s.group_id, g.name AS group_name, g.unit_id, ${calledOn(sql).name("u", day)} AS unit_name, s.role,
          s.duty_text, s.post_unit_id, s.post_kind, s.valid_from, s.valid_to
        FROM group_seats s JOIN leading_groups g ON g.id = s.group_id
        JOIN org_units u ON u.id = g.unit_id
        WHERE (s.person_id = ${person} OR s.post_unit_id IN ${sql.in(units)}) AND ${on("s", day)}
        ORDER BY s.valid_from, s.id`
    })
    const contactOf = SqlSchema.findAll({
      Request: PersonOn,
      Result: HeldContact,
      execute: ({ person, day }) => sql`
        SELECT o.id, o.name FROM ${organisationsOn(sql)(day)} o
        WHERE o.contact_id = ${person} AND ${on("o", day)} ORDER BY o.id`
    })
    return {
      dutiesOf: (asked) => dutiesOf(asked).pipe(answered("HeldReads.dutiesOf")),
      seatsOf: (asked) => seatsOf(asked).pipe(answered("HeldReads.seatsOf")),
      contactOf: (person, day) => contactOf({ person, day }).pipe(answered("HeldReads.contactOf"))
    }
  })
)
