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
import type { SqlClient, Statement } from "effect/sql"

import { knownLines } from "../../scheme/knownLines.ts"
import { type SheetTerms, sheetTermsWith } from "./sheetTerms.ts"

export interface SheetFrame extends LineFrame {
  readonly terms: SchemeDocument
  readonly sheetId: SheetId
  readonly officeId: OrgUnitId
  readonly period: Month
  readonly indicators: ReadonlyArray<Indicator>
  /** What totals are made by. */
  readonly sheet: SheetTerms
}

export const sheetFramesWith = (sql: SqlClient.SqlClient) => {
  const linesOf = knownLines(sql)
  const termsOf = sheetTermsWith(sql)

  const frameBy = Effect.fnUntraced(function* (sheet: SheetTerms, said: boolean) {
    const { sheetId, scheme, document, period } = sheet
    if (document === null && !said) return null
    const indicators = yield* linesOf(scheme.id, sheet.lineIds)
    const terms =
      document ??
      (Arr.isReadonlyArrayNonEmpty(indicators) ? documentOf(scheme, indicators, []) : null)
    if (terms === null) return null
    const documented = document !== null
    const { officeId } = scheme
    const frame: SheetFrame = { sheetId, officeId, period, documented, terms, indicators, sheet }
    return frame
  })

  /** With the rows of what else is asked about the sheet; `adding`: evidence that is written with the question. */
  return Effect.fnUntraced(function* (
    sheetId: SheetId,
    others: ReadonlyArray<Statement.Fragment>,
    adding: ReadonlyArray<Statement.Fragment> = []
  ) {
    const { terms, answers } = yield* termsOf(sheetId, others, adding)
    const said = terms?.said === true || adding.length > 0
    return { frame: terms === null ? null : yield* frameBy(terms, said), answers }
  })
}

export const sheetFrames = (sql: SqlClient.SqlClient) => {
  const ask = sheetFramesWith(sql)
  return (sheetId: SheetId) => Effect.map(ask(sheetId, []), ({ frame }) => frame)
}
