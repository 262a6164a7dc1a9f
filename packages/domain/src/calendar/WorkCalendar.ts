/**
 * Whether a day is worked, and why: the office's own word first, then the country's holidays and make-up
 * days, then the week. A year of which nobody told the holidays has no answer. docs/rules/calendar.md
 */
import { type Day, dayAfter, daysBefore, weekdayOf } from "../shared/Day.ts"
import type { HolidayArrangement } from "./HolidayArrangement.ts"
import type { CalendarPurpose, OfficeDay } from "./OfficeDay.ts"

export type DayWhy = "week" | "weekend" | "holiday" | "makeUp" | "office"

export interface DayFacts {
  readonly working: boolean
  readonly why: DayWhy
  /** Of the holiday, of what a day makes up for, or as the office put it. */
  readonly name: string | null
}

export interface WorkCalendar {
  readonly knows: (year: number) => boolean
  /** Null where the year is not known. */
  readonly factsOf: (day: Day, purpose?: CalendarPurpose) => DayFacts | null
}

export interface CalendarData {
  readonly arrangements: ReadonlyArray<HolidayArrangement>
  /** What counts today: nothing that was cleared. The one set last goes first. */
  readonly own: ReadonlyArray<OfficeDay>
  /** Years that the office has entered itself. */
  readonly ownYears: ReadonlyArray<number>
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

const week = (day: Day): DayFacts =>
  weekdayOf(day) > 5
    ? { working: false, why: "weekend", name: null }
    : { working: true, why: "week", name: null }

const named = (arrangements: CalendarData["arrangements"]): ReadonlyMap<string, DayFacts> => {
  const found = new Map<string, DayFacts>()
  for (const { name, from, to, worked } of arrangements.flatMap(({ spans }) => spans)) {
    for (let day = dayAfter(daysBefore(from as Day, 1)); day <= to; day = dayAfter(day)) {
      found.set(day, { working: false, why: "holiday", name })
    }
    for (const day of worked) found.set(day, { working: true, why: "makeUp", name })
  }
  return found
}

const says = (own: OfficeDay, day: Day, purpose: CalendarPurpose): boolean =>
  (own.purpose === "all" || own.purpose === purpose) &&
  own.firstDay <= day &&
  day < own.until &&
  (own.weekday === null || own.weekday === weekdayOf(day))

export const workCalendar = ({ arrangements, own, ownYears }: CalendarData): WorkCalendar => {
  const national = named(arrangements)
  const years = new Set([...arrangements.map(({ year }) => year), ...ownYears])
  const knows = (year: number) => years.has(year)
  return {
    knows,
    factsOf: (day, purpose = "all") => {
      if (!knows(yearOf(day))) return null
      const special = own.find((one) => says(one, day, purpose))
      if (special !== undefined) {
        return { working: special.working, why: "office", name: special.name }
      }
      return national.get(day) ?? week(day)
    }
  }
}
