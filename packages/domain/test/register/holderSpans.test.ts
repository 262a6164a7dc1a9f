/** Laws of holders that are dated by changes: one holder a day, and no change moves a day before its own. */
import { holderSpans, spannedId } from "@aiwei/domain/register/holderSpans"
import { Day } from "@aiwei/domain/shared/Day"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"

const dayOf = (n: number) => Day.make(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
const days = Array.from({ length: 40 }, (_, n) => dayOf(n))

const holder = fc.option(fc.constantFrom("甲", "乙", "丙"))
const change = fc.record({ fromDay: fc.nat(39).map(dayOf), holder })
const changes = fc.uniqueArray(change, { selector: ({ fromDay }) => fromDay, maxLength: 6 })
const whole = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 19 }), holder)
  .map(([from, length, first]) => ({
    id: "x",
    validFrom: dayOf(from),
    validTo: dayOf(from + length),
    holder: first
  }))
type Whole = typeof whole extends fc.Arbitrary<infer A> ? A : never
type Changes = typeof changes extends fc.Arbitrary<infer A> ? A : never

const holderOn = (one: Whole, made: Changes, day: Day) =>
  holderSpans(one, made).filter(({ validFrom, validTo }) => validFrom <= day && day < validTo)

describe("holders that are dated by changes", () => {
  it("has exactly one span on each day of the whole, and none outside of it", () => {
    fc.assert(
      fc.property(whole, changes, (one, made) => {
        for (const day of days) {
          const inside = one.validFrom <= day && day < one.validTo
          assert.lengthOf(holderOn(one, made, day), inside ? 1 : 0)
        }
        const ids = holderSpans(one, made).map(({ id }) => id)
        assert.strictEqual(new Set(ids).size, ids.length)
        assert.isTrue(ids.every((id) => spannedId(id) === "x"))
      })
    )
  })

  it("leaves every day before a change with whoever had it, and gives the next ones to the new", () => {
    fc.assert(
      fc.property(whole, changes, change, (one, made, next) => {
        const others = made.filter(({ fromDay }) => fromDay !== next.fromDay)
        const all = [...others, next]
        for (const day of days.filter((day) => day < next.fromDay)) {
          const [was] = holderOn(one, others, day)
          assert.strictEqual(holderOn(one, all, day)[0]?.holder, was?.holder)
        }
        const [now] = holderOn(one, all, next.fromDay)
        if (now !== undefined) assert.strictEqual(now.holder, next.holder)
      })
    )
  })
})
