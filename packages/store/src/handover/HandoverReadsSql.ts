/** `HandoverReads` on any SQL client. */
import { PlaceAbove } from "@aiwei/domain/duty/answers/DutyReads"
import { HouseholdAssignment } from "@aiwei/domain/duty/HouseholdAssignment"
import { ResponsibilityZone } from "@aiwei/domain/duty/ResponsibilityZone"
import { HandoverReads } from "@aiwei/domain/handover/HandoverReads"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { PersonId } from "@aiwei/domain/people/Person"
import { Post } from "@aiwei/domain/people/Post"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { inParts } from "../bulk.ts"
import { AssignmentRow, withHolder } from "../duty/assignmentRows.ts"
import { calledOn } from "../org/reads/calledOn.ts"
import { activeOn } from "../people/activeOn.ts"
import { seatOf, SeatRow } from "../people/groups/seatRows.ts"

const Ids = Schema.Array(Schema.String)
const PeopleFrom = Schema.Struct({ people: Schema.Array(PersonId), day: Day })
const UnitsOn = Schema.Struct({ ids: Schema.Array(OrgUnitId), day: Day })

const statements = (sql: SqlClient.SqlClient) => ({
  /** Every row is looked at, as in `heldBy`: people leave one at a time. */
  buildingsOf: SqlSchema.findAll({
    Request: PeopleFrom,
    Result: HouseholdAssignment,
    execute: ({ people, day }) => sql`
      SELECT * FROM household_assignments
      WHERE person_id IN ${sql.in(people)} AND ${day} < valid_to ORDER BY unit_id, valid_from, id`
  }),
  buildingsById: SqlSchema.findAll({
    Request: Ids,
    Result: HouseholdAssignment,
    execute: (ids) => sql`
      SELECT * FROM household_assignments WHERE id IN ${sql.in(ids)} ORDER BY unit_id, id`
  }),
  zonesOf: SqlSchema.findAll({
    Request: PeopleFrom,
    Result: ResponsibilityZone,
    execute: ({ people, day }) => sql`
      SELECT * FROM zones WHERE leader_id IN ${sql.in(people)} AND ${day} < valid_to ORDER BY id`
  }),
  zonesById: SqlSchema.findAll({
    Request: Ids,
    Result: ResponsibilityZone,
    execute: (ids) => sql`SELECT * FROM zones WHERE id IN ${sql.in(ids)} ORDER BY id`
  }),
  dutiesById: SqlSchema.findAll({
    Request: Ids,
    Result: AssignmentRow,
    execute: (ids) => sql`SELECT * FROM duty_assignments WHERE id IN ${sql.in(ids)} ORDER BY id`
  }),
  postsById: SqlSchema.findAll({
    Request: Ids,
    Result: Post,
    execute: (ids) => sql`SELECT * FROM posts WHERE id IN ${sql.in(ids)} ORDER BY id`
  }),
  seatsById: SqlSchema.findAll({
    Request: Ids,
    Result: SeatRow,
    execute: (ids) => sql`
      SELECT s.*, x.name AS person_name FROM group_seats s
      LEFT JOIN people x ON x.id = s.person_id WHERE s.id IN ${sql.in(ids)} ORDER BY s.id`
  }),
  placesOf: SqlSchema.findAll({
    Request: UnitsOn,
    Result: PlaceAbove,
    execute: ({ ids, day }) => sql`
      SELECT u.id, ${calledOn(sql).name("u", day)} AS name, u.level, p.path
      FROM placements p JOIN org_units u ON u.id = p.unit_id
      WHERE p.unit_id IN ${sql.in(ids)} AND ${activeOn(sql).on("p", day)}`
  })
})

export const HandoverReadsSql = Layer.effect(
  HandoverReads,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      buildingsOf: (people, day) =>
        inParts(people, (some) => ask.buildingsOf({ people: some, day })).pipe(
          answered("HandoverReads.buildingsOf")
        ),
      buildingsById: (ids) =>
        inParts(ids, ask.buildingsById).pipe(answered("HandoverReads.buildingsById")),
      zonesOf: (people, day) =>
        inParts(people, (some) => ask.zonesOf({ people: some, day })).pipe(
          answered("HandoverReads.zonesOf")
        ),
      zonesById: (ids) => inParts(ids, ask.zonesById).pipe(answered("HandoverReads.zonesById")),
      dutiesById: (ids) =>
        inParts(ids, ask.dutiesById).pipe(
          Effect.map((rows) => rows.map(withHolder)),
          answered("HandoverReads.dutiesById")
        ),
      postsById: (ids) => inParts(ids, ask.postsById).pipe(answered("HandoverReads.postsById")),
      seatsById: (ids) =>
        inParts(ids, ask.seatsById).pipe(
          Effect.map((rows) => rows.map(seatOf)),
          answered("HandoverReads.seatsById")
        ),
      placesOf: (ids, day) =>
        inParts(ids, (some) => ask.placesOf({ ids: some, day })).pipe(
          answered("HandoverReads.placesOf")
        )
    }
  })
)
