/** Every usual way of writing a day is understood; what is no day is never bent into one. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { addDays } from "../../src/day/dayMath.ts"
import { readDay } from "../../src/day/readDay.ts"

const today = "2026-05-31"

test.for([
  ["2026-03-05", "2026-03-05"],
  ["2026/3/5", "2026-03-05"],
  ["2026.03.05", "2026-03-05"],
  ["20260305", "2026-03-05"],
  ["2026年3月5日", "2026-03-05"],
  ["２０２６年３月５号", "2026-03-05"],
  ["3月5日", "2026-03-05"],
  ["3.5", "2026-03-05"],
  ["3。5", "2026-03-05"],
  [" 3-5 ", "2026-03-05"],
  ["今天", "2026-05-31"],
  ["today+3", "2026-06-03"],
  ["今天－1", "2026-05-30"],
  ["+1天", "2026-06-01"],
  ["昨天", "2026-05-30"],
  ["后天", "2026-06-02"]
] as const)("%s is %s", ([written, day]) => {
  expect(readDay(written, today)).toBe(day)
})

test.for(["", "abc", "2.30", "2026-02-29", "13月1日", "2026030", "3", "today+", "constructor"])(
  "%s is no day",
  (written) => {
    expect(readDay(written, today)).toBeNull()
  }
)

test("each way of writing one day gives that day", () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (more) => {
      const day = addDays(today, more)
      const [year, month, date] = day.split("-").map(Number)
      const ways = [
        day,
        day.replaceAll("-", ""),
        `${year}年${month}月${date}日`,
        `${year}.${month}.${date}`
      ]
      expect(ways.map((way) => readDay(way, today))).toEqual([day, day, day, day])
    })
  )
})
