/** `UnitAliasRepo` on any SQL client. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { UnitAlias } from "@aiwei/domain/org/UnitAlias"
import { UnitAliasRepo } from "@aiwei/domain/org/UnitAliasRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter } from "../bulk.ts"

const BranchOn = Schema.Struct({ top: TreePath, day: Day })

export const UnitAliasRepoSql = Layer.effect(
  UnitAliasRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const addAll = bulkWriter(sql, {
      table: "unit_aliases",
      fields: Object.keys(UnitAlias.fields),
      key: ["unitId", "alias"],
      taken: "keep"
    })
    const findOf = SqlSchema.findAll({
      Request: OrgUnitId,
      Result: UnitAlias,
      execute: (id) => sql`SELECT * FROM unit_aliases WHERE unit_id = ${id} ORDER BY alias`
    })
    const findUnder = SqlSchema.findAll({
      Request: BranchOn,
      Result: UnitAlias,
      execute: ({ top, day }) => sql`
        SELECT a.* FROM placements p JOIN unit_aliases a ON a.unit_id = p.unit_id
        WHERE p.path >= ${top} AND p.path < ${branchEnd(TreePath.make(top))}
          AND p.valid_from <= ${day} AND ${day} < p.valid_to`
    })
    return {
      addAll: (rows) => addAll(rows).pipe(answered("UnitAliasRepo.addAll")),
      findOf: (id) => findOf(id).pipe(answered("UnitAliasRepo.findOf")),
      findUnder: (top, day) => findUnder({ top, day }).pipe(answered("UnitAliasRepo.findUnder"))
    }
  })
)
