/** `HouseholdAssignmentRepo` on any SQL client. */
import { HouseholdAssignment } from "@aiwei/domain/duty/HouseholdAssignment"
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { PersonId } from "@aiwei/domain/people/Person"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { branchWritten } from "../org/sums/branchWritten.ts"
import { byReach } from "../reach.ts"
import { buildingLines } from "./buildingLines.ts"

const BranchOn = Schema.Struct({ top: TreePath, day: Day })
const UnitsOn = Schema.Struct({ ids: Schema.Array(OrgUnitId), day: Day })

const PeopleOn = Schema.Struct({ people: Schema.Array(PersonId), day: Day })

const statements = (sql: SqlClient.SqlClient) => ({
  findUnder: SqlSchema.findAll({
    Request: BranchOn,
    Result: HouseholdAssignment,
    execute: ({ top, day }) => sql`
      SELECT h.* FROM placements p JOIN household_assignments h ON h.unit_id = p.unit_id
      WHERE p.path >= ${top} AND p.path < ${branchEnd(TreePath.make(top))}
        AND p.valid_from <= ${day} AND ${day} < p.valid_to
        AND h.valid_from <= ${day} AND ${day} < h.valid_to
      ORDER BY p.path, h.id`
  }),
  findOf: SqlSchema.findAll({
    Request: UnitsOn,
    Result: HouseholdAssignment,
    execute: ({ ids, day }) => sql`
      SELECT * FROM household_assignments
      WHERE unit_id IN ${sql.in(ids)} AND valid_from <= ${day} AND ${day} < valid_to
      ORDER BY id`
  }),
  historyOf: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: HouseholdAssignment,
    execute: (id) => sql`
      SELECT * FROM household_assignments WHERE unit_id = ${id} ORDER BY valid_from, id`
  }),
  /** Every row is looked at: people leave one at a time, and an import would pay for an index. */
  heldBy: SqlSchema.findAll({
    Request: PeopleOn,
    Result: HouseholdAssignment,
    execute: ({ people, day }) => sql`
      SELECT * FROM household_assignments WHERE person_id IN ${sql.in(people)}
        AND valid_from <= ${day} AND ${day} < valid_to ORDER BY unit_id, id`
  }),
  upsertAll: bulkWriter(sql, {
    table: "household_assignments",
    fields: Object.keys(HouseholdAssignment.fields),
    key: ["unitId", "id"],
    taken: { replaceAllBut: [] }
  })
})

export const HouseholdAssignmentRepoSql = Layer.effect(
  HouseholdAssignmentRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const lines = buildingLines(sql)
    const own = byReach(lines.within)
    const written = branchWritten(sql)
    const upsertAll = (rows: ReadonlyArray<HouseholdAssignment>) =>
      sql.withTransaction(
        Effect.andThen(ask.upsertAll(rows), written.units(rows.map(({ unitId }) => unitId)))
      )
    const remove = ({ id, unitId }: HouseholdAssignment) =>
      sql.withTransaction(
        Effect.andThen(
          sql`DELETE FROM household_assignments WHERE unit_id = ${unitId} AND id = ${id}`,
          written.units([unitId])
        )
      )
    return {
      findUnder: (top, day) =>
        ask.findUnder({ top, day }).pipe(answered("HouseholdAssignmentRepo.findUnder")),
      findOf: (unitIds, day) =>
        inParts(unitIds, (ids) => ask.findOf({ ids, day })).pipe(
          answered("HouseholdAssignmentRepo.findOf")
        ),
      upsertAll: (rows) => upsertAll(rows).pipe(answered("HouseholdAssignmentRepo.upsertAll")),
      remove: (row) => remove(row).pipe(answered("HouseholdAssignmentRepo.remove")),
      historyOf: (id) => ask.historyOf(id).pipe(answered("HouseholdAssignmentRepo.historyOf")),
      keys: (wanted) =>
        own((rows) => rows.keys(wanted)).pipe(answered("HouseholdAssignmentRepo.keys")),
      range: (wanted) =>
        own((rows) => rows.range(wanted)).pipe(answered("HouseholdAssignmentRepo.range")),
      rowsOf: (ids, day) => lines.rowsOf(ids, day).pipe(answered("HouseholdAssignmentRepo.rowsOf")),
      heldBy: (people, day) =>
        inParts(people, (some) => ask.heldBy({ people: some, day })).pipe(
          answered("HouseholdAssignmentRepo.heldBy")
        ),
      renameOfficer: (person, name) =>
        sql`UPDATE household_assignments SET officer_name = ${name} WHERE person_id = ${person}`.pipe(
          Effect.asVoid,
          answered("HouseholdAssignmentRepo.renameOfficer")
        )
    }
  })
)
