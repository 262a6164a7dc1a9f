/** `SchemeRepo` on any SQL client. There is no statement that changes a scheme or an indicator. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { AssessmentScheme, SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import { Indicator, IndicatorLabel } from "@aiwei/domain/scheme/Indicator"
import { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import { Effect, Layer } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter } from "../bulk.ts"

const reads = (sql: SqlClient.SqlClient) => ({
  findAll: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: AssessmentScheme,
    execute: (office) => sql`
      SELECT * FROM schemes WHERE office_id = ${office} ORDER BY version DESC`
  }),
  findById: SqlSchema.findOneOption({
    Request: SchemeId,
    Result: AssessmentScheme,
    execute: (id) => sql`SELECT * FROM schemes WHERE id = ${id}`
  }),
  indicatorsOf: SqlSchema.findAll({
    Request: SchemeId,
    Result: Indicator,
    execute: (id) => sql`SELECT * FROM indicators WHERE scheme_id = ${id} ORDER BY ordinal`
  }),
  labelsOf: SqlSchema.findAll({
    Request: SchemeId,
    Result: IndicatorLabel,
    execute: (id) => sql`
      SELECT l.* FROM indicator_labels l JOIN indicators i ON i.id = l.indicator_id
      WHERE i.scheme_id = ${id} ORDER BY i.ordinal, l.label`
  })
})

const writes = (sql: SqlClient.SqlClient) => ({
  scheme: SqlSchema.void({
    Request: AssessmentScheme,
    execute: (row) => sql`INSERT INTO schemes ${sql.insert(row)}`
  }),
  indicators: bulkWriter(sql, {
    table: "indicators",
    fields: Object.keys(Indicator.fields),
    key: ["id"],
    taken: "keep"
  }),
  addLabels: bulkWriter(sql, {
    table: "indicator_labels",
    fields: Object.keys(IndicatorLabel.fields),
    key: ["indicatorId", "label"],
    taken: "keep"
  })
})

export const SchemeRepoSql = Layer.effect(
  SchemeRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = reads(sql)
    const write = writes(sql)
    return {
      insert: (scheme, indicators) =>
        Effect.andThen(write.scheme(scheme), write.indicators(indicators)).pipe(
          sql.withTransaction,
          answered("SchemeRepo.insert")
        ),
      findAll: (office) => ask.findAll(office).pipe(answered("SchemeRepo.findAll")),
      findById: (id) => ask.findById(id).pipe(answered("SchemeRepo.findById")),
      indicatorsOf: (id) => ask.indicatorsOf(id).pipe(answered("SchemeRepo.indicatorsOf")),
      labelsOf: (id) => ask.labelsOf(id).pipe(answered("SchemeRepo.labelsOf")),
      addLabels: (labels) => write.addLabels(labels).pipe(answered("SchemeRepo.addLabels"))
    }
  })
)
