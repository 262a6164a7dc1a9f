import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { placed } from "../../../src/ranking/order/placed.ts"
import { TieRule } from "../../../src/scheme/document/RankingTerms.ts"

const Scores = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 9 })))
const rules = TieRule.literals

const entriesOf = (scores: ReadonlyArray<number>) => scores.map((points, n) => ({ points, n }))
type Entry = ReturnType<typeof entriesOf>[number]
const best = (a: Entry, b: Entry) => b.points - a.points
const byNumber = (a: Entry, b: Entry) => a.n - b.n
const ranksBy = (entries: ReadonlyArray<Entry>, ties: typeof TieRule.Type) =>
  new Map(placed(entries, best, byNumber, ties).map(({ entry, rank }) => [entry.n, rank]))
const shown = (scores: ReadonlyArray<number>, ties: typeof TieRule.Type) =>
  placed(entriesOf(scores), best, byNumber, ties).map(({ rank }) => rank)

describe("placed", () => {
  it("shares and skips as each rule says", () => {
    const scores = [9, 8, 8, 7, 7, 7, 5]
    assert.deepStrictEqual(
      rules.map((ties) => [ties, shown(scores, ties)]),
      [
        ["competition", [1, 2, 2, 4, 4, 4, 7]],
        ["dense", [1, 2, 2, 3, 3, 3, 4]],
        ["modified", [1, 3, 3, 6, 6, 6, 7]],
        ["ordinal", [1, 2, 3, 4, 5, 6, 7]]
      ]
    )
  })

  it.prop("a competition rank is one more than how many did better", [Scores], ([scores]) => {
    const entries = entriesOf(scores)
    const ranks = ranksBy(entries, "competition")
    return entries.every(
      ({ n, points }) => ranks.get(n) === 1 + scores.filter((other) => other > points).length
    )
  })

  it.prop("the order in which they come changes nothing, by any rule", [Scores], ([scores]) => {
    const entries = entriesOf(scores)
    for (const ties of rules) {
      assert.deepStrictEqual(
        placed(entries.toReversed(), best, byNumber, ties),
        placed(entries, best, byNumber, ties)
      )
    }
  })

  it.prop("more points never give a worse rank, by any rule", [Scores], ([scores]) => {
    const entries = entriesOf(scores)
    return rules.every((ties) => {
      const ranks = ranksBy(entries, ties)
      return entries.every((a) =>
        entries.every((b) => a.points <= b.points || (ranks.get(a.n) ?? 0) < (ranks.get(b.n) ?? 0))
      )
    })
  })

  it.prop("dense ≤ competition ≤ ordinal ≤ modified for everybody", [Scores], ([scores]) => {
    const entries = entriesOf(scores)
    const [dense, competition, ordinal, modified] = (
      ["dense", "competition", "ordinal", "modified"] as const
    ).map((ties) => ranksBy(entries, ties))
    return entries.every(({ n }) => {
      const all = [dense, competition, ordinal, modified].map((ranks) => ranks?.get(n) ?? 0)
      return all.every((rank, at) => at === 0 || rank >= (all[at - 1] ?? 0))
    })
  })

  it.prop("where nobody is tied all rules agree", [Scores], ([scores]) => {
    const apart = [...new Set(scores)]
    for (const ties of rules) {
      assert.deepStrictEqual(
        shown(apart, ties),
        apart.map((_, at) => at + 1)
      )
    }
  })

  it.prop("only an ordinal rank is decided by what nobody declared", [Scores], ([scores]) => {
    const entries = entriesOf(scores)
    return rules.every((ties) =>
      placed(entries, best, byNumber, ties).every(({ entry, lastDecided }) => {
        const tied = scores.filter((points) => points === entry.points).length > 1
        return lastDecided === (ties === "ordinal" && tied)
      })
    )
  })
})
