/** The wall's time is China's, wherever the computer behind it believes to be. */
import { expect, test } from "vitest"

import { instantOf } from "../../src/time/clock.ts"
import { momentOf } from "../../src/time/Moment.ts"

const at = (iso: string) => momentOf(instantOf(iso) ?? Number.NaN)

test("an afternoon in June", () => {
  expect(at("2026-06-05T06:30:00.000Z")).toEqual({
    year: 2026,
    month: 6,
    day: 5,
    weekday: 5,
    time: "14:30"
  })
})

test("midnight is 00:00 of the new day, also across a year", () => {
  expect(at("2026-12-31T16:00:00Z")).toMatchObject({ year: 2027, month: 1, day: 1, time: "00:00" })
})

test("text that is no instant is null", () => {
  expect(instantOf("soon")).toBeNull()
})
