import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { nothingKnown } from "../../../src/ranking/order/TieFacts.ts"
import {
  asksForLines,
  type Parted,
  partingBreaker,
  tieOrder
} from "../../../src/ranking/order/tieOrder.ts"
import type { TieBreaker } from "../../../src/scheme/document/RankingTerms.ts"
import { RuleCode } from "../../../src/scheme/rules/DeductionRule.ts"
import { Points } from "../../../src/shared/Points.ts"

const small = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 2 }))
const Fact = Schema.Tuple([small, small, small, small, Schema.NullOr(small)])
const Facts = Schema.Array(Fact)
const points = (n: number) => Points.make(n)
const overdue = RuleCode.make("overdue")

const partedOf = ([vetoes, line, of, taken, previous]: typeof Fact.Type, n: number): Parted => ({
  vetoes,
  lines: new Map([["I01", { points: points(Math.min(line, of)), of: points(of) }]]),
  categories: new Map([["环境卫生", { points: points(line), of: points(2) }]]),
  taken: new Map([["overdue", points(taken)]]),
  previous: previous === null ? null : points(previous),
  key: String(n).padStart(4, "0")
})

const all: ReadonlyArray<TieBreaker> = [
  { by: "fewerVetoes" },
  { by: "indicator", code: "I01" },
  { by: "category", name: "环境卫生" },
  { by: "rule", code: overdue },
  { by: "previous" },
  { by: "code" }
]
const plain: Parted = { ...nothingKnown, key: "1" }
const sign = (n: number) => Math.sign(n)

describe("tieOrder", () => {
  it.prop(
    "is an order for every breaker: either way round, and through a third",
    [Facts],
    (given) => {
      const units = given[0].map(partedOf)
      return all.every((breaker) => {
        const order = tieOrder([breaker])
        return units.every((a) =>
          units.every(
            (b) =>
              sign(order(a, b)) === -sign(order(b, a)) + 0 &&
              units.every((c) => order(a, b) > 0 || order(b, c) > 0 || order(a, c) <= 0)
          )
        )
      })
    }
  )

  it.prop("the first breaker that differs decides, and is named", [Facts], ([given]) => {
    const units = given.map(partedOf)
    const order = tieOrder(all)
    for (const a of units) {
      for (const b of units) {
        const breaker = partingBreaker(all, a, b)
        const alone = breaker === null ? 0 : tieOrder([breaker])(a, b)
        assert.strictEqual(sign(order(a, b)), sign(alone))
        assert.strictEqual(breaker === null, a.key === b.key)
      }
    }
  })

  it("puts fewer vetoes, more points, fewer taken and the better month before ahead", () => {
    const share = (n: number, of = 10) => new Map([["I01", { points: points(n), of: points(of) }]])
    const ahead: ReadonlyArray<readonly [TieBreaker, Parted, Parted]> = [
      [{ by: "fewerVetoes" }, plain, { ...plain, vetoes: 1 }],
      [
        { by: "indicator", code: "I01" },
        { ...plain, lines: share(9) },
        { ...plain, lines: share(8) }
      ],
      [
        { by: "rule", code: overdue },
        plain,
        { ...plain, taken: new Map([["overdue", points(1)]]) }
      ],
      [{ by: "previous" }, { ...plain, previous: points(2) }, { ...plain, previous: points(1) }],
      [{ by: "code" }, plain, { ...plain, key: "2" }]
    ]
    for (const [breaker, first, second] of ahead) {
      assert.isBelow(tieOrder([breaker])(first, second), 0, breaker.by)
    }
  })

  it("compares lines by the share of what applied, and puts whoever has none behind", () => {
    const order = tieOrder([{ by: "indicator", code: "I01" }])
    const of = (n: number, worth: number) => ({
      ...plain,
      lines: new Map([["I01", { points: points(n), of: points(worth) }]])
    })
    assert.isBelow(order(of(5, 5), of(9, 10)), 0)
    assert.strictEqual(order(of(5, 10), of(4, 8)), 0)
    assert.isBelow(order(of(0, 10), of(0, 0)), 0)
    assert.isBelow(order(of(0, 10), plain), 0)
  })

  it("puts the better category ahead, and whoever had no month before behind all who had one", () => {
    const category = tieOrder([{ by: "category", name: "环境卫生" }])
    const of = (n: number) => ({
      ...plain,
      categories: new Map([["环境卫生", { points: points(n), of: points(10) }]])
    })
    assert.isBelow(category(of(9), of(8)), 0)
    assert.strictEqual(category(of(8), of(8)), 0)
    const previous = tieOrder([{ by: "previous" }])
    for (const value of [1, 0, -1]) {
      const known = { ...plain, previous: points(value) }
      assert.isBelow(previous(known, plain), 0)
      assert.isAbove(previous(plain, known), 0)
    }
    assert.strictEqual(previous(plain, plain), 0)
  })

  it("asks for single lines only where a breaker needs them", () => {
    assert.deepStrictEqual(
      all.map((breaker) => asksForLines([breaker])),
      [false, true, false, true, false, false]
    )
    assert.deepStrictEqual([asksForLines(all), asksForLines([])], [true, false])
  })
})
