/** A line that was worked out is a leaf by its standing, and what leaves the denominator is no worth of it. */
import { assert, describe, it } from "@effect/vitest"

import { leafOf, pointsAfter, type Recorded } from "../../src/assessment/leafOf.ts"
import { Points } from "../../src/shared/Points.ts"

const points = (value: number) => Points.make(value * 1000)

type Worked = NonNullable<NonNullable<Recorded["worked"]>>

const worked = (standing: Worked["standing"], counted: number, outside: number) =>
  leafOf(
    points(10),
    {
      points: points(3),
      notApplicable: true,
      worked: { standing, counted: points(counted), outside: points(outside) } as Worked
    },
    "full"
  )

describe("leafOf a line that was worked out", () => {
  it("goes before what was recorded", () => {
    assert.deepStrictEqual(worked("scored", 8, 0), {
      counted: points(8),
      worth: points(10),
      standing: "done"
    })
    assert.deepStrictEqual(worked("notApplicable", 0, 10), {
      counted: points(0),
      worth: points(0),
      standing: "notApplicable"
    })
    assert.deepStrictEqual(worked("notInUse", 0, 10), {
      counted: points(0),
      worth: points(0),
      standing: "notApplicable"
    })
    assert.deepStrictEqual(worked("tooFew", 0, 4), {
      counted: points(0),
      worth: points(6),
      standing: "notDone"
    })
  })

  it("without it, what was recorded counts", () => {
    const plain = leafOf(points(10), { points: points(3), notApplicable: false }, "full")
    assert.deepStrictEqual(plain, { counted: points(3), worth: points(10), standing: "done" })
    const none = leafOf(
      points(10),
      { points: points(3), notApplicable: false, worked: null },
      "full"
    )
    assert.deepStrictEqual(none, plain)
    const away = leafOf(points(10), { points: points(3), notApplicable: true }, "rebase")
    assert.deepStrictEqual(away, {
      counted: points(0),
      worth: points(0),
      standing: "notApplicable"
    })
  })

  it("a deduction leaves what is left, and never less than nothing", () => {
    const left = [0, 4, 9.5, 10, 12].map((lost) =>
      pointsAfter(points(10), Points.make(lost * 1000), 10)
    )
    assert.deepStrictEqual(
      left,
      [10_000, 6_000, 500, 0, 0].map((one) => Points.make(one))
    )
  })
})
