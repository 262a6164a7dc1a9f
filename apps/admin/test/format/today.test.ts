/** The day of the pages is the day in China, whatever the clock of the machine is set to. */
import { afterEach, expect, test } from "vitest"

import { setClock } from "../../src/format/clock.ts"
import { today } from "../../src/format/today.ts"

let restore = () => {}
afterEach(() => restore())

const at = (instant: string): string => {
  restore = setClock(() => Date.parse(instant))
  const day = today()
  restore()
  return day
}

test("turns at midnight in China, on the last day of a year too", () => {
  expect(at("2026-03-05T15:59:59Z")).toBe("2026-03-05")
  expect(at("2026-03-05T16:00:00Z")).toBe("2026-03-06")
  expect(at("2026-12-31T16:00:00Z")).toBe("2027-01-01")
})

test("a clock that was set is put back", () => {
  const before = today()
  expect(at("1999-01-01T00:00:00Z")).toBe("1999-01-01")
  expect([before, today()]).toContain(before)
})
