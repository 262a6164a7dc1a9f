/**
 * Days on which an office does otherwise than the country: a day off of its own, a Saturday it works, or
 * every Wednesday without group cleaning. What is set is never edited: it is cleared, and set anew.
 */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Day } from "../shared/Day.ts"

export const OfficeDayId = Schema.String.pipe(Schema.brand("OfficeDayId"))
export type OfficeDayId = typeof OfficeDayId.Type

/** For all that counts working days, or for one kind of work alone. */
export const CalendarPurpose = Schema.Literals(["all", "groupCleaning"])
export type CalendarPurpose = typeof CalendarPurpose.Type

export const OfficeDay = Schema.Struct({
  id: OfficeDayId,
  officeId: OrgUnitId,
  purpose: CalendarPurpose,
  /** From its first day up to `until`, which is not one of them any more. */
  firstDay: Day,
  until: Day,
  /** 1 Monday … 7 Sunday; null for every day of the span. */
  weekday: Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 7 }))),
  working: Schema.Boolean,
  name: Schema.NonEmptyString,
  setAt: Schema.String,
  setBy: Schema.String,
  clearedAt: Schema.NullOr(Schema.String),
  clearedBy: Schema.NullOr(Schema.String)
})
export interface OfficeDay extends Schema.Schema.Type<typeof OfficeDay> {}

/** The office says that it has entered a year's holidays itself, and from where. */
export const OfficeYear = Schema.Struct({
  officeId: OrgUnitId,
  year: Schema.Int.check(Schema.isBetween({ minimum: 1900, maximum: 9998 })),
  source: Schema.NonEmptyString,
  setAt: Schema.String,
  setBy: Schema.String
})
export interface OfficeYear extends Schema.Schema.Type<typeof OfficeYear> {}
