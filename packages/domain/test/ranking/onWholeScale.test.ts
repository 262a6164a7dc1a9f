import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { onWholeScale } from "../../src/ranking/onWholeScale.ts"
import { Points, written } from "../../src/shared/Points.ts"

const scale = { total: Points.make(100_000), precision: 10 } as const
const Steps = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10_000 }))
const Available = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 }))

describe("onWholeScale", () => {
  it.prop(
    "never turns two printed totals round, nor makes one of them",
    [Steps, Steps, Available],
    ([a, b, available]) => {
      const [x, y] = [a, b].map((n) =>
        onWholeScale(Points.make(n * 10), Points.make(available), scale)
      )
      return Math.sign((x ?? 0) - (y ?? 0)) === Math.sign(a - b)
    }
  )

  it.prop("nothing stays nothing and everything is the whole", [Available], ([available]) => {
    const all = Points.make(available)
    assert.strictEqual(onWholeScale(all, all, scale), scale.total)
    assert.strictEqual(onWholeScale(Points.make(0), all, scale), 0)
  })

  it("compares a month of 94 with one of 100, as the city does from April on", () => {
    const may = onWholeScale(Points.make(88_000), Points.make(94_000), scale)
    const april = onWholeScale(Points.make(93_500), scale.total, scale)
    assert.deepStrictEqual(
      [may, april].map((n) => n && written(n)),
      ["93.62", "93.50"]
    )
    assert.isAbove(may ?? 0, april ?? 0)
  })

  it("keeps a whole total to the thousandth and is null where nothing could be had", () => {
    assert.strictEqual(onWholeScale(Points.make(93_505), scale.total, scale), 93_505)
    assert.isNull(onWholeScale(Points.make(0), Points.make(0), scale))
  })
})
