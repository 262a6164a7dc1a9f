/** Who is checked again: whoever stood among the last places as often as the scheme says, or longer. */
import { assert, describe, it } from "@effect/vitest"

import type { MonthRead } from "../../../src/assessment/monthReader.ts"
import type { Contestant } from "../../../src/assessment/standings.ts"
import type { RankRules } from "../../../src/ranking/RankRules.ts"
import { recheckOf } from "../../../src/ranking/reports/recheckOf.ts"
import { type BottomTerms, usualRanking } from "../../../src/scheme/document/RankingTerms.ts"
import { Month } from "../../../src/shared/Month.ts"
import { contestant, idOf, named, ranked, sumOf } from "../madeRanks.ts"

const sheet = { period: Month.make("2026-12") } as MonthRead["sheet"]
const rulesOf = (bottom: BottomTerms | null): RankRules => ({
  ranking: { ...usualRanking, bottom },
  groups: ["一类", "二类"],
  usual: false
})

const recheck = (
  all: ReadonlyArray<Contestant>,
  runs: Readonly<Record<number, number>>,
  bottom: BottomTerms | null,
  units = named(1, 2, 3, 4, 5)
) => {
  const rules = rulesOf(bottom)
  const bottomRuns = new Map(Object.entries(runs).map(([n, run]) => [idOf(Number(n)), run]))
  const rows = ranked(all, { ranks: null, bottomRuns }, rules)
  return recheckOf({ units, sheet, rules, standings: rows }, rows, new Map([[idOf(3), "二类"]]))
}

const three = [1, 2, 3].map((n) => contestant(n, 100 - n, { group: "一类" }))

describe("recheckOf", () => {
  it("names the month after, and how many had a rank in the group", () => {
    const groups = [...three, contestant(4, 50, { group: "二类" })]
    const out = contestant(5, 10, { group: "一类", vetoed: true })
    const view = recheck([...groups, out], { 3: 2 }, { places: 1, runs: 3 })
    assert.deepStrictEqual(view, {
      period: Month.make("2026-12"),
      next: Month.make("2027-01"),
      terms: { places: 1, runs: 3 },
      rows: [
        {
          unitId: idOf(3),
          unitCode: null,
          unitName: "社区3",
          group: "一类",
          rank: 3,
          of: 3,
          total: "97.00",
          run: 3,
          groupThen: "二类"
        }
      ]
    })
  })

  it("begins with exactly so many months, the last place first", () => {
    const due = (runs: number) =>
      recheck(three, { 2: 1, 3: 2 }, { places: 2, runs }).rows.map(({ unitName, run }) => [
        unitName,
        run
      ])
    assert.deepStrictEqual(due(2), [
      ["社区3", 3],
      ["社区2", 2]
    ])
    assert.deepStrictEqual(due(3), [["社区3", 3]])
    assert.deepStrictEqual(due(4), [])
  })

  it("names nobody where the last places lead to nothing", () => {
    const view = recheck(three, { 3: 11 }, null)
    assert.deepStrictEqual([view.terms, view.rows], [null, []])
  })

  it("keeps whoever has no rank this month, without a total where it is blocked", () => {
    const blocked = contestant(4, 0, { group: "二类", sums: [sumOf(4, 0, { blocks: 1 })] })
    const view = recheck([...three, blocked], { 4: 3 }, { places: 1, runs: 3 }, named(1, 2, 3))
    assert.deepStrictEqual(view.rows, [
      {
        unitId: idOf(4),
        unitCode: null,
        unitName: "",
        group: "二类",
        rank: null,
        of: 0,
        total: null,
        run: 3,
        groupThen: null
      }
    ])
  })

  it("tells the code of whoever has one", () => {
    const one = [contestant(1, 10), contestant(2, 90)]
    const [row] = recheck(one, {}, { places: 1, runs: 1 }).rows
    assert.deepStrictEqual([row?.unitCode, row?.group, row?.of], ["110101001001", null, 2])
  })
})
