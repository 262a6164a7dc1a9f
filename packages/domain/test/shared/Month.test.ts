import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { Day } from "../../src/shared/Day.ts"
import { firstDayOf, Month, monthAfter, monthBefore } from "../../src/shared/Month.ts"

const From = Schema.Int.check(Schema.isBetween({ minimum: 12, maximum: 9999 * 12 - 2 }))
const monthAt = (n: number): Month =>
  Month.make(
    `${String(Math.floor(n / 12)).padStart(4, "0")}-${String((n % 12) + 1).padStart(2, "0")}`
  )

describe("Month", () => {
  it.prop("there and back is where it was", [From], ([n]) => {
    const month = monthAt(n)
    return monthBefore(monthAfter(month)) === month && monthAfter(monthBefore(month)) === month
  })

  it.prop("later sorts later", [From], ([n]) => monthAfter(monthAt(n)) > monthAt(n))

  it.prop("begins on a day of the calendar", [From], ([n]) =>
    Schema.is(Day)(firstDayOf(monthAt(n)))
  )

  it("turns the year", () => {
    assert.strictEqual(monthAfter(Month.make("2026-12")), "2027-01")
    assert.strictEqual(monthBefore(Month.make("2026-01")), "2025-12")
  })

  it("stays at the first and the last month there is", () => {
    assert.strictEqual(monthBefore(Month.make("0000-01")), "0000-01")
    assert.strictEqual(monthAfter(Month.make("9999-12")), "9999-12")
  })
})
