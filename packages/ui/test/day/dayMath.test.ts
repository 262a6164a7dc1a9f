/** Laws of counting days, held against the calendar of the machine. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import {
  addDays,
  addMonths,
  civilOf,
  daysBetween,
  weekdayOf,
  weeksOf
} from "../../src/day/dayMath.ts"

const text = (instant: number) => new Date(instant).toISOString().slice(0, 10)
const days = fc.integer({ min: -100_000, max: 100_000 }).map((day) => text(day * 86_400_000))

test("days are added as the calendar adds them", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, more) => {
      expect(addDays(day, more)).toBe(text(Date.parse(day) + more * 86_400_000))
      expect(daysBetween(day, addDays(day, more))).toBe(more)
      expect((weekdayOf(day) + 1) % 7).toBe(new Date(day).getUTCDay())
    })
  )
})

test("a month on is the next month, never the one after it", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -40, max: 40 }), (day, more) => {
      const to = civilOf(addMonths(day, more))
      const from = civilOf(day)
      expect((to?.year ?? 0) * 12 + (to?.month ?? 0)).toBe(
        (from?.year ?? 0) * 12 + (from?.month ?? 0) + more
      )
    })
  )
  expect([
    addMonths("2026-01-31", 1),
    addMonths("2024-01-31", 1),
    addMonths("2026-03-31", -13)
  ]).toEqual(["2026-02-28", "2024-02-29", "2025-02-28"])
})

test("a month's weeks hold each of its days once, Monday first, without a gap", () => {
  fc.assert(
    fc.property(days, (day) => {
      const weeks = weeksOf(day).flat()
      const inMonth = weeks.filter((one) => one.startsWith(day.slice(0, 7)))
      expect(inMonth.length).toBe(
        daysBetween(`${day.slice(0, 7)}-01`, addMonths(`${day.slice(0, 7)}-01`, 1))
      )
      expect(weekdayOf(weeks[0] ?? "")).toBe(0)
      expect(weeks.every((one, at) => one === addDays(weeks[0] ?? "", at))).toBe(true)
    })
  )
})

test("no day is made up", () => {
  expect(["2026-02-29", "2026-13-01", "2026-00-10", "26-1-1", "2026-04-31"].map(civilOf)).toEqual([
    null,
    null,
    null,
    null,
    null
  ])
})
