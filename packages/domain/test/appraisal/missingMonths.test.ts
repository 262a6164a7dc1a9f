/** The ends of a year: months nobody published, units that came later, no score at all, points below zero. */
import { assert, describe, it } from "@effect/vitest"

import type { AppraisalTerms, AppraisedMonth } from "../../src/appraisal/Appraisal.ts"
import { appraise } from "../../src/appraisal/appraise.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { Month } from "../../src/shared/Month.ts"
import { Points } from "../../src/shared/Points.ts"

const id = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))
const [march, april] = [Month.make("2026-03"), Month.make("2026-04")]

/** Units by number; null: in the month without a total. */
const monthOf = (
  month: Month,
  points: Readonly<Record<number, number | null>>,
  total = 100_000
): AppraisedMonth => ({
  month,
  version: 1,
  sha256: "",
  total: Points.make(total),
  units: Object.entries(points).map(([n, each]) => ({
    unitId: id(Number(n)),
    name: `${month} 社区${n}`,
    points: each === null ? null : Points.make(each)
  }))
})

const scale: AppraisalTerms["scale"] = [
  {
    name: "合格",
    from: { at: Points.make(60_000), included: true },
    to: null,
    gives: Points.make(5000)
  },
  {
    name: "不合格",
    from: null,
    to: { at: Points.make(60_000), included: false },
    gives: Points.make(0)
  }
]

const year = (
  months: ReadonlyArray<AppraisedMonth>,
  missing: AppraisalTerms["missing"] = "exclude"
) => {
  const wanted = [march, april].map((month) => ({ month, weight: 1 }))
  const { results } = appraise(
    {
      year: 2026,
      months: [{ month: march, weight: 1 }, ...wanted.slice(1)],
      missing,
      total: Points.make(100_000),
      precision: 10,
      scale
    },
    months
  )
  return results.map(({ unitId, rank, score, counted, missing: without, grade, gives }) => [
    Number(unitId),
    rank,
    score,
    counted,
    without,
    grade,
    gives
  ])
}

describe("a year with months that are missing", () => {
  it("a unit that was not there in March has April alone, and its newest name", () => {
    const months = [monthOf(march, { 1: 50_000 }), monthOf(april, { 1: 70_000, 2: 80_000 })]
    assert.deepStrictEqual(year(months), [
      [2, 1, 80_000, 1, [march], "合格", 5000],
      [1, 2, 60_000, 2, [], "合格", 5000]
    ])
    const terms = appraise(
      {
        year: 2026,
        months: [{ month: march, weight: 1 }],
        missing: "exclude",
        total: Points.make(100_000),
        precision: 10,
        scale: null
      },
      months
    )
    assert.deepStrictEqual(
      terms.results.map(({ name, grade, gives }) => [name, grade, gives]),
      [
        ["2026-04 社区1", null, null],
        ["2026-04 社区2", null, null]
      ]
    )
  })

  it("a month that asks for everything blocks only those who miss it", () => {
    const months = [
      monthOf(march, { 1: 50_000, 2: null }),
      monthOf(april, { 1: 60_000, 2: 90_000 })
    ]
    assert.deepStrictEqual(year(months, "block"), [
      [1, 1, 55_000, 2, [], "不合格", 0],
      [2, null, null, 1, [march], null, null]
    ])
  })

  it("no month at all is no score, also where a missing month counts zero", () => {
    for (const missing of ["exclude", "zero", "block"] as const) {
      const none = [2, null, null, 0, [march, april], null, null]
      assert.deepStrictEqual(year([monthOf(march, { 2: null })], missing), [none])
    }
  })

  it("a month of which nothing could be had is missing, and no division by nothing", () => {
    const months = [monthOf(march, { 1: 0 }, 0), monthOf(april, { 1: 60_000 })]
    assert.deepStrictEqual(year(months), [[1, 1, 60_000, 1, [march], "合格", 5000]])
  })

  it("whoever has no score stands behind everybody, and takes no place from who is below zero", () => {
    const months = [monthOf(march, { 1: null, 2: -2000, 3: -1000, 4: null, 5: 1000 })]
    const places = year(months).map(([unit, rank]) => [unit, rank])
    assert.deepStrictEqual(places, [
      [5, 1],
      [3, 2],
      [2, 3],
      [1, null],
      [4, null]
    ])
  })
})
