/**
 * Whether a sheet is scored by a scheme that is already there. A short label is the same indicator when
 * its characters stand in the full name in that order; other points or another cap are another scheme.
 */
import type { IndicatorId } from "@aiwei/domain/scheme/Indicator"

import type { ScoreIndicator, ScoreSheetReport } from "../../../report.ts"
import type { SchemeBook } from "../Books.ts"
import { pointsOf } from "./pointsOf.ts"

const bare = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "")

export const isShortFor = (label: string, name: string): boolean => {
  const wanted = [...bare(label)]
  let at = 0
  for (const character of bare(name)) if (character === wanted[at]) at += 1
  return wanted.length > 0 && at === wanted.length
}

/** A term that one side leaves open contradicts nothing. */
const agrees = (said: string | null, known: number | null): boolean =>
  said === null || known === null || pointsOf(said) === known

const termsAgree = ({ scheme }: SchemeBook, { schemeTerms }: ScoreSheetReport): boolean =>
  agrees(schemeTerms.bonusMax, scheme.bonusMax) &&
  (schemeTerms.notApplicable === null || schemeTerms.notApplicable === scheme.notApplicable)

export type IndicatorOf = ReadonlyMap<string, IndicatorId>

/** The scheme's indicator for each item code of the sheet, or null when it is another scheme's sheet. */
export const matchScheme = (book: SchemeBook, sheet: ScoreSheetReport): IndicatorOf | null =>
  termsAgree(book, sheet) ? matchIndicators(book, sheet) : null

/** The same without the terms: for a scheme that has none yet. */
export const matchIndicators = (
  book: Pick<SchemeBook, "indicators" | "labels">,
  sheet: ScoreSheetReport
): IndicatorOf | null => {
  const labels = Map.groupBy(book.labels, ({ indicatorId }) => indicatorId)
  const result = new Map<string, IndicatorId>()
  let after = 0
  const fits = (item: ScoreIndicator) => (known: SchemeBook["indicators"][number]) => {
    if (known.worth !== pointsOf(item.points) || known.ordinal <= after) return false
    const taught = (labels.get(known.id) ?? []).map(({ label }) => label)
    const names = new Set([known.name, ...taught].map(bare))
    if (names.has(bare(item.name)) || names.has(bare(item.label))) return true
    // Either month may be the one that wrote the names out.
    const alike = isShortFor(item.label, known.name) || isShortFor(known.name, item.name)
    return known.code === item.itemCode && alike
  }
  for (const item of sheet.indicators) {
    const known = book.indicators.find(fits(item))
    if (known === undefined) return null
    after = known.ordinal
    result.set(item.itemCode, known.id)
  }
  return result.size === 0 ? null : result
}
