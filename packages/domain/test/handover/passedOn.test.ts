/** Laws of a span that somebody else holds on: no day before changes, and no day from then on keeps the old. */
import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as fc from "fast-check"

import { passedOn } from "../../src/handover/passedOn.ts"
import { type Day, forever } from "../../src/shared/Day.ts"
import { aDay, dayOf } from "../duty/answers/dutyWorld.ts"

interface Row {
  readonly id: string
  readonly validFrom: Day
  readonly validTo: Day
  readonly who: string
}

const aRow = fc
  .record({ from: fc.nat(20), length: fc.integer({ min: 1, max: 20 }), open: fc.boolean() })
  .map(({ from, length, open }): Row => ({
    id: "r",
    validFrom: dayOf(from),
    validTo: open ? forever : dayOf(from + length),
    who: "old"
  }))
/** A handover is about what holds on its day or later. */
const held = fc.tuple(aRow, aDay).filter(([row, on]) => on < row.validTo)
const days = Array.from({ length: 60 }, (_, n) => dayOf(n))
const whoOn = (rows: ReadonlyArray<Row>, day: Day) =>
  rows.filter(({ validFrom, validTo }) => validFrom <= day && day < validTo).map(({ who }) => who)

describe("passedOn", () => {
  it("leaves every day before as it was and gives every later one to the successor", () => {
    fc.assert(
      fc.property(held, ([row, on]) => {
        const said = passedOn(row, on, { ...row, who: "new" })
        assert(Result.isSuccess(said))
        for (const day of days) {
          const was = whoOn([row], day)
          const now = whoOn(said.success.stored, day)
          assert.deepStrictEqual(now, day < on ? was : was.map(() => "new"))
        }
      })
    )
  })

  it("leaves nobody from the day on when it is left open, or says since when it holds", () => {
    fc.assert(
      fc.property(held, ([row, on]) => {
        const said = passedOn(row, on, null)
        if (Result.isFailure(said)) {
          assert.isTrue(row.validFrom >= on)
          assert.strictEqual(said.failure.since, row.validFrom)
          return
        }
        for (const day of days) {
          const was = whoOn([row], day)
          assert.deepStrictEqual(whoOn(said.success.stored, day), day < on ? was : [])
        }
      })
    )
  })

  it("stores only spans that hold on a day, each under an id of its own", () => {
    fc.assert(
      fc.property(held, fc.boolean(), ([row, on], open) => {
        const said = passedOn(row, on, open ? null : { ...row, who: "new" })
        if (Result.isFailure(said)) return
        const { stored, goesOn } = said.success
        assert.isTrue(stored.every(({ validFrom, validTo }) => validFrom < validTo))
        assert.strictEqual(new Set(stored.map(({ id }) => id)).size, stored.length)
        assert.strictEqual(goesOn, open ? null : (stored.at(-1) ?? null))
      })
    )
  })
})
