/** `PeerGroupRepo` on any SQL client. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { GroupChange, PeerGroup } from "@aiwei/domain/ranking/groups/PeerGroup"
import { PeerGroupRepo } from "@aiwei/domain/ranking/groups/PeerGroupRepo"
import { Month } from "@aiwei/domain/shared/Month"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"

const InMonth = Schema.Struct({ officeId: OrgUnitId, period: Month })
const OfUnits = Schema.Struct({ officeId: OrgUnitId, unitIds: Schema.Array(OrgUnitId) })

const statements = (sql: SqlClient.SqlClient) => ({
  groupsOf: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: PeerGroup,
    execute: (office) => sql`
      SELECT * FROM peer_groups WHERE office_id = ${office} ORDER BY position`
  }),
  addGroup: SqlSchema.void({
    Request: PeerGroup,
    execute: (row) => sql`INSERT INTO peer_groups ${sql.insert(row)}`
  }),
  heldOn: SqlSchema.findAll({
    Request: InMonth,
    Result: GroupChange,
    execute: ({ officeId, period }) => sql`
      SELECT held.* FROM peer_group_changes held
      WHERE held.office_id = ${officeId} AND held.from_month = (
        SELECT max(other.from_month) FROM peer_group_changes other
        WHERE other.office_id = held.office_id AND other.unit_id = held.unit_id
          AND other.from_month <= ${period})
      ORDER BY held.unit_id`
  }),
  changesOf: SqlSchema.findAll({
    Request: OfUnits,
    Result: GroupChange,
    execute: ({ officeId, unitIds }) => sql`
      SELECT * FROM peer_group_changes
      WHERE office_id = ${officeId} AND unit_id IN ${sql.in(unitIds)}
      ORDER BY unit_id, from_month`
  }),
  removeFrom: (officeId: OrgUnitId, unitIds: ReadonlyArray<OrgUnitId>, from: Month, end: string) =>
    sql`DELETE FROM peer_group_changes
      WHERE office_id = ${officeId} AND unit_id IN ${sql.in(unitIds)}
        AND from_month >= ${from} AND from_month < ${end}`
})

/** After every month there is. */
const never = "9999-13"

export const PeerGroupRepoSql = Layer.effect(
  PeerGroupRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const record = bulkWriter(sql, {
      table: "peer_group_changes",
      fields: Object.keys(GroupChange.fields),
      key: ["officeId", "unitId", "fromMonth"],
      taken: { replaceAllBut: [] }
    })
    return {
      groupsOf: (officeId) => ask.groupsOf(officeId).pipe(answered("PeerGroupRepo.groupsOf")),
      addGroup: (group) => ask.addGroup(group).pipe(answered("PeerGroupRepo.addGroup")),
      heldOn: (officeId, period) =>
        ask.heldOn({ officeId, period }).pipe(answered("PeerGroupRepo.heldOn")),
      changesOf: (officeId, unitIds) =>
        inParts(unitIds, (part) => ask.changesOf({ officeId, unitIds: part })).pipe(
          answered("PeerGroupRepo.changesOf")
        ),
      removeFrom: (officeId, unitIds, from, until) =>
        inParts(unitIds, (part) => ask.removeFrom(officeId, part, from, until ?? never)).pipe(
          Effect.asVoid,
          answered("PeerGroupRepo.removeFrom")
        ),
      record: (changes) => record(changes).pipe(answered("PeerGroupRepo.record"))
    }
  })
)
