/**
 * The office's schemes while its sheets are planned: the one a sheet is scored by, the short names it
 * teaches, and what has to be stored. A scheme that is there is never edited.
 */
import type { SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import type { IndicatorLabel } from "@aiwei/domain/scheme/Indicator"
import { holds } from "@aiwei/domain/scheme/inForce"
import { Month } from "@aiwei/domain/shared/Month"

import type { ScoreSheetReport } from "../../../report.ts"
import type { SchemeBook } from "../Books.ts"
import type { PlannedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import type { UnitNode } from "../units/UnitNode.ts"
import { type IndicatorOf, matchScheme } from "./matchScheme.ts"
import { schemeFrom } from "./schemeFrom.ts"

export interface SchemeDrafts {
  /** `used` is the scheme by which the month has been scored so far: it stays as long as it fits. */
  readonly schemeOf: (
    sheet: ScoreSheetReport,
    used: SchemeId | null
  ) => {
    readonly book: SchemeBook
    readonly indicatorOf: IndicatorOf
  }
  readonly made: ReadonlyArray<SchemeBook>
  readonly labels: ReadonlyArray<IndicatorLabel>
  readonly changes: ReadonlyArray<PlannedChange>
}

const learnt = (
  { indicators, labels }: SchemeBook,
  sheet: ScoreSheetReport,
  indicatorOf: IndicatorOf
): ReadonlyArray<IndicatorLabel> =>
  sheet.indicators.flatMap(({ itemCode, label }) => {
    const indicatorId = indicatorOf.get(itemCode)
    const known = indicators.find(({ id }) => id === indicatorId)
    const taught = labels.some((one) => one.indicatorId === indicatorId && one.label === label)
    if (indicatorId === undefined || known === undefined || taught) return []
    return label.trim() === "" || label === known.name ? [] : [{ indicatorId, label }]
  })

export const schemeDrafts = (
  stored: ReadonlyArray<SchemeBook>,
  office: UnitNode,
  context: PlanContext
): SchemeDrafts => {
  const books = [...stored]
  const made: Array<SchemeBook> = []
  const labels: Array<IndicatorLabel> = []
  const changes: Array<PlannedChange> = []

  const make = (sheet: ScoreSheetReport): SchemeBook => {
    const version = Math.max(0, ...books.map(({ scheme }) => scheme.version)) + 1
    const book = schemeFrom(sheet, office, version, context)
    books.push(book)
    made.push(book)
    changes.push({
      entity: "AssessmentScheme",
      id: book.scheme.id,
      action: "new",
      before: null,
      after: () => ({ ...book.scheme, indicators: book.indicators }),
      sheet: sheet.name,
      cell: sheet.indicators[0]?.cell ?? "A1",
      counted: false
    })
    return book
  }

  const schemeOf = (sheet: ScoreSheetReport, used: SchemeId | null) => {
    // Of schemes that fit, the one in force that month; a sheet with fewer indicators fits too.
    const period = Month.make(sheet.period)
    const inForce = books.toSorted(
      (a, b) =>
        Number(b.scheme.id === used) - Number(a.scheme.id === used) ||
        Number(holds(b.scheme, period)) - Number(holds(a.scheme, period)) ||
        b.scheme.version - a.scheme.version
    )
    for (const book of inForce) {
      const indicatorOf = matchScheme(book, sheet)
      if (indicatorOf === null) continue
      const taught = learnt(book, sheet, indicatorOf)
      labels.push(...taught)
      books.splice(books.indexOf(book), 1, { ...book, labels: [...book.labels, ...taught] })
      return { book, indicatorOf }
    }
    const book = make(sheet)
    const codes = sheet.indicators.map(
      ({ itemCode }, at) => [itemCode, book.indicators[at]?.id] as const
    )
    const known = codes.flatMap(([code, id]) => (id === undefined ? [] : [[code, id] as const]))
    labels.push(...learnt(book, sheet, new Map(known)))
    return { book, indicatorOf: new Map(known) }
  }
  return { schemeOf, made, labels, changes }
}
