/** Who stands outside the ranks and why, and what a month says of points, runs and vetoes. */
import { assert, describe, it } from "@effect/vitest"

import type { Contestant, Earlier } from "../../src/assessment/standings.ts"
import { plainRules, type RankRules } from "../../src/ranking/RankRules.ts"
import { type TieBreaker, usualRanking } from "../../src/scheme/document/RankingTerms.ts"
import { noPoints } from "../../src/shared/Points.ts"
import { contestant, idOf, nobody, points, ranked, sumOf } from "../ranking/madeRanks.ts"

const grouped: RankRules = { ...plainRules, usual: false }
const outsides = (contestants: ReadonlyArray<Contestant>, rules: RankRules) =>
  ranked(contestants, nobody, rules).map(({ unitId, rank, outside, compared }) => [
    Number(unitId),
    rank,
    outside,
    compared
  ])

describe("outside the ranks", () => {
  it("a veto comes before everything else that keeps a unit out, and leaves its total", () => {
    const both = contestant(1, 50, { vetoed: true, sums: [sumOf(1, 50, { blocks: 1 })] })
    const vetoed = contestant(2, 90, { vetoed: true })
    const part = { blocks: 2, reducedBy: points(10) }
    const blocked = contestant(3, 80, { sums: [sumOf(3, 80, part)] })
    for (const rules of [plainRules, grouped]) {
      assert.deepStrictEqual(outsides([both, vetoed, blocked, contestant(4, 10)], rules), [
        [4, 1, null, 10_000],
        [1, null, "vetoed", null],
        [2, null, "vetoed", 90_000],
        [3, null, "blocked", null]
      ])
    }
  })

  it("a blocked line leaves no total, and its run of last places waits", () => {
    const earlier: Earlier = {
      ranks: new Map([[idOf(2), 1]]),
      points: new Map([[idOf(2), points(70)]]),
      bottomRuns: new Map([
        [idOf(1), 4],
        [idOf(2), 2]
      ])
    }
    const blocked = contestant(2, 80, { sums: [sumOf(2, 80, { blocks: 1 })] })
    const shown = (rules: RankRules) =>
      ranked([blocked, contestant(3, 80, { vetoed: true })], earlier, rules).map(
        ({ unitId, change, pointsChange, bottomRun }) => [
          Number(unitId),
          change,
          pointsChange,
          bottomRun
        ]
      )
    assert.deepStrictEqual(shown(grouped), [
      [2, null, null, 2],
      [3, null, null, 0]
    ])
    assert.deepStrictEqual(shown(plainRules), [
      [2, null, null, 0],
      [3, null, null, 0]
    ])
  })

  it("a document keeps out of which nothing could be assessed; without one it has zero points", () => {
    const none = contestant(1, 0, { sums: [] })
    const away = contestant(2, 0, { sums: [sumOf(2, 0, { applicable: noPoints })] })
    const reduced = contestant(3, 0, { sums: [sumOf(3, 0, { reducedBy: points(100) })] })
    const least = contestant(4, 0, { sums: [sumOf(4, 0, { applicable: points(0.01) })] })
    const all = [none, away, reduced, least]
    assert.deepStrictEqual(outsides(all, grouped), [
      [4, 1, null, 0],
      [1, null, "nothingAssessed", 0],
      [2, null, "nothingAssessed", 0],
      [3, null, "nothingAssessed", null]
    ])
    assert.deepStrictEqual(
      outsides(all.slice(0, 2), plainRules).map(([, rank, outside]) => [rank, outside]),
      [
        [1, null],
        [1, null]
      ]
    )
  })
})

describe("points against the published month before", () => {
  const points1 = (value: number) => new Map([[idOf(1), points(value)]])
  const change = (earlier: Partial<Earlier>): ReadonlyArray<number | null> =>
    ranked([contestant(1, 80)], { ...nobody, ...earlier }).map((one) => one.pointsChange)

  it("are told where the month right before it is published, and the unit had a total in it", () => {
    assert.deepStrictEqual(change({ ranks: new Map(), points: points1(70) }), [10_000])
    assert.deepStrictEqual(change({ ranks: new Map(), points: points1(90) }), [-10_000])
    assert.deepStrictEqual(change({ ranks: null, points: points1(70) }), [null])
    assert.deepStrictEqual(change({ ranks: new Map(), points: new Map() }), [null])
    assert.deepStrictEqual(change({ ranks: new Map() }), [null])
  })

  it("a place in another group is no place gained", () => {
    const changed = (groups: Earlier["groups"], group: string | null) =>
      ranked([contestant(1, 80, { group })], {
        ...nobody,
        ranks: new Map([[idOf(1), 3]]),
        groups
      })[0]?.change
    assert.strictEqual(changed(new Map([[idOf(1), "一类"]]), "一类"), 2)
    assert.isNull(changed(new Map([[idOf(1), "一类"]]), "二类"))
    assert.isNull(changed(new Map([[idOf(1), "一类"]]), null))
    assert.isNull(changed(undefined, "一类"))
    assert.strictEqual(changed(undefined, null), 2)
  })
})

