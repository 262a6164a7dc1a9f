/** `UndoRows` on any SQL client. What is found is decoded, what goes is named by its whole key. */
import { ScoreSheet } from "@aiwei/domain/assessment/ScoreSheet"
import { HouseholdAssignment } from "@aiwei/domain/duty/HouseholdAssignment"
import { ResponsibilityZone, ZoneCommunity } from "@aiwei/domain/duty/ResponsibilityZone"
import { type UndoTable, UndoRows, type UndoTables } from "@aiwei/domain/importing/undo/UndoRows"
import { Office } from "@aiwei/domain/org/Office"
import { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { Placement } from "@aiwei/domain/org/Placement"
import type { TreePath } from "@aiwei/domain/org/TreePath"
import { UnitAlias } from "@aiwei/domain/org/UnitAlias"
import { Person } from "@aiwei/domain/people/Person"
import { Post } from "@aiwei/domain/people/Post"
import { AssessmentScheme } from "@aiwei/domain/scheme/AssessmentScheme"
import { Indicator, IndicatorLabel } from "@aiwei/domain/scheme/Indicator"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { inParts } from "../bulk.ts"
import { queryNames } from "../names.ts"
import { branchWritten } from "../org/sums/branchWritten.ts"
import { referring } from "./referring.ts"

interface Keyed {
  readonly table: string
  readonly key: ReadonlyArray<string>
}

interface Shape<Row> extends Keyed {
  readonly row: Schema.Codec<Row, unknown>
  /** What names a row; the first of it finds many at once. */
  readonly key: ReadonlyArray<keyof Row & string>
}

const shapes: { readonly [T in UndoTable]: Shape<UndoTables[T]> } = {
  units: { table: "org_units", row: OrgUnit, key: ["id"] },
  placements: { table: "placements", row: Placement, key: ["unitId", "validFrom"] },
  aliases: { table: "unit_aliases", row: UnitAlias, key: ["unitId", "alias"] },
  offices: { table: "offices", row: Office, key: ["unitId"] },
  people: { table: "people", row: Person, key: ["id"] },
  posts: { table: "posts", row: Post, key: ["id"] },
  zones: { table: "zones", row: ResponsibilityZone, key: ["id"] },
  zoneCommunities: { table: "zone_communities", row: ZoneCommunity, key: ["zoneId", "unitId"] },
  assignments: { table: "household_assignments", row: HouseholdAssignment, key: ["unitId", "id"] },
  schemes: { table: "schemes", row: AssessmentScheme, key: ["id"] },
  indicators: { table: "indicators", row: Indicator, key: ["id"] },
  labels: { table: "indicator_labels", row: IndicatorLabel, key: ["indicatorId", "label"] },
  sheets: { table: "score_sheets", row: ScoreSheet, key: ["id"] }
}

const Earliest = Schema.Struct({ path: Schema.String, period: Schema.String })

const finding = (sql: SqlClient.SqlClient) => {
  const found = <Row>({ table, row }: Shape<Row>, field: string, values: ReadonlyArray<string>) => {
    const ask = SqlSchema.findAll({
      Request: Schema.Array(Schema.String),
      Result: row,
      execute: (part) => sql`
        SELECT * FROM ${sql.literal(table)} WHERE ${sql(field)} IN ${sql.in(part)}`
    })
    return inParts([...new Set(values)], ask)
  }
  return {
    rows: found,
    earliest: SqlSchema.findAll({
      Request: Schema.Void,
      Result: Earliest,
      execute: () => sql`
        SELECT t.path, min(s.period) AS period
        FROM score_tallies t JOIN score_sheets s ON s.id = t.sheet_id GROUP BY t.path`
    })
  }
}

type Fields = Readonly<Record<string, unknown>>

const fieldOf = (rows: ReadonlyArray<Fields>, field: string) =>
  rows.map((row) => row[field] as string)

const removing = (sql: SqlClient.SqlClient) => {
  const gone = ({ table, key }: Keyed, rows: ReadonlyArray<Fields>) => {
    const named = sql.literal(`(${key.map((field) => `"${queryNames(field)}"`).join(", ")})`)
    return inParts(rows, (part) => {
      const keys = part.map(
        (row) => sql`(${sql.join(", ", false)(key.map((field) => sql`${row[field] as string}`))})`
      )
      return sql`
        DELETE FROM ${sql.literal(table)}
        WHERE ${named} IN (VALUES ${sql.join(", ", false)(keys)})`
    })
  }
  const written = branchWritten(sql)

  /** Told before a row goes that leads to its place, and after one that is the place. */
  const told = (table: UndoTable, rows: ReadonlyArray<Fields>) => {
    if (table === "posts") return written.people(fieldOf(rows, "personId"))
    if (table === "assignments") return written.units(fieldOf(rows, "unitId"))
    if (table === "placements")
      return written.at(fieldOf(rows, "path").map((path) => path as TreePath))
    return Effect.void
  }
  /** What is left of a record when nothing refers to it any more. */
  const forgotten = (table: UndoTable, rows: ReadonlyArray<Fields>) => {
    if (table === "units") {
      // The import stays; whose office it was the trail still says.
      return inParts(
        fieldOf(rows, "id"),
        (ids) => sql`UPDATE import_files SET office_id = NULL WHERE ${sql.in("office_id", ids)}`
      )
    }
    if (table === "sheets") {
      return inParts(
        fieldOf(rows, "id"),
        (ids) => sql`DELETE FROM score_levels WHERE ${sql.in("sheet_id", ids)}`
      )
    }
    return Effect.void
  }
  return (table: UndoTable, rows: ReadonlyArray<Fields>): Effect.Effect<void, unknown> =>
    rows.length === 0
      ? Effect.void
      : Effect.all([told(table, rows), forgotten(table, rows), gone(shapes[table], rows)], {
          discard: true
        })
}

export const UndoRowsSql = Layer.effect(
  UndoRows,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const find = finding(sql)
    const remove = removing(sql)
    const refers = referring(sql)
    return {
      find: (table, field, values) =>
        find.rows(shapes[table], field, values).pipe(answered("UndoRows.find")),
      remove: (table, rows) =>
        remove(table, rows as ReadonlyArray<object> as ReadonlyArray<Fields>).pipe(
          answered("UndoRows.remove")
        ),
      inUse: (table, ids, beside = []) =>
        refers(
          shapes[table].table,
          ids,
          beside.map((one) => shapes[one].table)
        ).pipe(answered("UndoRows.inUse")),
      earliestScores: find.earliest(undefined).pipe(answered("UndoRows.earliestScores"))
    }
  })
)
