/** The total on the page is the server's total, whatever the scores: both are held together here. */
import { categorySums } from "@aiwei/domain/assessment/categorySums"
import { scorecardOf } from "@aiwei/domain/assessment/scorecardOf"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { placed } from "@aiwei/domain/ranking/order/placed"
import { Points, type Precision, written } from "@aiwei/domain/shared/Points"
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { liveRanks, liveTotal, type Shown } from "../../../src/features/scores/live/liveTotal.ts"
import {
  readThousandths,
  written as writtenHere
} from "../../../src/features/scores/live/thousandths.ts"

const unit = OrgUnitId.make("0".repeat(26))
const steps = fc.integer({ min: 0, max: 4000 })
const leaf = fc.record({
  worth: fc.integer({ min: 1, max: 4000 }).map((n) => n * 10),
  lost: steps.map((n) => n * 10),
  standing: fc.constantFrom("done" as const, "notDone" as const, "notApplicable" as const)
})

/** What makes the whole smaller is a line that was worked out; a sheet alone knows none. */
const reducedBy = (worth: number) => ({
  counted: Points.make(0),
  outside: Points.make(worth),
  reduced: Points.make(worth),
  blocks: false,
  standing: "notApplicable" as const
})

test("adds up as the server does, re-based, in full or of a smaller whole, with the bonus capped", () => {
  fc.assert(
    fc.property(
      fc.array(leaf, { minLength: 1, maxLength: 12 }),
      fc.constantFrom("full" as const, "rebase" as const, "reduce" as const),
      fc.constantFrom<Precision>(1, 10, 100, 1000),
      fc.option(steps, { nil: null }),
      steps,
      (leaves, notApplicable, precision, most, bonus) => {
        const total = Points.make(leaves.reduce((sum, { worth }) => sum + worth, 0))
        const bonusMax = most === null ? null : Points.make(most * 10)
        const pointsOf = (one: (typeof leaves)[number]) =>
          one.standing === "done" ? Points.make(Math.max(0, one.worth - one.lost)) : null
        const sums = categorySums(
          unit,
          leaves.map((one) => [
            { category: "组织管理", worth: Points.make(one.worth) },
            {
              points: pointsOf(one),
              notApplicable: one.standing === "notApplicable",
              ...(one.standing === "notApplicable" && notApplicable === "reduce"
                ? { worked: reducedBy(one.worth) }
                : {})
            }
          ])
        )
        const terms = { total, bonusMax, notApplicable, precision }
        const card = scorecardOf(terms, sums, Points.make(bonus * 10))
        const here = liveTotal(
          {
            total: written(total),
            bonusMax: bonusMax === null ? null : written(bonusMax),
            notApplicable,
            precision: written(Points.make(precision))
          },
          leaves.map((one): { readonly worth: string; readonly shown: Shown } => {
            const points = pointsOf(one)
            return {
              worth: written(Points.make(one.worth)),
              shown: {
                standing: one.standing,
                points: points === null ? null : written(points)
              }
            }
          }),
          written(Points.make(bonus * 10))
        )
        expect(here).toBe(card.total)
      }
    )
  )
})

test("ranks as the server does", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (totals) => {
      const there = placed(
        totals.map((total, i) => ({ total, i })),
        (a, b) => b.total - a.total,
        (a, b) => a.i - b.i,
        "competition"
      )
      const here = liveRanks(totals)
      for (const { entry, rank } of there) expect(here[entry.i]).toBe(rank)
    })
  )
  expect(liveRanks([5, null, 7])).toEqual([2, null, 1])
})

test("writes and reads thousandths without losing any", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (points) => {
      expect(writtenHere(points)).toBe(written(Points.make(points)))
      expect(readThousandths(writtenHere(points))).toBe(points)
    })
  )
})
