/** What is kept of a unit beside its sums says the same as the month's order, and a count is its rank. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { SheetId } from "../../../src/assessment/ScoreSheet.ts"
import { type Contestant, printedTotal } from "../../../src/assessment/standings.ts"
import { placeBy } from "../../../src/assessment/totals/placeBy.ts"
import { UnitTotal, unitTotalOf } from "../../../src/assessment/totals/UnitTotal.ts"
import { plainRules } from "../../../src/ranking/RankRules.ts"
import { TieRule, usualRanking } from "../../../src/scheme/document/RankingTerms.ts"
import { noPoints, type Points } from "../../../src/shared/Points.ts"
import { contestant, nobody, points, ranked, sumOf, terms } from "../../ranking/madeRanks.ts"

const Scores = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 6 })))
const byCode = [{ by: "code" }] as const

const countsOf = (scores: ReadonlyArray<number>, own: number) => ({
  ahead: scores.filter((one) => one > own).length,
  same: scores.filter((one) => one === own).length,
  totalsAhead: new Set(scores.filter((one) => one > own)).size
})

describe("placeBy", () => {
  it.prop(
    "is the rank of the month's order, or says that it is not known",
    [Scores, TieRule],
    ([scores, ties]) => {
      const rules = { ...plainRules, ranking: { ...usualRanking, ties } }
      const rows = ranked(
        scores.map((score, n) => contestant(n, score)),
        nobody,
        rules
      )
      return rows.every(({ unitId, rank }) => {
        const counts = countsOf(scores, scores[Number(unitId)] ?? 0)
        const place = placeBy(rules.ranking, counts)
        return ties === "ordinal" && counts.same > 1 ? place === null : place === rank
      })
    }
  )

  it("with tie-breakers it knows only who shares a total with nobody, and nobody under `dense`", () => {
    const alone = { ahead: 3, same: 1, totalsAhead: 2 }
    const shared = { ...alone, same: 2 }
    const places = TieRule.literals.map((ties) => [
      ties,
      placeBy({ ties, tieBreakers: byCode }, alone),
      placeBy({ ties, tieBreakers: byCode }, shared),
      placeBy({ ties, tieBreakers: [] }, alone),
      placeBy({ ties, tieBreakers: [] }, shared)
    ])
    assert.deepStrictEqual<unknown>(places, [
      ["competition", 4, null, 4, 4],
      ["dense", null, null, 3, 3],
      ["modified", 4, null, 4, 5],
      ["ordinal", 4, null, 4, null]
    ])
  })
})

const key = (unitId: Contestant["unitId"]) => ({ sheetId: SheetId.make("sheet"), unitId })
const kept = ({ unitId, sums, vetoed, bonus, penalty = noPoints, vetoes = [] }: Contestant) =>
  unitTotalOf(terms, key(unitId), sums, { bonus, penalty, vetoed, vetoes })

describe("unitTotalOf", () => {
  const all = [
    contestant(1, 80, { bonus: points(2), penalty: points(5) }),
    contestant(2, 80, { vetoed: true }),
    contestant(3, 80, { sums: [sumOf(3, 80, { blocks: 1 })] }),
    contestant(4, 80, { vetoed: true, sums: [sumOf(4, 80, { blocks: 1 })] }),
    contestant(5, 40, { sums: [sumOf(5, 40, { applicable: points(50), reducedBy: points(50) })] }),
    contestant(6, 0, { sums: [] }),
    contestant(7, 0, { sums: [sumOf(7, 0, { reducedBy: points(100) })] }),
    contestant(8, 0, { sums: [sumOf(8, 0, { applicable: points(0.01) })] }),
    contestant(9, 80, { vetoes: ["V"] })
  ]

  it("keeps what the month's order says of the unit", () => {
    const rows = ranked(all, nobody, { ...plainRules, usual: false })
    for (const one of all) {
      const row = rows.find(({ unitId }) => unitId === one.unitId)
      const { outside, unassessed, ...figures } = kept(one)
      assert.deepStrictEqual(figures, {
        ...key(one.unitId),
        total: row === undefined ? null : printedTotal(row.card),
        available: row?.card.available ?? noPoints,
        compared: row?.compared ?? null
      })
      assert.strictEqual(row?.outside, outside ?? (unassessed ? "nothingAssessed" : null))
    }
  })

  it("a veto goes before a block, and whether anything applied is told beside both", () => {
    const told = all.map((one): ReadonlyArray<string | boolean | Points | null> => {
      const { outside, unassessed, total, compared } = kept(one)
      return [outside, unassessed, total, compared]
    })
    assert.deepStrictEqual<unknown>(told, [
      [null, false, 77_000, 77_000],
      ["vetoed", false, 80_000, 80_000],
      ["blocked", false, null, null],
      ["vetoed", false, null, null],
      [null, false, 40_000, 80_000],
      [null, true, 0, 0],
      [null, true, 0, null],
      [null, false, 0, 0],
      ["vetoed", false, 80_000, 80_000]
    ])
  })

  it("is read back as it was kept, and nothing else for one", () => {
    const read = Schema.decodeUnknownSync(UnitTotal)
    for (const one of all) assert.deepStrictEqual(read(kept(one)), kept(one))
    const whole = kept(contestant(1, 80))
    for (const wrong of [{ outside: "nothingAssessed" }, { unassessed: 1 }, { total: 0.5 }]) {
      assert.throws(() => read({ ...whole, ...wrong }))
    }
  })
})
