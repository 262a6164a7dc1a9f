/**
 * `HandEdits` on any SQL client. Subjects of the audit trail are found by the range their kind begins
 * with, which is a range of the index: an office without edits pays for one look. What the trail held
 * before its beginning was taken away stands in a table of its own.
 */
import { type EditedKind, HandEdits } from "@aiwei/domain/importing/HandEdits"
import { ImportChange } from "@aiwei/domain/importing/ImportChange"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer, Schema, Struct } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { inParts } from "../bulk.ts"

const Edited = Schema.Struct({ subject: Schema.String })
const Closed = Schema.Struct({ unitId: OrgUnitId })
const Wanted = Schema.Struct({ entity: Schema.String, ids: Schema.Array(Schema.String) })
const Earlier = ImportChange.mapFields(Struct.pick(["entityId", "before", "after"]))

const statements = (sql: SqlClient.SqlClient) => {
  /** Behind the slash comes the nought in every table of characters. */
  const of = (kind: EditedKind) => sql`subject > ${`${kind}/`} AND subject < ${`${kind}0`}`
  const closedIn = (table: string) => sql`
    SELECT substr(subject, 9) AS unit_id FROM ${sql.literal(table)}
    WHERE ${of("OrgUnit")} AND verb = 'org.close'
    UNION
    SELECT substr(subject, 10) AS unit_id FROM ${sql.literal(table)}
    WHERE ${of("Building")} AND verb = 'buildings.close'`
  return {
    edited: (kind: EditedKind) =>
      SqlSchema.findAll({
        Request: Schema.Void,
        Result: Edited,
        execute: () => sql`
          SELECT subject FROM audit_entries WHERE ${of(kind)}
          UNION SELECT subject FROM audit_edited WHERE ${of(kind)}`
      })(undefined),
    closed: SqlSchema.findAll({
      Request: Schema.Void,
      Result: Closed,
      execute: () => sql`
        ${closedIn("audit_entries")} UNION ${closedIn("audit_edited")}`
    }),
    imports: SqlSchema.findAll({
      Request: Wanted,
      Result: Earlier,
      execute: ({ entity, ids }) => sql`
        SELECT entity_id, "before", "after" FROM import_changes
        WHERE entity_id IN ${sql.in(ids)} AND entity = ${entity}
          AND coalesce(outcome, '') <> 'reversed'
        ORDER BY entity_id, commit_no, seq`
    })
  }
}

export const HandEditsSql = Layer.effect(
  HandEdits,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      editedOf: (kind) =>
        ask.edited(kind).pipe(
          Effect.map((rows) => rows.map(({ subject }) => subject.slice(kind.length + 1))),
          answered("HandEdits.editedOf")
        ),
      closedUnits: ask.closed(undefined).pipe(
        Effect.map((rows) => rows.map(({ unitId }) => unitId)),
        answered("HandEdits.closedUnits")
      ),
      importsOf: (entity, ids) =>
        inParts(ids, (part) => ask.imports({ entity, ids: part })).pipe(
          answered("HandEdits.importsOf")
        )
    }
  })
)
