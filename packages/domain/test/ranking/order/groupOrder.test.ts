/** The order of a month, group by group: who shares, who stands outside, and what is told of a parting. */
import { assert, describe, it } from "@effect/vitest"

import { groupOrder, type Ranking } from "../../../src/ranking/order/groupOrder.ts"
import { nothingKnown } from "../../../src/ranking/order/TieFacts.ts"
import { plainRules, type RankRules } from "../../../src/ranking/RankRules.ts"
import { type TieBreaker, usualRanking } from "../../../src/scheme/document/RankingTerms.ts"
import { points } from "../madeRanks.ts"

const unit = (key: string, total: number | null, more: Partial<Ranking> = {}): Ranking => ({
  ...nothingKnown,
  key,
  group: null,
  compared: total === null ? null : points(total),
  outside: total === null ? "blocked" : null,
  ...more
})
const rules = (ties: RankRules["ranking"]["ties"], ...tieBreakers: ReadonlyArray<TieBreaker>) => ({
  ...plainRules,
  ranking: { ...usualRanking, ties, tieBreakers }
})
const shown = (units: ReadonlyArray<Ranking>, by: RankRules) =>
  groupOrder(units, by).map(({ entry, rank, sharing, place, partedBy }) => [
    entry.key,
    rank,
    sharing.map(({ key }) => key).join(""),
    place && [place.ahead, place.behind],
    partedBy && [partedBy.breaker.by, partedBy.declared]
  ])

describe("groupOrder", () => {
  it("says who shares a place and how many stand before and behind it; outside, by the key", () => {
    const units = [unit("d", null), unit("c", 8), unit("b", 9), unit("a", 8), unit("0", null)]
    assert.deepStrictEqual(shown(units, rules("competition")), [
      ["b", 1, "b", [0, 2], null],
      ["a", 2, "ac", [1, 0], null],
      ["c", 2, "ac", [1, 0], null],
      ["0", null, "", null, null],
      ["d", null, "", null, null]
    ])
  })

  it("a total that was vetoed stands outside, however high it is", () => {
    const units = [unit("a", 99, { outside: "vetoed" }), unit("b", 1)]
    assert.deepStrictEqual(shown(units, rules("competition")), [
      ["b", 1, "b", [0, 0], null],
      ["a", null, "", null, null]
    ])
  })

  it("tells a breaker only of equal totals, and never of the first", () => {
    const previous = (value: number) => ({ previous: points(value) })
    const units = [
      unit("a", 9, previous(1)),
      unit("b", 8, previous(9)),
      unit("c", 8, previous(2)),
      unit("d", 8, previous(2))
    ]
    const by = { by: "previous" } as const
    assert.deepStrictEqual(
      shown(units, rules("competition", by)).map(([key, rank, , , parted]) => [key, rank, parted]),
      [
        ["a", 1, null],
        ["b", 2, null],
        ["c", 3, ["previous", true]],
        ["d", 3, null]
      ]
    )
    assert.deepStrictEqual(
      shown(units, rules("ordinal", by)).map(([key, rank, , , parted]) => [key, rank, parted]),
      [
        ["a", 1, null],
        ["b", 2, null],
        ["c", 3, ["previous", true]],
        ["d", 4, ["code", false]]
      ]
    )
  })

  it("a code that the scheme itself names is declared", () => {
    const units = [unit("b", 8), unit("a", 8)]
    assert.deepStrictEqual(shown(units, rules("competition", { by: "code" })), [
      ["a", 1, "a", [0, 1], null],
      ["b", 2, "b", [1, 0], ["code", true]]
    ])
  })

  it("the groups stand in the office's order, unknown ones after them by name, none first", () => {
    const groups = ["乙", "旧", "甲", null, "外"]
    const units = groups.map((group, at) => unit(String(at), 9 - at, { group }))
    const order = groupOrder(units, { ...plainRules, groups: ["甲", "空", "乙"] })
    assert.deepStrictEqual(
      order.map(({ entry, rank }) => [entry.group, rank]),
      [
        [null, 1],
        ["甲", 1],
        ["乙", 1],
        ["外", 1],
        ["旧", 1]
      ]
    )
  })
})
