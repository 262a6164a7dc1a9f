/** Laws of the boards: what a matrix shows adds up, a comparison turned round is its own mirror. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import type { ComparisonView } from "../../../src/assessment/board/BoardViews.ts"
import { comparisonOf } from "../../../src/assessment/board/comparisonOf.ts"
import { inBoardOrder, lossesOf, matrixOf } from "../../../src/assessment/board/matrixOf.ts"
import type { MonthFigures } from "../../../src/assessment/board/MonthFigures.ts"
import { trendOrder } from "../../../src/assessment/board/trendOf.ts"
import { categorySums } from "../../../src/assessment/categorySums.ts"
import { standings } from "../../../src/assessment/standings.ts"
import { OrgUnitId } from "../../../src/org/OrgUnitId.ts"
import { Month } from "../../../src/shared/Month.ts"
import { noPoints, Points, readPointsText } from "../../../src/shared/Points.ts"
import { leafPair, MadeLeaf, MadeLeaves, termsFor } from "../leaves.ts"

const idOf = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))
const Months = Schema.Array(Schema.Array(MadeLeaf).check(Schema.isMinLength(1))).check(
  Schema.isMinLength(1),
  Schema.isMaxLength(5)
)
type Made = typeof Months.Type

/** Everybody is measured by the first community's scheme, each with leaves of their own. */
const figuresOf = (made: Made): MonthFigures => {
  const leaves = made.map((own) => own.map(leafPair))
  const units = new Map(
    made.map((_, n) => [idOf(n), { id: idOf(n), code: null, name: `社区${n}` }] as const)
  )
  const sums = new Map(leaves.map((own, n) => [idOf(n), categorySums(idOf(n), own)] as const))
  const terms = termsFor(made[0] ?? [], "rebase")
  const contestants = [...sums].map(([unitId, of]) => ({
    unitId,
    sums: of,
    bonus: noPoints,
    vetoed: false
  }))
  return {
    period: Month.make("2026-03"),
    mark: null,
    dataAsOf: "2026-04-01T00:00:00.000Z",
    scheme: { ...terms, name: "方案", version: 1 },
    categories: ["组织管理", "环境卫生", "健康教育"].map((name) => ({ name, points: noPoints })),
    units,
    sums,
    standings: standings(terms, contestants, { ranks: null, bottomRuns: new Map() })
  }
}

const number = (text: string | null) => (text === null ? null : readPointsText(text))

describe("a matrix", () => {
  it.prop("shows of each indicator what it says was lost", [MadeLeaves], ([made]) => {
    const recorded = made.map((one) => leafPair(one)[1])
    const [counted] = leafPair(
      made[0] ?? { worth: 1, lost: 0, standing: "done", category: "组织管理" }
    )
    const worth = counted.worth
    const figures = figuresOf(made.map((one) => [one]))
    const blank = { reason: null, fileId: null, sheetName: null, cell: null, raw: null }
    const leafAt = (unitId: OrgUnitId) => {
      const leaf = recorded[Number(unitId)] ?? null
      return leaf && { ...leaf, ...blank }
    }
    const loss = lossesOf(recorded, worth)
    const view = matrixOf(
      figures,
      {
        indicators: [{ code: "I01", category: "组织管理", name: "指标", worth }],
        leafAt,
        lossAt: () => loss,
        sourceOf: () => null
      },
      { order: "rank", offset: 0, limit: 500 }
    )
    const cells = view.rows[0]?.cells ?? []
    const lost = cells.reduce((sum, cell) => sum + (number(cell?.lost ?? "0") ?? 0), 0)
    assert.strictEqual(lost, loss.lost)
    assert.strictEqual(cells.filter((cell) => cell?.mark === "notDone").length, loss.notDone)
    assert.strictEqual(cells.length, figures.standings.length)
  })

  it.prop("read by ranges is the whole, in whatever order", [Months], ([made]) => {
    const figures = figuresOf(made)
    for (const order of ["rank", "code", "name"] as const) {
      const all = inBoardOrder(figures, order).map(({ unitId }) => unitId)
      assert.deepStrictEqual(
        all.toSorted(),
        figures.standings.map(({ unitId }) => unitId).toSorted()
      )
    }
  })
})

const mirrored = (text: string | null) => {
  const points = number(text)
  return points === null ? null : Points.make(points === 0 ? 0 : -points)
}

const differences = (view: ComparisonView) =>
  view.rows
    .toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1))
    .map((row) => [row.totalDifference, ...row.categories.map((one) => one.difference)])

describe("a comparison", () => {
  it.prop("turned round has the opposite differences", [Months, Months], ([now, before]) => {
    const [a, b] = [figuresOf(now), figuresOf(before)]
    assert.deepStrictEqual(
      differences(comparisonOf(a, b, null)).map((row) => row.map(number)),
      differences(comparisonOf(b, a, null)).map((row) => row.map(mirrored))
    )
  })

  it.prop("with itself finds no difference, and everybody once", [Months], ([made]) => {
    const figures = figuresOf(made)
    const view = comparisonOf(figures, figures, [])
    assert.strictEqual(view.rows.length, made.length)
    return view.rows.every((row) => row.totalDifference === "0.00" && row.rankDifference === 0)
  })
})

describe("a curve", () => {
  it.prop("names everybody of any month once, the last month's order first", [Months], ([made]) => {
    const results = figuresOf(made).standings.map(({ unitId, rank, card, vetoed }) => ({
      unitId,
      rank,
      total: card.total,
      vetoed
    }))
    const mark = {
      period: Month.make("2026-03"),
      version: null,
      publishedAt: null,
      reason: null,
      dataAsOf: ""
    }
    const month = { mark, schemeTotal: noPoints, precision: 10 as const, results }
    const gone = {
      ...month,
      results: [{ unitId: idOf(99), rank: 1, total: noPoints, vetoed: false }]
    }
    const order = trendOrder([gone, month])
    assert.deepStrictEqual(order, [...results.map(({ unitId }) => unitId), idOf(99)])
  })
})
