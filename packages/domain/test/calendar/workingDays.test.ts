/** Laws of counting in working days, and the two years whose holidays are known. */
import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"

import { nationalHolidays } from "../../src/calendar/nationalHolidays.ts"
import { type OfficeDay, OfficeDayId } from "../../src/calendar/OfficeDay.ts"
import { workCalendar } from "../../src/calendar/WorkCalendar.ts"
import { addWorkingDays, workingDaysBetween } from "../../src/calendar/workingDays.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { Day, dayAfter, daysBefore, forever, weekdayOf } from "../../src/shared/Day.ts"

const own = (fields: Partial<OfficeDay>): OfficeDay => ({
  id: OfficeDayId.make("1"),
  officeId: OrgUnitId.make("0".repeat(26)),
  purpose: "all",
  firstDay: Day.make("2026-01-01"),
  until: forever,
  weekday: null,
  working: false,
  name: "理论学习日",
  setAt: "2026-01-01T00:00:00.000Z",
  setBy: "operator:li",
  clearedAt: null,
  clearedBy: null,
  ...fields
})

const data = { arrangements: nationalHolidays, own: [], ownYears: [] }
const country = workCalendar(data)
const wednesdays = workCalendar({
  ...data,
  own: [own({ purpose: "groupCleaning", weekday: 3, firstDay: Day.make("2025-01-01") })]
})

const day = (text: string) => Day.make(text)
const start = day("2025-01-01")
const Offset = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 540 }))
const Count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 60 }))
const at = (offset: number) => daysBefore(start, -offset)
const added = (from: Day, n: number) => Result.getOrThrow(addWorkingDays(country, from, n))

describe("working days", () => {
  it.prop("adding n and counting gives n", [Offset, Count], ([offset, n]) => {
    const from = at(offset)
    return Result.getOrThrow(workingDaysBetween(country, from, added(from, n))) === n
  })

  it.prop("nothing is ever due on a day off", [Offset, Count], ([offset, n]) => {
    const due = added(at(offset), n + 1)
    return country.factsOf(due)?.working === true
  })

  it.prop("more days end later, and so does a later start", [Offset, Count], ([offset, n]) => {
    const from = at(offset)
    return added(from, n) < added(from, n + 1) && added(from, n) <= added(dayAfter(from), n)
  })

  it.prop("no group cleaning is ever due on a Wednesday", [Offset, Count], ([offset, n]) => {
    const due = addWorkingDays(wednesdays, at(offset), n + 1, "groupCleaning")
    return Result.isFailure(due) || weekdayOf(due.success) !== 3
  })

  it("knows the days off and the days worked instead", () => {
    assert.deepStrictEqual(country.factsOf(day("2026-02-16")), {
      working: false,
      why: "holiday",
      name: "春节"
    })
    assert.deepInclude(country.factsOf(day("2026-02-28")), { working: true, why: "makeUp" })
    assert.deepInclude(country.factsOf(day("2026-02-07")), { working: false, why: "weekend" })
    assert.deepInclude(country.factsOf(day("2026-02-24")), { working: true, why: "week" })
    assert.strictEqual(added(day("2026-02-13"), 1), "2026-02-14")
    assert.strictEqual(added(day("2026-02-14"), 1), "2026-02-24")
    assert.strictEqual(added(day("2025-09-30"), 3), "2025-10-11")
  })

  it("names weekend days alone as worked instead, and none twice", () => {
    for (const { spans, year } of nationalHolidays) {
      const worked = spans.flatMap((span) => span.worked)
      assert.isTrue(worked.every((one) => weekdayOf(day(one)) > 5 && one.startsWith(`${year}`)))
      assert.strictEqual(new Set(worked).size, worked.length)
      assert.isTrue(spans.every(({ from, to }) => from <= to && day(from) && day(to)))
    }
  })

  it("says which year it does not know instead of guessing", () => {
    const past = addWorkingDays(country, day("2026-12-30"), 5)
    assert.isTrue(Result.isFailure(past) && past.failure === 2027)
    assert.isNull(country.factsOf(day("2024-12-31")))
    const told = workCalendar({ ...data, ownYears: [2027] })
    assert.strictEqual(Result.getOrThrow(addWorkingDays(told, day("2026-12-30"), 2)), "2027-01-01")
  })

  it("lets the office's own word go first, the one set last before others", () => {
    const saturday = own({ firstDay: day("2026-03-07"), until: day("2026-03-08"), working: true })
    const closed = own({ firstDay: day("2026-03-01"), until: day("2026-03-31") })
    const both = workCalendar({ ...data, own: [saturday, closed] })
    assert.isTrue(both.factsOf(day("2026-03-07"))?.working)
    assert.isFalse(both.factsOf(day("2026-03-09"))?.working)
    assert.isTrue(wednesdays.factsOf(day("2026-03-11"))?.working)
    assert.isFalse(wednesdays.factsOf(day("2026-03-11"), "groupCleaning")?.working)
  })
})
