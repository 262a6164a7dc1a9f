import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { belowPass } from "../../src/home/belowPass.ts"
import { Points, written } from "../../src/shared/Points.ts"

const Percent = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 }))
const Total = Points.check(Schema.isBetween({ minimum: 0, maximum: 100_000 }))

describe("belowPass", () => {
  it("takes a total on the line for passed, and a thousandth below it not", () => {
    assert.strictEqual(belowPass(["90.00", "89.999", "90.001"], "100.00", 90), 1)
    assert.strictEqual(belowPass(["850.00", "849.99"], "1000.00", 85), 1)
  })

  it.prop("never shrinks when the line is raised", [Total, Percent, Percent], ([total, a, b]) => {
    const below = (percent: number) => belowPass([written(total)], "100.00", percent)
    return below(Math.min(a, b)) <= below(Math.max(a, b))
  })
})
