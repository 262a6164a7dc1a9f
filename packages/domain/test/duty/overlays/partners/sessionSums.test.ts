/** Sums of partners' sessions: parts add up to the whole, and weekends are those of the calendar. */
import { assert, it } from "@effect/vitest"
import * as fc from "fast-check"

import { isWeekend } from "../../../../src/duty/overlays/partners/isWeekend.ts"
import { sessionSums } from "../../../../src/duty/overlays/partners/sessionSums.ts"
import { Day } from "../../../../src/shared/Day.ts"

const count = fc.integer({ min: 0, max: 50 })
const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((n) => new Date(Date.UTC(1950, 0, 1) + n * 86_400_000))
const session = fc.record({
  day: day.map((at) => Day.make(at.toISOString().slice(0, 10))),
  people: count,
  minutes: fc.option(count),
  ads: count,
  deadCorners: count,
  clutter: count
})
const sessions = fc.array(session, { maxLength: 12 })
const numbers = ["sessions", "atWeekends", "people", "personMinutes", "ads", "deadCorners"] as const

it("knows Saturdays and Sundays of any year", () => {
  fc.assert(
    fc.property(day, (at) => {
      const own = Day.make(at.toISOString().slice(0, 10))
      assert.strictEqual(isWeekend(own), at.getUTCDay() % 6 === 0)
    })
  )
})

it("adds up: of two lists together what each comes to", () => {
  fc.assert(
    fc.property(sessions, sessions, (some, others) => {
      const [a, b, all] = [some, others, [...some, ...others]].map(sessionSums)
      for (const name of numbers) {
        assert.strictEqual(all?.[name], (a?.[name] ?? 0) + (b?.[name] ?? 0))
      }
      const last =
        [...some, ...others]
          .map((one) => one.day)
          .toSorted()
          .at(-1) ?? null
      assert.strictEqual(all?.lastDay, last)
    })
  )
})
