/** What is asked of schemes. The document, which may be long, is read only where somebody asks for it. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { AssessmentScheme, SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { Indicator, IndicatorLabel } from "@aiwei/domain/scheme/Indicator"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { readOnce } from "../readOnce.ts"

const StoredDocument = Schema.Struct({ document: Schema.String })
/** A document has hundreds of lines and never changes while it is used. */
export const documentIn = readOnce(SchemeDocument, 16)
const linesIn = readOnce(Schema.Array(Indicator), 16)
const Target = Schema.Struct({ no: Schema.Int })

export const schemeReads = (sql: SqlClient.SqlClient) => {
  const columns = sql.literal(
    `id, office_id, version, name, total, bonus_max, veto, not_applicable, "precision", valid_from,
     valid_until, created_at`
  )
  return {
    findAll: SqlSchema.findAll({
      Request: OrgUnitId,
      Result: AssessmentScheme,
      execute: (office) => sql`
        SELECT ${columns} FROM schemes WHERE office_id = ${office} ORDER BY version DESC`
    }),
    findById: SqlSchema.findOneOption({
      Request: SchemeId,
      Result: AssessmentScheme,
      execute: (id) => sql`SELECT ${columns} FROM schemes WHERE id = ${id}`
    }),
    storedDocument: SqlSchema.findOneOption({
      Request: SchemeId,
      Result: StoredDocument,
      execute: (id) => sql`
        SELECT document FROM schemes WHERE id = ${id} AND document IS NOT NULL`
    }),
    namedByLetters: SqlSchema.findOneOption({
      Request: SchemeId,
      Result: Target,
      execute: (id) => sql`
        SELECT t.no FROM letter_targets t JOIN indicators i ON i.id = t.indicator_id
        WHERE i.scheme_id = ${id} LIMIT 1`
    }),
    /** Asked with every finding, and again and again the same: read by its schema where it differs. */
    indicatorsOf: (id: SchemeId) =>
      Effect.map(sql`SELECT * FROM indicators WHERE scheme_id = ${id} ORDER BY ordinal`, (rows) =>
        linesIn(JSON.stringify(rows))
      ),
    labelsOf: SqlSchema.findAll({
      Request: SchemeId,
      Result: IndicatorLabel,
      execute: (id) => sql`
        SELECT l.* FROM indicator_labels l JOIN indicators i ON i.id = l.indicator_id
        WHERE i.scheme_id = ${id} ORDER BY i.ordinal, l.label`
    })
  }
}
