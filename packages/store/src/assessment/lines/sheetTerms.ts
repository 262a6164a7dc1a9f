/**
 * A sheet with the scheme it is scored by, in one question: whoever keeps lines and totals after a write begins
 * here, and asks it once.
 */
import type { SchemeTerms } from "@aiwei/domain/assessment/scorecardOf"
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { AssessmentScheme } from "@aiwei/domain/scheme/AssessmentScheme"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { Month } from "@aiwei/domain/shared/Month"
import { Effect, Schema } from "effect"
import type { SqlClient, Statement } from "effect/sql"

import { together } from "../../dialect.ts"
import { lineIds } from "../../scheme/knownLines.ts"
import { documentIn } from "../../scheme/schemeReads.ts"

const Row = Schema.Struct({
  sheetId: SheetId,
  ...AssessmentScheme.fields,
  period: Month,
  document: Schema.NullOr(Schema.String),
  lineIds: Schema.NullOr(Schema.String),
  said: Schema.BooleanFromBit,
  followed: Schema.BooleanFromBit
})

export interface SheetTerms {
  readonly sheetId: SheetId
  readonly period: Month
  readonly scheme: AssessmentScheme & SchemeTerms
  readonly document: SchemeDocument | null
  /** The ids of the scheme's lines, for `knownLines`. */
  readonly lineIds: string | null
  /** Whether there is any evidence. */
  readonly said: boolean
  /** Whether the office has any later month. */
  readonly followed: boolean
}

const columns = `s.id, h.office_id, s.version, s.name, s.total, s.bonus_max, s.veto, s.not_applicable,
  s."precision", s.valid_from, s.valid_until, s.created_at, s.document`

const termsIn = (row: typeof Row.Type): SheetTerms => {
  const { sheetId, period, document: text, lineIds: ids, said, followed, ...scheme } = row
  const document = text === null ? null : documentIn(text)
  const terms = { ...scheme, document }
  return { sheetId, period, scheme: terms, document, lineIds: ids, said, followed }
}

const rows = Schema.decodeUnknownEffect(Schema.Array(Row))

/** Null where there is no such sheet. Beside it the rows of what else is asked with it. */
export const sheetTermsWith = (sql: SqlClient.SqlClient) => {
  const atOnce = together(sql)
  const statement = (id: SheetId) => sql`
    SELECT h.id AS sheet_id, ${sql.literal(columns)}, h.period, ${sql.literal(lineIds)} AS line_ids,
      CASE WHEN EXISTS (SELECT 1 FROM inspections n WHERE n.sheet_id = h.id)
        OR EXISTS (SELECT 1 FROM evidence v WHERE v.sheet_id = h.id) THEN 1 ELSE 0 END AS said,
      CASE WHEN EXISTS (SELECT 1 FROM score_sheets l
        WHERE l.office_id = h.office_id AND l.period > h.period) THEN 1 ELSE 0 END AS followed
    FROM score_sheets h JOIN schemes s ON s.id = h.scheme_id WHERE h.id = ${id}`
  return Effect.fnUntraced(function* (
    sheetId: SheetId,
    others: ReadonlyArray<Statement.Fragment>,
    writes: ReadonlyArray<Statement.Fragment> = []
  ) {
    const [own = [], ...answers] = yield* atOnce([statement(sheetId), ...others], writes)
    const [row] = yield* rows(own)
    return { terms: row === undefined ? null : termsIn(row), answers }
  })
}

export const sheetTerms = (sql: SqlClient.SqlClient) => {
  const ask = sheetTermsWith(sql)
  return (sheetId: SheetId) => Effect.map(ask(sheetId, []), ({ terms }) => terms)
}
