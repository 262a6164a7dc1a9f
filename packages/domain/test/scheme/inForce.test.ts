/** The version a month is scored by: the newest whose months hold it, in whatever order they are given. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { inForce } from "../../src/scheme/inForce.ts"
import { Month } from "../../src/shared/Month.ts"

const month = fc
  .integer({ min: 1, max: 12 })
  .map((n) => Month.make(`2026-${String(n).padStart(2, "0")}`))
const versions = fc
  .array(fc.record({ validFrom: month, validUntil: fc.option(month) }), { maxLength: 5 })
  .map((all) => all.map((one, i) => ({ ...one, version: i + 1 })))

describe("inForce", () => {
  it("holds the month, and no newer version does", () => {
    fc.assert(
      fc.property(versions, month, (all, asked) => {
        const holding = all.filter(
          ({ validFrom, validUntil }) =>
            validFrom <= asked && (validUntil === null || validUntil >= asked)
        )
        const found = inForce(all.toReversed(), asked)
        assert.strictEqual(found?.version, holding.at(-1)?.version)
        assert.deepStrictEqual(inForce(all, asked), found)
      })
    )
  })
})
