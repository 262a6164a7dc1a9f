/**
 * The State Council's arrangement of one year's public holidays: what is off, and which weekend days are
 * worked instead (调休). A day that it does not name follows the week. docs/rules/calendar.md
 */
import type { SourceStatus } from "../scheme/document/SchemeDocument.ts"

export interface HolidaySpan {
  readonly name: string
  /** Both days are off, and all between them. */
  readonly from: string
  readonly to: string
  /** Days of a weekend that are worked for it. */
  readonly worked: ReadonlyArray<string>
}

export interface HolidayArrangement {
  readonly year: number
  readonly source: string
  readonly status: SourceStatus
  readonly spans: ReadonlyArray<HolidaySpan>
}
