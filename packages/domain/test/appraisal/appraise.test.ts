/** Laws of the year from its months, and the mapping of a published letter with its ends. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import type { AppraisalTerms, AppraisedMonth } from "../../src/appraisal/Appraisal.ts"
import { appraise } from "../../src/appraisal/appraise.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import type { GradeScale } from "../../src/scheme/rules/GradeScale.ts"
import { Month } from "../../src/shared/Month.ts"
import { Points } from "../../src/shared/Points.ts"

const id = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))
const at = (n: number) => Month.make(`2026-${String(n).padStart(2, "0")}`)
const month = (
  n: number,
  points: ReadonlyArray<number | null>,
  total = 100_000
): AppraisedMonth => ({
  month: at(n),
  version: 1,
  sha256: "",
  total: Points.make(total),
  units: points.map((each, i) => ({
    unitId: id(i),
    name: `社区${i}`,
    points: each === null ? null : Points.make(each)
  }))
})

const step = (name: string, from: number | null, to: number | null, gives: number) => ({
  name,
  from: from === null ? null : { at: Points.make(from * 1000), included: true },
  to: to === null ? null : { at: Points.make(to * 1000), included: false },
  gives: Points.make(gives * 1000)
})
/** 100 gives 0, 95 up to below 100 takes one away, below 80 five. */
const letter: GradeScale = [
  step("满分", 100, null, 0),
  step("95—100", 95, 100, -1),
  step("90—95", 90, 95, -2),
  step("85—90", 85, 90, -3),
  step("80—85", 80, 85, -4),
  step("80以下", null, 80, -5)
]

const terms = (more: Partial<AppraisalTerms> = {}): AppraisalTerms => ({
  year: 2026,
  months: [
    { month: at(1), weight: 1 },
    { month: at(2), weight: 2 }
  ],
  missing: "exclude",
  total: Points.make(100_000),
  precision: 10,
  scale: null,
  ...more
})
const Total = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000 }))
const first = (...months: ReadonlyArray<AppraisedMonth>) => appraise(terms(), months).results[0]

describe("appraise", () => {
  it.prop("lies between its months, to a step", [Total, Total], ([a, b]) => {
    const score = first(month(1, [a]), month(2, [b]))?.score ?? -1
    return score >= Math.min(a, b) - 5 && score <= Math.max(a, b) + 5
  })

  it.prop("more points in a month never give a lower year", [Total, Total], ([a, b]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)]
    const of = (points: number) => first(month(1, [points]), month(2, [50_000]))?.score ?? -1
    return of(low) <= of(high)
  })

  it.prop("brings other full marks to those of the year", [Total], ([a]) => {
    const [here, there] = [first(month(1, [a])), first(month(1, [a * 2], 200_000))]
    return here?.score === there?.score
  })

  it.prop("the order in which months are read is no matter", [Total, Total], ([a, b]) => {
    const months = [month(1, [a]), month(2, [b])]
    return first(...months)?.score === first(...months.toReversed())?.score
  })

  it("is an exact weighted mean that is rounded once", () => {
    assert.strictEqual(first(month(1, [93_500]), month(2, [95_000]))?.score, 94_500)
    assert.strictEqual(first(month(1, [0]), month(2, [10]))?.score, 10)
    assert.strictEqual(first(month(1, [10]), month(2, [0]))?.score, 0)
  })

  it("says what a missing month does to the year", () => {
    const months = [month(1, [90_000, 80_000]), month(2, [null, 80_000])]
    const of = (missing: AppraisalTerms["missing"]) => {
      const row = appraise(terms({ missing }), months).results.find(
        ({ unitId }) => unitId === id(0)
      )
      return [row?.score, row?.rank, row?.missing]
    }
    assert.deepStrictEqual(of("exclude"), [90_000, 1, [at(2)]])
    assert.deepStrictEqual(of("zero"), [30_000, 2, [at(2)]])
    assert.deepStrictEqual(of("block"), [null, null, [at(2)]])
  })

  it("reads the other scale from the rounded score, each end where it belongs", () => {
    const gives = (points: number) =>
      appraise(terms({ scale: letter }), [month(1, [points]), month(2, [points])]).results[0]?.gives
    const cases: ReadonlyArray<readonly [number, number]> = [
      [100_000, 0],
      [99_990, -1],
      [95_000, -1],
      [94_990, -2],
      [80_000, -4],
      [79_990, -5]
    ]
    for (const [points, given] of cases) assert.strictEqual(gives(points), given * 1000)
  })

  it("gives equal years the same rank", () => {
    const { results } = appraise(terms(), [month(1, [90_000, 95_000, 90_000, 80_000])])
    assert.deepStrictEqual(
      results.map(({ rank }) => rank),
      [1, 2, 2, 4]
    )
  })
})
