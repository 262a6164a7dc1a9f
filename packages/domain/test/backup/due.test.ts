/** When a backup begins by itself, and when somebody must be warned. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime } from "effect"
import * as fc from "fast-check"

import { ageHours, isDue, isTooOld, nextAt } from "../../src/backup/due.ts"

const begin = DateTime.makeUnsafe("2026-03-01T00:00:00Z")
const at = (minutes: number) => DateTime.formatIso(DateTime.add(begin, { minutes }))
const minute = fc.nat(60 * 24 * 60)

describe("a backup", () => {
  it("is due at three in China, once", () => {
    const startedAt = "2026-03-10T10:00:00.000Z"
    const newestProven = "2026-03-10T02:00:00.000Z"
    const due = (now: string, lastTried: string | null) =>
      isDue({ now, startedAt, newestProven, lastTried })
    assert.isFalse(due("2026-03-10T18:59:00.000Z", null))
    assert.isTrue(due("2026-03-10T19:00:00.000Z", null))
    assert.isFalse(due("2026-03-10T20:30:00.000Z", "2026-03-10T19:00:00.000Z"))
    assert.isTrue(due("2026-03-11T19:00:00.000Z", "2026-03-10T19:00:00.000Z"))
  })

  it("is due soon after a start when the last is older than 26 hours, or there is none", () => {
    const startedAt = "2026-03-10T01:00:00.000Z"
    const due = (newestProven: string | null) =>
      isDue({ now: "2026-03-10T01:05:00.000Z", startedAt, newestProven, lastTried: null })
    assert.isTrue(due(null))
    assert.isTrue(due("2026-03-08T23:04:00.000Z"))
    assert.isFalse(due("2026-03-08T23:06:00.000Z"))
  })

  it("that came to nothing is tried again after an hour", () => {
    const now = "2026-03-10T05:00:00.000Z"
    const due = (lastTried: string) =>
      isDue({ now, startedAt: "2026-03-10T00:00:00.000Z", newestProven: null, lastTried })
    assert.isFalse(due("2026-03-10T04:01:00.000Z"))
    assert.isTrue(due("2026-03-10T04:00:00.000Z"))
  })

  it("of a server that looks each minute never leaves the shelf too old for an hour", () => {
    fc.assert(
      fc.property(minute, fc.option(minute), (start, proven) => {
        let newestProven = proven === null ? null : at(Math.min(proven, start))
        let lastTried: string | null = null
        for (let i = 5; i < 3 * 24 * 60; i += 7) {
          const now = at(start + i)
          if (isDue({ now, startedAt: at(start), newestProven, lastTried })) {
            newestProven = now
            lastTried = now
          }
          assert.isFalse(isTooOld(newestProven, now))
        }
      }),
      { numRuns: 30 }
    )
  })

  it("of later than now has no age, and does not count", () => {
    assert.isNull(ageHours(at(2), at(1)))
    assert.isTrue(isTooOld(at(2), at(1)))
    assert.isTrue(isTooOld(null, at(1)))
    assert.strictEqual(ageHours(at(0), at(90)), 1.5)
  })

  it("comes next within a day, at that hour", () => {
    fc.assert(
      fc.property(minute, (now) => {
        const next = nextAt(at(now))
        assert.match(next, /T19:00:00.000Z$/)
        assert.isTrue(next > at(now) && next <= at(now + 24 * 60))
      })
    )
  })
})
