/** Laws of the distance to a pass line, of the fewest lines that reach it, and of the months to come. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import type { AppraisalTerms, AppraisedMonth } from "../../src/appraisal/Appraisal.ts"
import { appraise } from "../../src/appraisal/appraise.ts"
import { spreadOf } from "../../src/appraisal/comparison/spreadOf.ts"
import { gainsOf, type LineLoss, linesNeeded } from "../../src/appraisal/pass/gains.ts"
import { neededMean } from "../../src/appraisal/pass/neededMean.ts"
import { distanceTo, isPassed } from "../../src/appraisal/pass/PassLine.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { Month } from "../../src/shared/Month.ts"
import { Points } from "../../src/shared/Points.ts"
import { ratio } from "../../src/shared/Ratio.ts"

const whole = (minimum: number, maximum: number) =>
  Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const Lost = Schema.Array(whole(0, 9_000)).check(Schema.isMaxLength(7))
const Score = whole(0, 100_000)

const linesOf = (lost: ReadonlyArray<number>): ReadonlyArray<LineLoss> =>
  lost.map((points, at) => ({ code: `I${at}`, name: `第${at}项`, lost: Points.make(points) }))
const sum = (lines: ReadonlyArray<LineLoss>) => lines.reduce((all, { lost }) => all + lost, 0)
const line = (at: number, included: boolean) => ({ at: Points.make(at), included })

describe("a pass line", () => {
  it.prop("is passed above it, and on it only where it belongs to it", [Score, Score], ([a, b]) => {
    const far = distanceTo(line(b, true), Points.make(a))
    return (
      isPassed(line(b, true), Points.make(a)) === far >= 0 &&
      isPassed(line(b, false), Points.make(a)) === far > 0
    )
  })

  it.prop(
    "needs the fewest lines: they reach it, and one less does not",
    [Lost, Score, Score, Schema.Boolean],
    ([lost, at, score, included]) => {
      const [lines, pass, total] = [linesOf(lost), line(at, included), Points.make(score)]
      const needed = linesNeeded(pass, total, lines)
      const reaches = (count: number) =>
        isPassed(pass, Points.make(total + sum(gainsOf(lines).slice(0, count))))
      if (needed === null) return !reaches(lines.length)
      return reaches(needed) && (needed === 0 || !reaches(needed - 1))
    }
  )

  it.prop("does not look at the order in which lines come", [Lost, Score], ([lost, score]) => {
    const [pass, total] = [line(90_000, true), Points.make(score)]
    const lines = linesOf(lost)
    const turned = lines.toReversed()
    assert.deepStrictEqual(gainsOf(lines), gainsOf(turned))
    return linesNeeded(pass, total, lines) === linesNeeded(pass, total, turned)
  })

  it("needs nothing of who passed, and tells nothing of who has no score", () => {
    assert.strictEqual(linesNeeded(line(80_000, true), Points.make(80_000), []), 0)
    assert.isNull(linesNeeded(line(80_000, false), Points.make(80_000), []))
    assert.isNull(linesNeeded(line(0, true), null, linesOf([1])))
  })

  it.prop(
    "the mean it asks of the months to come is enough, and a step less is not",
    [Score, whole(1, 5), whole(1, 5), whole(60_000, 90_000), Schema.Boolean],
    ([points, weight, toCome, limit, included]) => {
      const pass = line(limit - (limit % 10), included)
      const so = { sum: ratio(points * weight), weight, toCome }
      const needed = neededMean(pass, so, 10)
      const year = (mean: number) => {
        const score = scoreWith([points - 0, weight], [mean, toCome])
        return score !== null && isPassed(pass, score)
      }
      if (needed === null) return false
      // Rounding of the year may still help a mean that is a little too low, never hurt the one asked for.
      return year(needed) && (needed < 1_000 || !year(needed - 10 * (weight + toCome)))
    }
  )

  it("asks nothing of a year that is over", () => {
    assert.isNull(neededMean(line(1, true), { sum: ratio(0), weight: 1, toCome: 0 }, 10))
  })
})

const scoreWith = (...months: ReadonlyArray<readonly [points: number, weight: number]>) => {
  const at = (n: number) => Month.make(`2026-0${n + 1}`)
  const [first, ...others] = months.map(([, weight], n) => ({ month: at(n), weight }))
  if (first === undefined) return null
  const terms: AppraisalTerms = {
    year: 2026,
    months: [first, ...others],
    missing: "exclude",
    total: Points.make(100_000),
    precision: 10,
    scale: null
  }
  const read = months.map(([points], n): AppraisedMonth => {
    const unit = { unitId: OrgUnitId.make("0".repeat(26)), name: "甲" }
    const units = [{ ...unit, points: Points.make(points) }]
    return { month: at(n), version: 1, sha256: "", total: Points.make(100_000), units }
  })
  return appraise(terms, read).results[0]?.score ?? null
}

const Scores = Schema.NonEmptyArray(Score)

describe("a spread", () => {
  it.prop("goes from least to most, and its quartiles are scores of units", [Scores], ([all]) => {
    const scores = all.map((points) => Points.make(points))
    const it = spreadOf(scores, null)
    if (it === null) return false
    const { least, lower, middle, upper, most } = it
    const inOrder = [least, lower, middle, upper, most]
    return (
      inOrder.every((points) => scores.includes(points)) &&
      inOrder.every((points, at) => at === 0 || points >= (inOrder[at - 1] ?? points)) &&
      it.mean >= least - 5 &&
      it.mean <= most + 5 &&
      it.passed === null
    )
  })

  it.prop("does not look at the order of the units", [Scores, Score], ([all, at]) => {
    const scores = all.map((points) => Points.make(points))
    const pass = line(at, false)
    assert.deepStrictEqual(spreadOf(scores, pass), spreadOf(scores.toReversed(), pass))
    return spreadOf(scores, pass)?.passed === scores.filter((points) => points > at).length
  })

  it("of nobody is none", () => {
    assert.isNull(spreadOf([], line(1, true)))
  })
})
