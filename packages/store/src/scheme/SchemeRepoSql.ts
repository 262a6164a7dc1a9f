/**
 * `SchemeRepo` on any SQL client. A version that was used is never changed: the use case asks before it
 * replaces one, and the keys of what scores by a scheme refuse to lose its lines.
 */
import type { AssessmentScheme, SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { Indicator, IndicatorLabel } from "@aiwei/domain/scheme/Indicator"
import { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import { canonicalJson } from "@aiwei/domain/shared/canonicalJson"
import { Effect, Layer, Option } from "effect"
import { SqlClient } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter } from "../bulk.ts"
import { documentIn, schemeReads } from "./schemeReads.ts"

const rowOf = (scheme: AssessmentScheme, document: SchemeDocument | undefined) => ({
  ...scheme,
  validUntil: scheme.validUntil ?? null,
  document: document === undefined ? null : canonicalJson(document)
})

const writes = (sql: SqlClient.SqlClient) => ({
  scheme: (scheme: AssessmentScheme, document: SchemeDocument | undefined) =>
    sql`INSERT INTO schemes ${sql.insert(rowOf(scheme, document))}`,
  changed: (scheme: AssessmentScheme, document: SchemeDocument) =>
    sql`UPDATE schemes SET ${sql.update(rowOf(scheme, document), ["id"])} WHERE id = ${scheme.id}`,
  withoutLines: (id: SchemeId) =>
    Effect.andThen(
      sql`
        DELETE FROM indicator_labels
        WHERE indicator_id IN (SELECT id FROM indicators WHERE scheme_id = ${id})`,
      sql`DELETE FROM indicators WHERE scheme_id = ${id}`
    ),
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
    const ask = schemeReads(sql)
    const write = writes(sql)
    return {
      insert: (scheme, indicators, document) =>
        Effect.andThen(write.scheme(scheme, document), write.indicators(indicators)).pipe(
          sql.withTransaction,
          answered("SchemeRepo.insert")
        ),
      replace: (scheme, indicators, document) =>
        write
          .withoutLines(scheme.id)
          .pipe(
            Effect.andThen(write.changed(scheme, document)),
            Effect.andThen(write.indicators(indicators)),
            sql.withTransaction,
            answered("SchemeRepo.replace")
          ),
      isNamedByLetters: (id) =>
        ask
          .namedByLetters(id)
          .pipe(Effect.map(Option.isSome), answered("SchemeRepo.isNamedByLetters")),
      storedDocument: (id) =>
        ask
          .storedDocument(id)
          .pipe(
            Effect.map(Option.map(({ document }) => documentIn(document))),
            answered("SchemeRepo.storedDocument")
          ),
      findAll: (office) => ask.findAll(office).pipe(answered("SchemeRepo.findAll")),
      findById: (id) => ask.findById(id).pipe(answered("SchemeRepo.findById")),
      indicatorsOf: (id) => ask.indicatorsOf(id).pipe(answered("SchemeRepo.indicatorsOf")),
      labelsOf: (id) => ask.labelsOf(id).pipe(answered("SchemeRepo.labelsOf")),
      addLabels: (labels) => write.addLabels(labels).pipe(answered("SchemeRepo.addLabels"))
    }
  })
)
