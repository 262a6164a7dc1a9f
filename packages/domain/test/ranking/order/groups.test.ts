/** Standings of a month with peer groups, tie-breakers and last places as a scheme declares them. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { type Contestant, type Earlier, standings } from "../../../src/assessment/standings.ts"
import { OrgUnitId } from "../../../src/org/OrgUnitId.ts"
import { plainRules, type RankRules } from "../../../src/ranking/RankRules.ts"
import { TieRule, usualRanking } from "../../../src/scheme/document/RankingTerms.ts"
import { Points } from "../../../src/shared/Points.ts"

const whole = Points.make(100_000)
const terms = { total: whole, bonusMax: null, notApplicable: "full", precision: 10 } as const
const nobody: Earlier = { ranks: null, bottomRuns: new Map() }
const idOf = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))
const Entries = Schema.Array(
  Schema.Struct({
    points: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 9 })),
    group: Schema.NullOr(Schema.Literals(["一类", "二类"])),
    vetoed: Schema.Boolean,
    ties: TieRule
  })
)
type Entries = typeof Entries.Type

const contestant = (n: number, points: number, more: Partial<Contestant> = {}): Contestant => ({
  unitId: idOf(n),
  key: String(n).padStart(4, "0"),
  vetoed: false,
  bonus: Points.make(0),
  sums: [
    {
      unitId: idOf(n),
      category: "环境卫生",
      points: Points.make(points * 1000),
      applicable: whole,
      notApplicable: Points.make(0),
      reducedBy: Points.make(0),
      blocks: 0,
      deducted: 0,
      notDone: 0
    }
  ],
  ...more
})
const contestants = (entries: Entries) =>
  entries.map(({ points, group, vetoed }, n) => contestant(n, points, { group, vetoed }))
const rulesOf = (entries: Entries): RankRules => ({
  ranking: { ...usualRanking, ties: entries[0]?.ties ?? "competition" },
  groups: ["一类", "二类"],
  usual: false
})

describe("standings of groups", () => {
  it.prop("each group is ranked as if there were no other", [Entries], ([entries]) => {
    const all = contestants(entries)
    const rules = rulesOf(entries)
    const rows = standings(terms, all, nobody, rules)
    assert.strictEqual(rows.length, entries.length)
    for (const group of [null, "一类", "二类"]) {
      const own = all.filter((one) => (one.group ?? null) === group)
      assert.deepStrictEqual(
        rows.filter((row) => row.group === group),
        standings(terms, own, nobody, rules)
      )
    }
  })

  it.prop("the order in which units come changes nothing", [Entries], ([entries]) => {
    const all = contestants(entries)
    const rules = rulesOf(entries)
    assert.deepStrictEqual(
      standings(terms, all.toReversed(), nobody, rules),
      standings(terms, all, nobody, rules)
    )
  })

  it("puts units of no group first, then the groups as the office has them", () => {
    const groups = ["二类", null, "一类"]
    const all = groups.map((group, n) => contestant(n, n, { group }))
    const order = standings(terms, all, nobody, { ...plainRules, groups: ["一类", "二类"] })
    assert.deepStrictEqual(
      order.map((row) => [row.group, row.rank]),
      [
        [null, 1],
        ["一类", 1],
        ["二类", 1]
      ]
    )
  })

  it("compares places with the month before only inside the same group", () => {
    const all = [0, 1, 2].map((n) => contestant(n, 9 - n, { group: n === 2 ? "一类" : null }))
    const earlier: Earlier = {
      ranks: new Map([0, 1, 2].map((n) => [idOf(n), 3])),
      groups: new Map([[idOf(1), "一类"]]),
      points: new Map([[idOf(0), Points.make(8500)]]),
      bottomRuns: new Map()
    }
    const rows = standings(terms, all, earlier, { ...plainRules, usual: false })
    assert.deepStrictEqual(
      rows.map(({ change, pointsChange }) => [change, pointsChange]),
      [
        [2, 500],
        [null, null],
        [null, null]
      ]
    )
  })

  it("parts equal totals by what is declared, and tells where nothing was", () => {
    const all = [0, 1, 2].map((n) => contestant(n, 9))
    const earlier: Earlier = { ...nobody, points: new Map([[idOf(1), Points.make(1000)]]) }
    const by = (ties: TieRule) => {
      const ranking = { ...usualRanking, ties, tieBreakers: [{ by: "previous" } as const] }
      return standings(terms, all, earlier, { ...plainRules, ranking }).map((row) => [
        Number(row.unitId),
        row.rank,
        row.partedBy && [row.partedBy.breaker.by, row.partedBy.declared]
      ])
    }
    assert.deepStrictEqual(by("competition"), [
      [1, 1, null],
      [0, 2, ["previous", true]],
      [2, 2, null]
    ])
    assert.deepStrictEqual(by("ordinal"), [
      [1, 1, null],
      [0, 2, ["previous", true]],
      [2, 3, ["code", false]]
    ])
  })

  it("counts runs of the last places the scheme names; a month without a rank keeps them", () => {
    const all = [0, 1, 2, 3].map((n) => contestant(n, 9 - n, { vetoed: n === 3 }))
    const bottomRuns = new Map([1, 2, 3].map((n) => [idOf(n), n]))
    const ranking = { ...usualRanking, bottom: { places: 2, runs: 3 } }
    const runs = (usual: boolean) =>
      standings(terms, all, { ranks: null, bottomRuns }, { groups: [], ranking, usual }).map(
        ({ bottomRun }) => bottomRun
      )
    assert.deepStrictEqual(
      [runs(true), runs(false)],
      [
        [0, 2, 3, 0],
        [0, 2, 3, 3]
      ]
    )
  })

  it("a unit of which nothing was assessed has no rank, and is not the last", () => {
    const empty = contestant(1, 0, { sums: [] })
    const rows = standings(terms, [contestant(0, 9), empty], nobody, {
      ...plainRules,
      usual: false
    })
    assert.deepStrictEqual(
      rows.map(({ rank, outside, bottomRun }) => [rank, outside, bottomRun]),
      [
        [1, null, 0],
        [null, "nothingAssessed", 0]
      ]
    )
  })
})
