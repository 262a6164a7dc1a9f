/** Laws of a letter's state: one on every day, in the order of its life, and never another for a past day. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { expiresOn, letterState } from "../../src/letters/letterState.ts"
import { Day } from "../../src/shared/Day.ts"

const year = 2026
const days = Array.from({ length: 14 }, (_, n) =>
  Day.make(new Date(Date.UTC(2025, 11 + n, 15)).toISOString().slice(0, 10))
)
const anyDay = fc.constantFrom(...days)
const order = ["notMade", "unsigned", "signed", "ended", "expired"]

/** A life that the use cases allow: signed and ended after it was made, and ended after it was signed. */
const lives = fc
  .tuple(anyDay, fc.option(anyDay), fc.option(anyDay))
  .filter(([madeOn, signedOn, endedOn]) => {
    if (signedOn !== null && signedOn < madeOn) return false
    return endedOn === null || endedOn >= (signedOn ?? madeOn)
  })
  .map(([madeOn, signedOn, endedOn]) => ({ year, madeOn, signedOn, endedOn }))

describe("a letter's state", () => {
  it("goes on from day to day and never back", () => {
    fc.assert(
      fc.property(lives, (letter) => {
        const states = days.map((day) => order.indexOf(letterState(letter, day)))
        assert.deepStrictEqual(
          states,
          states.toSorted((a, b) => a - b)
        )
      })
    )
  })

  it("is over on the first day after the year, signed or not", () => {
    fc.assert(
      fc.property(lives, (letter) => {
        if (letter.madeOn >= expiresOn(year)) return
        assert.include(["ended", "expired"], letterState(letter, expiresOn(year)))
      })
    )
    const open = { year, madeOn: days[0]!, signedOn: null, endedOn: null }
    assert.strictEqual(letterState(open, Day.make("2026-12-31")), "unsigned")
  })

  it("says the same of a day, whatever is signed or ended after it", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (madeOn, later, day) => {
        if (later <= day || later < madeOn) return
        const before = letterState({ year, madeOn, signedOn: null, endedOn: null }, day)
        const signed = { year, madeOn, signedOn: later, endedOn: null }
        const ended = { year, madeOn, signedOn: null, endedOn: later }
        assert.strictEqual(letterState(signed, day), before)
        assert.strictEqual(letterState(ended, day), before)
      })
    )
  })
})
