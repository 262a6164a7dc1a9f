import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import type { CategorySum } from "../../../src/assessment/CategorySum.ts"
import {
  meanBonus,
  meanChange,
  meanText,
  meanTotal
} from "../../../src/assessment/means/monthMeans.ts"
import { type Standing, standings } from "../../../src/assessment/standings.ts"
import { OrgUnitId } from "../../../src/org/OrgUnitId.ts"
import { Points } from "../../../src/shared/Points.ts"

const worth = Points.make(20_000)
const categories = ["a", "b", "c"]
const terms = {
  total: Points.make(60_000),
  bonusMax: null,
  notApplicable: "full",
  precision: 10
} as const
const idOf = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))

const Lost = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 20_000 }))
const Community = Schema.Struct({
  lost: Schema.Tuple([Lost, Lost, Lost]),
  bonus: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 5000 })),
  vetoed: Schema.Boolean
})
const Month = Schema.Array(Community)

const sumOf = (unit: number, category: string, lost: number): CategorySum => ({
  unitId: idOf(unit),
  category,
  points: Points.make(worth - lost),
  applicable: worth,
  notApplicable: Points.make(0),
  reducedBy: Points.make(0),
  blocks: 0,
  deducted: lost > 0 ? 1 : 0,
  notDone: 0
})

const nothingApplied = (unit: number, category: string): CategorySum => ({
  ...sumOf(unit, category, 0),
  points: Points.make(0),
  applicable: Points.make(0),
  notApplicable: worth
})

const monthOf = (sums: ReadonlyArray<ReadonlyArray<CategorySum>>, more: typeof Month.Type = []) => {
  const contestants = sums.map((own, n) => ({
    unitId: idOf(n),
    sums: own,
    bonus: Points.make(more[n]?.bonus ?? 0),
    vetoed: more[n]?.vetoed ?? false
  }))
  const rows = standings(terms, contestants, { ranks: null, bottomRuns: new Map() })
  return { rows, sums: new Map(contestants.map((one) => [one.unitId, one.sums])) }
}

const given = (month: typeof Month.Type) =>
  monthOf(
    month.map(({ lost }, n) => categories.map((name, at) => sumOf(n, name, lost[at] ?? 0))),
    month
  )

const changes = (month: ReturnType<typeof monthOf>) =>
  categories.map((name) => meanChange(name, month.rows, month.sums, terms) ?? 0)

describe("the closing row of a month", () => {
  it.prop("is the equation of the rows but for the rounding of each mean", [Month], ([month]) => {
    const made = given(month)
    const total = meanTotal(made.rows, terms)
    const ranked = month.some(({ vetoed }) => !vetoed)
    if (total === null) return !ranked
    const bonus = meanBonus(made.rows, terms) ?? 0
    const equation = changes(made).reduce((sum, change) => sum + change, terms.total + bonus)
    // Five figures, each at most half a step away from its exact mean.
    return ranked && Math.abs(total - equation) <= (5 * terms.precision) / 2
  })

  it.prop("lies between the least and the greatest loss, one rounding away", [Month], ([month]) => {
    const lost = month.filter(({ vetoed }) => !vetoed).map((one) => -one.lost[0])
    const mean = meanChange("a", given(month).rows, given(month).sums, terms)
    if (mean === null) return lost.length === 0
    const half = terms.precision / 2
    return mean >= Math.min(...lost) - half && mean <= Math.max(...lost) + half
  })

  it.prop("does not hear those outside the ranks, nor the order", [Month], ([month]) => {
    const open = month.filter(({ vetoed }) => !vetoed)
    const figures = (of: typeof Month.Type) => {
      const made = given(of)
      return [meanTotal(made.rows, terms), meanBonus(made.rows, terms), ...changes(made)]
    }
    assert.deepStrictEqual(figures(month), figures(open))
    assert.deepStrictEqual(figures(open.toReversed()), figures(open))
  })

  it("rounds the amount that was lost, once and half up", () => {
    const month = monthOf([[sumOf(0, "a", 0)], [sumOf(1, "a", 50)], [sumOf(2, "a", 25)]])
    const change = (rows: ReadonlyArray<Standing>) =>
      meanText(meanChange("a", rows, month.sums, terms))
    assert.strictEqual(change(month.rows), "-0.03")
    assert.strictEqual(change([]), null)
  })

  it("counts who had nothing to lose only where the scheme gives full points for it", () => {
    const month = monthOf([[sumOf(0, "a", 3000)], [nothingApplied(1, "a")], []])
    const change = (notApplicable: "full" | "rebase") =>
      meanText(meanChange("a", month.rows, month.sums, { ...terms, notApplicable }))
    assert.strictEqual(change("full"), "-1.50")
    assert.strictEqual(change("rebase"), "-3.00")
  })
})
