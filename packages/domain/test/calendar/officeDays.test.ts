/** The ends of what a calendar says: first and last days of spans, purposes, years that nobody told. */
import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"

import { type OfficeDay, OfficeDayId } from "../../src/calendar/OfficeDay.ts"
import { type CalendarData, workCalendar } from "../../src/calendar/WorkCalendar.ts"
import { addWorkingDays, workingDaysBetween } from "../../src/calendar/workingDays.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { Day, dayAfter } from "../../src/shared/Day.ts"

const day = (text: string) => Day.make(text)
const own = (first: string, until: string, more: Partial<OfficeDay> = {}): OfficeDay => ({
  id: OfficeDayId.make("1"),
  officeId: OrgUnitId.make("0".repeat(26)),
  purpose: "all",
  firstDay: day(first),
  until: day(until),
  weekday: null,
  working: false,
  name: "盘点",
  setAt: "2026-01-01T00:00:00.000Z",
  setBy: "operator:li",
  clearedAt: null,
  clearedBy: null,
  ...more
})
const calendar = (more: Partial<CalendarData> = {}) =>
  workCalendar({ arrangements: [], own: [], ownYears: [2026], ...more })

/** Tuesday 3 to Thursday 5 March 2026 are off; Saturday 7 makes up for one of them. */
const spring = calendar({
  arrangements: [
    {
      year: 2026,
      source: "test",
      status: "verified",
      spans: [{ name: "节", from: "2026-03-03", to: "2026-03-05", worked: ["2026-03-07"] }]
    }
  ],
  ownYears: []
})
const workedIn = (of: ReturnType<typeof calendar>, from: string, days: number) => {
  let at = day(from)
  return Array.from({ length: days }, () => {
    const facts = of.factsOf(at)
    at = dayAfter(at)
    return facts === null ? "?" : `${facts.working ? "W" : "-"}${facts.why}${facts.name ?? ""}`
  })
}

describe("days of a calendar", () => {
  it("a holiday begins and ends with its days, and a day worked instead has its name", () => {
    assert.deepStrictEqual(workedIn(spring, "2026-03-02", 7), [
      "Wweek",
      "-holiday节",
      "-holiday节",
      "-holiday节",
      "Wweek",
      "WmakeUp节",
      "-weekend"
    ])
  })

  it("an office's days end before `until`, and it says which weekday it means", () => {
    const closed = calendar({ own: [own("2026-03-03", "2026-03-05")] })
    assert.deepStrictEqual(workedIn(closed, "2026-03-02", 4), [
      "Wweek",
      "-office盘点",
      "-office盘点",
      "Wweek"
    ])
    const fridays = calendar({ own: [own("2026-03-02", "2026-03-14", { weekday: 5 })] })
    assert.deepStrictEqual(
      workedIn(fridays, "2026-03-02", 14).flatMap((facts, at) =>
        facts.includes("office") ? [at] : []
      ),
      [4, 11]
    )
  })

  it("what is set for one purpose says nothing of others", () => {
    const cleaning = calendar({
      own: [
        own("2026-03-03", "2026-03-04", { purpose: "groupCleaning" }),
        own("2026-03-04", "2026-03-05")
      ]
    })
    const facts = (text: string, purpose?: "all" | "groupCleaning") =>
      cleaning.factsOf(day(text), purpose)?.working
    assert.deepStrictEqual(
      [facts("2026-03-03"), facts("2026-03-03", "all"), facts("2026-03-03", "groupCleaning")],
      [true, true, false]
    )
    assert.deepStrictEqual(
      [facts("2026-03-04"), facts("2026-03-04", "groupCleaning")],
      [false, false]
    )
    const [from, to] = [day("2026-03-02"), day("2026-03-06")]
    assert.deepStrictEqual(workingDaysBetween(cleaning, from, to), Result.succeed(3))
    assert.deepStrictEqual(
      workingDaysBetween(cleaning, from, to, "groupCleaning"),
      Result.succeed(2)
    )
    assert.deepStrictEqual(addWorkingDays(cleaning, from, 1), Result.succeed(day("2026-03-03")))
    assert.deepStrictEqual(
      addWorkingDays(cleaning, from, 1, "groupCleaning"),
      Result.succeed(day("2026-03-05"))
    )
  })

  it("knows years that were announced and those the office told, and no others", () => {
    assert.deepStrictEqual([2025, 2026, 2027].map(spring.knows), [false, true, false])
    assert.deepStrictEqual([2025, 2026, 2027].map(calendar().knows), [false, true, false])
    const set = calendar({ own: [own("2025-12-31", "2026-01-02")] })
    assert.isNull(set.factsOf(day("2025-12-31")))
    assert.strictEqual(set.factsOf(day("2026-01-01"))?.why, "office")
  })
})

describe("counting", () => {
  it("none are added to a day off either, and none come after the last day", () => {
    const sunday = day("2026-03-08")
    assert.deepStrictEqual(addWorkingDays(spring, sunday, 0), Result.succeed(sunday))
    assert.deepStrictEqual(workingDaysBetween(spring, sunday, sunday), Result.succeed(0))
    assert.deepStrictEqual(workingDaysBetween(spring, sunday, day("2026-03-02")), Result.succeed(0))
    assert.deepStrictEqual(workingDaysBetween(spring, sunday, day("2026-03-09")), Result.succeed(1))
  })

  it("a count into a year nobody told names the year", () => {
    const from = day("2026-12-30")
    assert.deepStrictEqual(workingDaysBetween(spring, from, day("2026-12-31")), Result.succeed(1))
    assert.deepStrictEqual(workingDaysBetween(spring, from, day("2027-01-04")), Result.fail(2027))
    assert.deepStrictEqual(addWorkingDays(spring, from, 1), Result.succeed(day("2026-12-31")))
    assert.deepStrictEqual(addWorkingDays(spring, from, 2), Result.fail(2027))
  })
})
