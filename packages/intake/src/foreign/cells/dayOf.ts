/**
 * A day as tables write it: 2026-04-03, 2026/4/3, 2026.4.3, 2026年4月3日, 20260403, with or without a time;
 * where the year comes last the mapping file says what stands first. A month alone is its first day.
 */
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { compact } from "../../cells/cellText.ts"

export type DayForm = "Y-M-D" | "D-M-Y" | "M-D-Y"

const isDay = Schema.is(Day)

const yearFirst = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?[月日号]?$/u
const together = /^(\d{4})(\d{2})(\d{2})$/u
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u

const two = (text: string): string => text.padStart(2, "0")

const dayFrom = (year = "", month = "", day = "1"): Day | null => {
  const text = `${year}-${two(month)}-${two(day)}`
  return isDay(text) ? text : null
}

const inForm = (text: string, form: DayForm): Day | null => {
  if (form === "Y-M-D") {
    const [, year, month, day] = yearFirst.exec(text) ?? together.exec(text) ?? []
    return dayFrom(year, month, day)
  }
  const [, first, second, year] = yearLast.exec(text) ?? []
  return form === "D-M-Y" ? dayFrom(year, second, first) : dayFrom(year, first, second)
}

/** A time is told from a day by white space, which `compact` would take away. */
const withoutTime = (text: string): string => text.trim().replace(/[T\s]+\d{1,2}[:：]\d{2}.*$/u, "")

export const dayOf = (text: string, form: DayForm = "Y-M-D"): Day | null =>
  inForm(compact(withoutTime(text)), form)
