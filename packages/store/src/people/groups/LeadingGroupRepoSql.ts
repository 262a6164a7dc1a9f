/** `LeadingGroupRepo` on any SQL client. Lists hold only groups of units in the reach. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { branchEnd } from "@aiwei/domain/org/TreePath"
import { Adjustment, LeadingGroup, LeadingGroupId } from "@aiwei/domain/people/groups/LeadingGroup"
import {
  GroupLine,
  type GroupsWanted,
  LeadingGroupRepo,
  type SeatsAsked
} from "@aiwei/domain/people/groups/LeadingGroupRepo"
import { PersonId } from "@aiwei/domain/people/Person"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../../answered.ts"
import { bulkWriter, inParts } from "../../bulk.ts"
import { peopleOf } from "../../duty/answers/factsOf.ts"
import { personPosts } from "../../duty/answers/personPosts.ts"
import { byReach, type ReachSql } from "../../reach.ts"
import { rowOf, seatColumns, seatOf, SeatRow } from "./seatRows.ts"

const Count = Schema.Struct({ n: Schema.Int })
const PeopleOn = Schema.Struct({ people: Schema.Array(PersonId), day: Day })

const seats = (sql: SqlClient.SqlClient) => sql`
  SELECT s.*, x.name AS person_name FROM group_seats s LEFT JOIN people x ON x.id = s.person_id`

const statements = (sql: SqlClient.SqlClient) => ({
  findById: SqlSchema.findOneOption({
    Request: LeadingGroupId,
    Result: GroupLine,
    execute: (id) => sql`
      SELECT g.*, u.name AS unit_name FROM leading_groups g JOIN org_units u ON u.id = g.unit_id
      WHERE g.id = ${id}`
  }),
  ofUnit: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: LeadingGroup,
    execute: (id) => sql`SELECT * FROM leading_groups WHERE unit_id = ${id} ORDER BY id`
  }),
  seatsOf: SqlSchema.findAll({
    Request: Schema.Array(LeadingGroupId),
    Result: SeatRow,
    execute: (groups) => sql`
      ${seats(sql)} WHERE s.group_id IN ${sql.in(groups)} ORDER BY s.group_id, s.valid_from, s.id`
  }),
  adjustmentsOf: SqlSchema.findAll({
    Request: LeadingGroupId,
    Result: Adjustment,
    execute: (id) => sql`
      SELECT * FROM group_adjustments WHERE group_id = ${id} ORDER BY on_day DESC, id DESC`
  }),
  heldBy: SqlSchema.findAll({
    Request: PeopleOn,
    Result: SeatRow,
    execute: ({ people, day }) => sql`
      ${seats(sql)} WHERE s.person_id IN ${sql.in(people)} AND ${day} < s.valid_to
      ORDER BY s.group_id, s.valid_from, s.id`
  })
})

const lists = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  /** Of an ended group the unit may have gone, too: where it stood last is told by its own rows. */
  const from = ({ top, day, purpose, ended }: GroupsWanted) => sql`
    FROM leading_groups g JOIN org_units u ON u.id = g.unit_id
    WHERE EXISTS (SELECT 1 FROM placements p WHERE p.unit_id = g.unit_id
        AND p.path >= ${top} AND p.path < ${branchEnd(top)}
        ${ended ? sql.literal("") : sql`AND p.valid_from <= ${day} AND ${day} < p.valid_to`})
      AND ${sql.literal(reach.unit("g.unit_id"))}
      ${ended ? sql.literal("") : sql`AND g.valid_from <= ${day} AND ${day} < g.valid_to`}
      ${purpose === null ? sql.literal("") : sql`AND g.purpose = ${purpose}`}`
  return {
    part: (wanted: GroupsWanted) =>
      SqlSchema.findAll({
        Request: Schema.Void,
        Result: GroupLine,
        execute: () => sql`
          SELECT g.*, u.name AS unit_name ${from(wanted)} AND g.id > ${wanted.after ?? ""}
          ORDER BY g.id LIMIT ${wanted.limit}`
      })(undefined),
    count: (wanted: GroupsWanted) =>
      SqlSchema.findOne({
        Request: Schema.Void,
        Result: Count,
        execute: () => sql`SELECT CAST(count(*) AS INTEGER) AS n ${from(wanted)}`
      })(undefined)
  }
}

