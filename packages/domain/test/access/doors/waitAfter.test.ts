import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { freeFailures, waitAfter } from "../../../src/access/doors/waitAfter.ts"

const kind = fc.constantFrom("account" as const, "address" as const)

describe("waitAfter", () => {
  it("costs nothing at first, and then a second, two, four, to a quarter of an hour", () => {
    const first = Array.from({ length: 17 }, (_, i) => waitAfter("account", i))
    assert.deepStrictEqual(first, [0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900])
  })

  it("never falls as failures rise, and has an end", () => {
    fc.assert(
      fc.property(kind, fc.nat(10_000), (which, failures) => {
        const [now, next] = [waitAfter(which, failures), waitAfter(which, failures + 1)]
        assert.isTrue(now <= next && next <= 900)
        assert.strictEqual(now === 0, failures <= freeFailures[which])
      })
    )
  })
})
