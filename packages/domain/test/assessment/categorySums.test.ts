/** What the sums of a category are made of: recorded leaves, and lines that evidence was found for. */
import { assert, describe, it } from "@effect/vitest"

import type { CategorySum } from "../../src/assessment/CategorySum.ts"
import { categorySums } from "../../src/assessment/categorySums.ts"
import type { Recorded } from "../../src/assessment/leafOf.ts"
import type { Worked } from "../../src/assessment/lines/KeptLine.ts"
import { Points } from "../../src/shared/Points.ts"
import { leafPair, type MadeLeaf, MadeLeaves, unitId } from "./leaves.ts"

const points = (value: number) => Points.make(value * 1000)
const hygiene = { category: "环境卫生", worth: points(10) }

const nothing: CategorySum = {
  unitId,
  category: "环境卫生",
  points: points(0),
  applicable: points(0),
  notApplicable: points(0),
  reducedBy: points(0),
  blocks: 0,
  deducted: 0,
  notDone: 0
}

const sumOf = (...recorded: ReadonlyArray<Recorded | null>) =>
  categorySums(
    unitId,
    recorded.map((one) => [hygiene, one] as const)
  )[0]

const leaf = (value: number | null): Recorded => ({
  points: value === null ? null : points(value),
  notApplicable: false
})

const worked = (more: Partial<Worked>): Recorded => ({
  // What the sheet says is in the line already, and must not be counted again.
  points: points(3),
  notApplicable: true,
  worked: {
    counted: points(0),
    outside: points(0),
    reduced: points(0),
    blocks: false,
    standing: "scored",
    ...more
  }
})

const away = { points: null, notApplicable: true }

describe("categorySums of recorded leaves", () => {
  it("full marks lose nothing, one step less is a deduction, zero is one too", () => {
    const of = (value: number) => {
      const sum = sumOf(leaf(value))
      return [sum?.points, sum?.applicable, sum?.deducted, sum?.notDone]
    }
    assert.deepStrictEqual(of(10), [10_000, 10_000, 0, 0])
    assert.deepStrictEqual(of(9.99), [9990, 10_000, 1, 0])
    assert.deepStrictEqual(of(0), [0, 10_000, 1, 0])
    // A sheet may give more than the worth: nothing was taken.
    assert.deepStrictEqual(of(11), [11_000, 10_000, 0, 0])
  })

  it("not done is no deduction; what does not apply is neither", () => {
    assert.deepStrictEqual(sumOf(null), { ...nothing, applicable: points(10), notDone: 1 })
    assert.deepStrictEqual(sumOf(leaf(null)), { ...nothing, applicable: points(10), notDone: 1 })
    assert.deepStrictEqual(sumOf(away), { ...nothing, notApplicable: points(10) })
  })

  it("adds every figure up", () => {
    const all = [leaf(8), leaf(10), leaf(7), null, leaf(null), away, away]
    assert.deepStrictEqual(sumOf(...all), {
      ...nothing,
      points: points(25),
      applicable: points(50),
      notApplicable: points(20),
      deducted: 2,
      notDone: 2
    })
  })

  it.prop(
    "each category has its own leaves alone, in the order of the first of each",
    [MadeLeaves],
    ([leaves]) => {
      const sums = categorySums(unitId, leaves.map(leafPair))
      const names = [...new Set(leaves.map(({ category }) => category))]
      assert.deepStrictEqual(
        sums.map(({ category }) => category),
        names
      )
      const own = (name: string): ReadonlyArray<MadeLeaf> =>
        leaves.filter(({ category }) => category === name)
      assert.deepStrictEqual(
        sums,
        names.flatMap((name) => categorySums(unitId, own(name).map(leafPair)))
      )
      return leaves.every(({ category }, at) => {
        const sum = sums.find((one) => one.category === category)
        return (
          sum !== undefined && sum.applicable + sum.notApplicable >= (leaves[at]?.worth ?? 0) * 10
        )
      })
    }
  )
})

describe("categorySums of lines worked out from evidence", () => {
  it("counts the line and not what the sheet says of it", () => {
    const sum = sumOf(worked({ counted: points(8) }))
    assert.deepStrictEqual(sum, {
      ...nothing,
      points: points(8),
      applicable: points(10),
      deducted: 1
    })
    assert.strictEqual(sumOf(worked({ counted: points(10) }))?.deducted, 0)
  })

  it("what stands outside is no worth of it, and full marks of the rest lose nothing", () => {
    const half = worked({ counted: points(4), outside: points(6), reduced: points(5) })
    assert.deepStrictEqual(sumOf(half), {
      ...nothing,
      points: points(4),
      applicable: points(4),
      reducedBy: points(5)
    })
  })

  it("a line that is not scored has lost nothing; too few rounds is not done", () => {
    const of = (standing: Worked["standing"]) => {
      const sum = sumOf(worked({ standing, counted: points(0) }))
      return [sum?.deducted, sum?.notDone]
    }
    assert.deepStrictEqual(of("scored"), [1, 0])
    assert.deepStrictEqual(of("tooFew"), [0, 1])
    assert.deepStrictEqual(of("notApplicable"), [0, 0])
    assert.deepStrictEqual(of("notInUse"), [0, 0])
  })

  it("adds every figure up, beside what was recorded", () => {
    const lines = [
      worked({ counted: points(8), reduced: points(1) }),
      worked({ counted: points(7), reduced: points(2), outside: points(2), blocks: true }),
      worked({ standing: "tooFew", blocks: true }),
      worked({ standing: "tooFew" }),
      leaf(9)
    ]
    assert.deepStrictEqual(sumOf(...lines), {
      ...nothing,
      points: points(24),
      applicable: points(48),
      reducedBy: points(3),
      blocks: 2,
      deducted: 3,
      notDone: 2
    })
  })
})
