/** An office's own days: what is set goes before the country's, what is cleared stays in the record only. */
import { Calendars } from "@aiwei/domain/calendar/Calendars"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { movableTime } from "../movableTime.ts"
import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const time = movableTime(Date.UTC(2026, 2, 2, 4))
const day = (text: string) => Day.make(text)

layer(World, { timeout: 60_000, excludeTestServices: true })("Calendars", (it) => {
  it.effect("count by the office's own days until they are cleared", () =>
    Effect.gen(function* () {
      const { office } = yield* sampleOffice(["甲"], [100_000])
      const calendars = yield* Calendars
      const of = { office: office.id }
      const friday = { ...of, from: day("2026-03-06"), days: 1 }
      const due = Effect.map(calendars.due(friday), (one) => one.day)
      assert.strictEqual(yield* due, "2026-03-09")
      const set = yield* calendars.set({
        ...of,
        from: day("2026-03-07"),
        working: true,
        name: "创卫迎检"
      })
      assert.strictEqual(yield* due, "2026-03-07")
      const view = yield* calendars.show({ ...of, year: 2026 })
      assert.deepStrictEqual(
        view.own.map(({ id }) => id),
        [set.id]
      )
      assert.deepInclude(
        view.days.find((one) => one.day === "2026-03-07"),
        { working: true, why: "office", name: "创卫迎检" }
      )
      yield* calendars.clear({ ...of, id: set.id })
      assert.strictEqual(yield* due, "2026-03-09")
      const again = yield* Effect.flip(calendars.clear({ ...of, id: set.id }))
      assert.strictEqual(again._tag, "OfficeDayNotFound")
    }).pipe(time.during)
  )

  it.effect("leave Wednesdays out for group cleaning alone", () =>
    Effect.gen(function* () {
      const { office } = yield* sampleOffice(["甲"], [100_000])
      const calendars = yield* Calendars
      const of = { office: office.id }
      yield* calendars.set({
        ...of,
        purpose: "groupCleaning",
        from: day("2026-01-01"),
        to: null,
        weekday: 3,
        working: false,
        name: "理论学习日"
      })
      const from = { ...of, from: day("2026-03-10"), days: 1 }
      assert.strictEqual((yield* calendars.due(from)).day, "2026-03-11")
      const cleaning = yield* calendars.due({ ...from, purpose: "groupCleaning" })
      assert.strictEqual(cleaning.day, "2026-03-12")
    }).pipe(time.during)
  )

  it.effect("know no year that nobody told, and take the office's word for one", () =>
    Effect.gen(function* () {
      const { office } = yield* sampleOffice(["甲"], [100_000])
      const calendars = yield* Calendars
      const of = { office: office.id }
      const wanted = { ...of, from: day("2026-12-31"), days: 1 }
      const unknown = yield* Effect.flip(calendars.due(wanted))
      assert.deepInclude(unknown, { _tag: "CalendarUnknown", year: 2027 })
      assert.isFalse((yield* calendars.show({ ...of, year: 2027 })).known)
      yield* calendars.set({ ...of, from: day("2027-01-01"), working: false, name: "元旦" })
      const told = yield* calendars.tellYear({ ...of, year: 2027, source: "国办通知" })
      assert.deepInclude(told, { known: true, source: "国办通知", status: "officeRule" })
      assert.strictEqual((yield* calendars.due(wanted)).day, "2027-01-04")
      const from = day("2027-02-02")
      const slip = { ...of, from, to: day("2027-02-01"), working: false, name: "x" }
      const refused = yield* Effect.flip(calendars.set(slip))
      assert.strictEqual(refused._tag, "OfficeDayRefused")
    }).pipe(time.during)
  )
})
