/**
 * What the lines of a sheet are worked out by: its month and the arithmetic of its scheme. Null where
 * nothing is to be worked out, which is said by one small question: most sheets have no evidence.
 */
import type { LineFrame } from "@aiwei/domain/assessment/lines/workedLines"
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import { documentOf } from "@aiwei/domain/scheme/document/documentOf"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import type { Indicator } from "@aiwei/domain/scheme/Indicator"
import { Month } from "@aiwei/domain/shared/Month"
import { Array as Arr, Effect, Option, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { schemeReads } from "../../scheme/schemeReads.ts"

const Sheet = Schema.Struct({
  id: SheetId,
  officeId: OrgUnitId,
  schemeId: SchemeId,
  period: Month,
  documented: Schema.BooleanFromBit,
  said: Schema.BooleanFromBit
})

export interface SheetFrame extends LineFrame {
  readonly terms: SchemeDocument
  readonly sheetId: SheetId
  readonly officeId: OrgUnitId
  readonly period: Month
  readonly indicators: ReadonlyArray<Indicator>
}

export const sheetFrames = (sql: SqlClient.SqlClient) => {
  const schemes = schemeReads(sql)
  const sheetOf = SqlSchema.findOneOption({
    Request: SheetId,
    Result: Sheet,
    execute: (id) => sql`
      SELECT h.id, h.office_id, h.scheme_id, h.period,
        CASE WHEN s.document IS NULL THEN 0 ELSE 1 END AS documented,
        CASE WHEN EXISTS (SELECT 1 FROM inspections n WHERE n.sheet_id = h.id)
          OR EXISTS (SELECT 1 FROM evidence v WHERE v.sheet_id = h.id) THEN 1 ELSE 0 END AS said
      FROM score_sheets h JOIN schemes s ON s.id = h.scheme_id WHERE h.id = ${id}`
  })

  const termsOf = Effect.fnUntraced(function* (id: SchemeId, indicators: ReadonlyArray<Indicator>) {
    const stored = yield* schemes.storedDocument(id)
    if (Option.isSome(stored)) return stored.value.document
    const scheme = yield* schemes.findById(id)
    if (Option.isNone(scheme) || !Arr.isReadonlyArrayNonEmpty(indicators)) return null
    return documentOf(scheme.value, indicators, [])
  })

  return Effect.fnUntraced(function* (sheetId: SheetId) {
    const sheet = Option.getOrNull(yield* sheetOf(sheetId))
    if (sheet === null || !(sheet.documented || sheet.said)) return null
    const indicators = yield* schemes.indicatorsOf(sheet.schemeId)
    const terms = yield* termsOf(sheet.schemeId, indicators)
    if (terms === null) return null
    const { officeId, period, documented } = sheet
    const frame: SheetFrame = { sheetId, officeId, period, documented, terms, indicators }
    return frame
  })
}
