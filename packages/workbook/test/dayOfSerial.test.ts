import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import { dayOfSerial, dayOfText } from "../src/dayOfSerial.ts"

describe("serials", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [46_086, "2026-03-05"],
    [2_958_465, "9999-12-31"]
  ])("%d is %s", (serial, day) => expect(dayOfSerial(serial, false)).toEqual({ day }))

  it.each([0, -1, 60, 0.5, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d is no day",
    (serial) => expect(dayOfSerial(serial, false)).toEqual({})
  )

  it("the last half minute of a day belongs to the next", () => {
    expect(dayOfSerial(46_086.999_99, false)).toEqual({ day: "2026-03-06" })
    expect(dayOfSerial(46_086.75, false)).toEqual({ day: "2026-03-05", time: "18:00" })
  })

  const serials = fc.integer({ min: 61, max: 2_958_465 })

  it("agree with the machine's own calendar", () => {
    fc.assert(
      fc.property(serials, (serial) => {
        const day = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)
        expect(dayOfSerial(serial, false)).toEqual({ day })
      })
    )
  })

  it("differ by 1462 between the two counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_600, max: 2_000_000 }), (serial) => {
        expect(dayOfSerial(serial, true)).toEqual(dayOfSerial(serial + 1_462, false))
      })
    )
  })

  it("come back from text", () => {
    fc.assert(
      fc.property(serials, fc.nat(1_439), fc.boolean(), (serial, minute, epoch1904) => {
        fc.pre(!epoch1904 || serial < 2_950_000)
        const { day, time = "00:00" } = dayOfSerial(serial + minute / 1_440, epoch1904)
        const back = dayOfText(`${day}T${time}:00`, epoch1904)
        expect(back?.value).toBeCloseTo(serial + minute / 1_440, 6)
        expect(back?.day).toBe(day)
      })
    )
  })

  it("a text that is no day is no day", () => expect(dayOfText("10:10:10", false)).toBeUndefined())
})
