/** Days of a notice that are left: all of them until it begins, fewer by one each working day, then none. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { nationalHolidays } from "../../../src/calendar/nationalHolidays.ts"
import { workCalendar } from "../../../src/calendar/WorkCalendar.ts"
import { addWorkingDays } from "../../../src/calendar/workingDays.ts"
import { noticeLeft } from "../../../src/publication/review/noticeLeft.ts"
import { Day, daysBefore } from "../../../src/shared/Day.ts"

const calendar = workCalendar({ arrangements: nationalHolidays, own: [], ownYears: [] })
const day = (text: string) => Day.make(text)
const later = (from: Day, days: number) => {
  const counted = addWorkingDays(calendar, from, days)
  return "success" in counted ? counted.success : day("1900-01-01")
}
const Offset = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 300 }))
const Count = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 20 }))

describe("noticeLeft", () => {
  it("is nothing without a notice, and unknown where a year's holidays are", () => {
    const none = { firstDay: null, lastDay: null }
    assert.isNull(noticeLeft(none, calendar, day("2026-03-02")))
    const far = { firstDay: day("2199-01-02"), lastDay: day("2199-01-09") }
    assert.isNull(noticeLeft(far, calendar, day("2199-01-01")))
  })

  it("counts today while it runs, no weekend, and none once it is over", () => {
    // Friday to Tuesday.
    const notice = { firstDay: day("2026-03-06"), lastDay: day("2026-03-10") }
    const left = ["05", "06", "07", "08", "09", "10", "11"].map((at) =>
      noticeLeft(notice, calendar, day(`2026-03-${at}`))
    )
    assert.deepStrictEqual(left, [3, 3, 2, 2, 2, 1, 0])
  })

  it.prop(
    "is all of its days before it begins and on its first one",
    [Offset, Count],
    ([at, n]) => {
      const handedIn = daysBefore(day("2025-01-05"), -at)
      const notice = { firstDay: later(handedIn, 1), lastDay: later(handedIn, n) }
      assert.strictEqual(noticeLeft(notice, calendar, handedIn), n)
      assert.strictEqual(noticeLeft(notice, calendar, notice.firstDay), n)
      assert.strictEqual(noticeLeft(notice, calendar, notice.lastDay), 1)
    }
  )
})
