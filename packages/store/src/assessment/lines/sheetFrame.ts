/**
 * What the lines of a sheet are worked out by: its month and the arithmetic of its scheme. Null where
 * nothing is to be worked out, which is said by one small question: most sheets have no evidence.
 */
import type { LineFrame } from "@aiwei/domain/assessment/lines/workedLines"
import type { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { documentOf } from "@aiwei/domain/scheme/document/documentOf"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import type { Indicator } from "@aiwei/domain/scheme/Indicator"
import type { Month } from "@aiwei/domain/shared/Month"
import { Array as Arr, Effect } from "effect"
import type { SqlClient } from "effect/sql"

import { knownLines } from "../../scheme/knownLines.ts"
import { type SheetTerms, sheetTerms } from "./sheetTerms.ts"

export interface SheetFrame extends LineFrame {
  readonly terms: SchemeDocument
  readonly sheetId: SheetId
  readonly officeId: OrgUnitId
  readonly period: Month
  readonly indicators: ReadonlyArray<Indicator>
  /** What totals are made by. */
  readonly sheet: SheetTerms
}

export const sheetFrames = (sql: SqlClient.SqlClient) => {
  const linesOf = knownLines(sql)
  const termsOf = sheetTerms(sql)

  return Effect.fnUntraced(function* (sheetId: SheetId) {
    const sheet = yield* termsOf(sheetId)
    if (sheet === null || !(sheet.document !== null || sheet.said)) return null
    const { scheme, document, period } = sheet
    const indicators = yield* linesOf(scheme.id, sheet.lineIds)
    const terms =
      document ??
      (Arr.isReadonlyArrayNonEmpty(indicators) ? documentOf(scheme, indicators, []) : null)
    if (terms === null) return null
    const frame: SheetFrame = {
      sheetId,
      officeId: scheme.officeId,
      period,
      documented: document !== null,
      terms,
      indicators,
      sheet
    }
    return frame
  })
}
