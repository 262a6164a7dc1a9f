import { assert, it } from "@effect/vitest"
import * as fc from "fast-check"

import { monotonicIds } from "../../../src/commit/plan/monotonicIds.ts"

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz"
const id = fc
  .array(fc.constantFrom(...alphabet), { minLength: 25, maxLength: 25 })
  .map((rest) => `0${rest.join("")}`)

it("gives ids that sort in the order they were handed out, the first one first", () => {
  fc.assert(
    fc.property(id, (first) => {
      const next = monotonicIds(first)
      const ids = Array.from({ length: 70 }, next)
      assert.strictEqual(ids[0], first)
      assert.deepStrictEqual(ids.toSorted(), ids)
      assert.strictEqual(new Set(ids).size, ids.length)
      assert.isTrue(ids.every((one) => one.length === first.length))
    })
  )
})

it("carries over", () => {
  const next = monotonicIds("0zz")
  assert.deepStrictEqual([next(), next()], ["0zz", "100"])
})
