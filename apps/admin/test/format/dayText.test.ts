/** Days and minutes read as the browser's own Swedish format writes them, which is ISO in local time. */
import * as fc from "fast-check"
import { afterEach, expect, test, vi } from "vitest"

import { dayOf, minuteOf } from "../../src/format/dayText.ts"
import { today } from "../../src/format/today.ts"

afterEach(() => vi.useRealTimers())

const instant = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString())

test("an instant is shown as the day and the minute of this place", () => {
  fc.assert(
    fc.property(instant, (at) => {
      const here = new Date(at)
      expect(dayOf(at)).toBe(here.toLocaleDateString("sv-SE"))
      expect(minuteOf(at)).toBe(
        here.toLocaleString("sv-SE", { dateStyle: "short", timeStyle: "short" })
      )
    })
  )
})

test("today is the day in China", () => {
  fc.assert(
    fc.property(instant, (at) => {
      vi.useFakeTimers({ now: new Date(at) })
      expect(today()).toBe(new Date(at).toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" }))
    })
  )
})
