/**
 * The months of the list of the desk. Whether a published month would now say something else is worked out on
 * its own desk only; here it is told that something was entered since. Pure.
 */
import type { Month } from "@aiwei/domain/shared/Month"
import type { MonthReview } from "@aiwei/queries/publication/reviewQueries"

import type { DeskMonth } from "./deskSteps.ts"

export interface PeriodLine {
  readonly period: Month
  readonly version: number | null
  readonly publishedAt: string | null
  readonly sheetUpdatedAt: string
}

export interface MonthLine {
  readonly row: PeriodLine
  /** Null until its review has come. */
  readonly month: DeskMonth | null
  /** Something was entered after it was published. */
  readonly touched: boolean
}

/** Two years: older months are reached by their address. */
const most = 24

export const shownMonths = (rows: ReadonlyArray<PeriodLine>): ReadonlyArray<PeriodLine> =>
  rows.toSorted((a, b) => (a.period < b.period ? 1 : -1)).slice(0, most)

export const monthLine = (row: PeriodLine, review: MonthReview | null): MonthLine => {
  const { version, publishedAt, sheetUpdatedAt } = row
  const published =
    version === null || publishedAt === null ? null : { version, at: publishedAt, sha256: "" }
  const month = review && { scored: true, published, differs: false, review, versions: [] }
  return { row, month, touched: publishedAt !== null && sheetUpdatedAt > publishedAt }
}
