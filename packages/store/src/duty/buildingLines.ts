/** Ranges of buildings, and lines of them by id. */
import { BuildingLine, type BuildingSum } from "@aiwei/domain/duty/BuildingLine"
import type { BuildingRange } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { inParts } from "../bulk.ts"
import { fullNameSql } from "../org/fullNameSql.ts"
import { nameOnSql } from "../org/reads/calledOn.ts"
import type { ReachSql } from "../reach.ts"
import { type RangeSource, readKeys, readRange } from "../rows/readRows.ts"
import { rowClauses } from "../rows/rowClauses.ts"
import {
  aboveSql,
  buildingJoins,
  buildingTable,
  buildingsUnder,
  communityLevels,
  compoundLevels
} from "./buildingTable.ts"

const RowsOn = Schema.Struct({ ids: Schema.Array(OrgUnitId), day: Day })
const officer: ReadonlySet<string> = new Set(["officer"])

const aboveColumns = (day: Day): string => `
  ${aboveSql("p", day, communityLevels, "c.id")} AS community_id,
  ${aboveSql("p", day, communityLevels, fullNameSql("c", nameOnSql("c", day)))} AS community,
  ${aboveSql("p", day, compoundLevels, "c.id")} AS compound_id,
  ${aboveSql("p", day, compoundLevels, nameOnSql("c", day))} AS compound`

const idsOf = (keys: ReadonlyArray<string>) => keys.map((id) => OrgUnitId.make(id))

export const buildingLines = (sql: SqlClient.SqlClient) => {
  const part = SqlSchema.findAll({
    Request: RowsOn,
    Result: BuildingLine,
    execute: ({ ids, day }) => sql`
      SELECT b.id, p.parent_id, ${sql.literal(aboveColumns(Day.make(day)))},
        b.name, b.stairwells, b.households, b.property, b.property_company,
        h.person_id AS officer_id, h.officer_name, h.valid_from AS officer_since
      ${buildingJoins(sql, Day.make(day), officer)} AND b.id IN ${sql.in(ids)}`
  })
  const rowsOf = (ids: ReadonlyArray<OrgUnitId>, day: Day) =>
    inParts(ids, (some) => part({ ids: some, day }))

  /** Ranges, which hold only buildings of the reach. */
  const within = (reach: ReachSql) => {
    const sourceOf = ({ top, day, query }: BuildingRange): RangeSource<BuildingSum> => ({
      clauses: rowClauses(sql, buildingTable)(query),
      key: "b.id",
      from: (needs) => sql`
        ${buildingJoins(sql, day, needs)} AND ${buildingsUnder(sql, top)}
        AND ${sql.literal(reach.placed("p", day))}`,
      sums: { households: "sum(b.households)", stairwells: "sum(b.stairwells)" }
    })
    return {
      range: (wanted: BuildingRange) =>
        readRange(sql, sourceOf(wanted), (keys) => rowsOf(idsOf(keys), wanted.day)),
      keys: (wanted: BuildingRange) => Effect.map(readKeys(sql, sourceOf(wanted)), idsOf)
    }
  }
  return { rowsOf, within }
}