describe("what parts equal totals", () => {
  const rules = (breaker: TieBreaker): RankRules => ({
    ...plainRules,
    ranking: { ...usualRanking, tieBreakers: [breaker] }
  })
  const order = (all: ReadonlyArray<Contestant>, breaker: TieBreaker, earlier = nobody) =>
    ranked(all, earlier, rules(breaker)).map(({ unitId, rank }) => [Number(unitId), rank])

  it("equals stand in the order of their keys, and without keys in the order they came", () => {
    const keyless = Array.from({ length: 12 }, (_, n) => contestant(n, 80, { key: undefined }))
    assert.deepStrictEqual(
      ranked(keyless).map(({ unitId }) => Number(unitId)),
      keyless.map((_, n) => n)
    )
    const keys = ["2", "", "1"].map((key, n) => contestant(n, 80, { key }))
    assert.deepStrictEqual(
      ranked(keys).map(({ unitId }) => Number(unitId)),
      [1, 2, 0]
    )
  })

  it("categories by their share, the month before by its total, lines and rules as they are told", () => {
    const split = (n: number, first: number, second: number) =>
      contestant(n, 0, {
        sums: [
          sumOf(n, first, { category: "甲", applicable: points(50) }),
          sumOf(n, second, { category: "乙", applicable: points(50) })
        ]
      })
    assert.deepStrictEqual(
      order([split(1, 40, 45), split(2, 45, 40)], { by: "category", name: "甲" }),
      [
        [2, 1],
        [1, 2]
      ]
    )
    const earlier: Earlier = { ...nobody, points: new Map([[idOf(2), points(1)]]) }
    const two = [contestant(1, 80), contestant(2, 80)]
    assert.deepStrictEqual(order(two, { by: "previous" }, earlier), [
      [2, 1],
      [1, 2]
    ])
    const line = (value: number) => ({
      lines: new Map([["I01", { points: points(value), of: points(10) }]]),
      taken: new Map()
    })
    const told = [contestant(1, 80, { lines: line(3) }), contestant(2, 80, { lines: line(4) })]
    assert.deepStrictEqual(order(told, { by: "indicator", code: "I01" }), [
      [2, 1],
      [1, 2]
    ])
  })

  it("vetoes that keep nobody out are counted, each of them", () => {
    const ceiling = (code: string) => ({
      code,
      text: code,
      effect: { kind: "gradeCeiling", grade: "合格" } as const,
      when: null
    })
    const terms = {
      total: points(100),
      bonusMax: null,
      notApplicable: "rebase",
      precision: 10,
      document: { penaltyMax: null, grades: null, vetoes: [ceiling("A"), ceiling("B")] }
    } as const
    const all = [["A", "B"], ["A"], []].map((vetoes, n) => contestant(n, 80, { vetoes }))
    const byVetoes = rules({ by: "fewerVetoes" })
    const by = (more: ReadonlyArray<Contestant>) =>
      ranked(more, nobody, byVetoes, terms).map(({ unitId, rank }) => [Number(unitId), rank])
    assert.deepStrictEqual(by(all), [
      [2, 1],
      [1, 2],
      [0, 3]
    ])
    const byHand = [contestant(1, 80, { vetoed: true }), contestant(2, 80, { vetoes: ["A"] })]
    assert.deepStrictEqual(by(byHand), [
      [1, 1],
      [2, 1]
    ])
  })
})

describe("everybody of a rank", () => {
  it("knows the others, as one list that is shared", () => {
    const [first, second, third] = ranked([contestant(1, 80), contestant(2, 80), contestant(3, 7)])
    assert.deepStrictEqual(first?.sharing, [idOf(1), idOf(2)])
    assert.strictEqual(first?.sharing, second?.sharing)
    assert.deepStrictEqual(third?.sharing, [idOf(3)])
  })
})