const writes = (sql: SqlClient.SqlClient) => {
  const taken = { replaceAllBut: [] }
  const table = (name: string, fields: ReadonlyArray<string>) =>
    bulkWriter(sql, { table: name, fields, key: ["id"], taken })
  return {
    group: table("leading_groups", Object.keys(LeadingGroup.fields)),
    seats: table("group_seats", seatColumns),
    adjustment: table("group_adjustments", Object.keys(Adjustment.fields))
  }
}

const removals = (sql: SqlClient.SqlClient) => ({
  seats: (ids: ReadonlyArray<string>) =>
    inParts(ids, (some) => sql`DELETE FROM group_seats WHERE id IN ${sql.in(some)}`),
  group: Effect.fnUntraced(function* (id: LeadingGroupId) {
    yield* sql`DELETE FROM group_adjustments WHERE group_id = ${id}`
    yield* sql`DELETE FROM group_seats WHERE group_id = ${id}`
    yield* sql`DELETE FROM leading_groups WHERE id = ${id}`
  })
})

export const LeadingGroupRepoSql = Layer.effect(
  LeadingGroupRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const list = byReach(lists(sql))
    const write = writes(sql)
    const remove = removals(sql)
    const facts = personPosts(sql)
    const peopleFor = Effect.fnUntraced(function* ({ people, units, day }: SeatsAsked) {
      const named = yield* inParts(people, (part) => facts.named({ people: part, day }))
      const seated = yield* inParts(units, (places) => facts.seated({ places, day }))
      return new Map([...peopleOf(named), ...peopleOf(seated)])
    })
    return {
      findById: (id) => ask.findById(id).pipe(answered("LeadingGroupRepo.findById")),
      ofUnit: (id) => ask.ofUnit(id).pipe(answered("LeadingGroupRepo.ofUnit")),
      part: (wanted) => list((reads) => reads.part(wanted)).pipe(answered("LeadingGroupRepo.part")),
      count: (wanted) =>
        list((reads) => reads.count(wanted)).pipe(
          Effect.map(({ n }) => n),
          answered("LeadingGroupRepo.count")
        ),
      seatsOf: (groups) =>
        inParts(groups, ask.seatsOf).pipe(
          Effect.map((rows) => rows.map(seatOf)),
          answered("LeadingGroupRepo.seatsOf")
        ),
      adjustmentsOf: (id) => ask.adjustmentsOf(id).pipe(answered("LeadingGroupRepo.adjustmentsOf")),
      upsert: (group) => write.group([group]).pipe(answered("LeadingGroupRepo.upsert")),
      upsertSeats: (rows) =>
        write.seats(rows.map(rowOf)).pipe(answered("LeadingGroupRepo.upsertSeats")),
      withdrawSeats: (ids) =>
        remove.seats(ids).pipe(Effect.asVoid, answered("LeadingGroupRepo.withdrawSeats")),
      withdraw: (id) => remove.group(id).pipe(answered("LeadingGroupRepo.withdraw")),
      addAdjustment: (one) =>
        write.adjustment([one]).pipe(answered("LeadingGroupRepo.addAdjustment")),
      peopleFor: (asked) => peopleFor(asked).pipe(answered("LeadingGroupRepo.peopleFor")),
      heldBy: (people, day) =>
        inParts(people, (some) => ask.heldBy({ people: some, day })).pipe(
          Effect.map((rows) => rows.map(seatOf)),
          answered("LeadingGroupRepo.heldBy")
        )
    }
  })
)
