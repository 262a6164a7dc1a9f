/** Reports about inspectors: figures by hand, and what must never move them. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { Day } from "../../src/shared/Day.ts"
import { Points } from "../../src/shared/Points.ts"
import { ratio } from "../../src/shared/Ratio.ts"
import { agreement, kappaOf } from "../../src/uncertainty/inspectors/agreement.ts"
import { inspectorReport } from "../../src/uncertainty/inspectors/inspectorReport.ts"
import { timeEffects } from "../../src/uncertainty/inspectors/timeEffects.ts"
import type { Visit } from "../../src/uncertainty/inspectors/Visit.ts"
import { usualResampling } from "../../src/uncertainty/settings.ts"
import { ticketOf } from "./units.ts"

const visit = (id: number, site: string, who: string, score: number, more = {}): Visit => ({
  id: `v${String(id).padStart(3, "0")}`,
  site,
  inspectors: [who],
  day: Day.make(`2026-0${1 + Math.floor(id / 28)}-${String(1 + (id % 28)).padStart(2, "0")}`),
  slot: null,
  order: null,
  score: Points.make(score),
  doubleOf: null,
  ...more
})
const cuts = [90_000, 80_000].map((cut) => Points.make(cut))
const report = (visits: ReadonlyArray<Visit>, inspector = "甲") =>
  inspectorReport(inspector, { visits, cuts, settings: usualResampling, ticket: ticketOf(1) })

describe("inspectorReport", () => {
  it("compares with the same sites' other visits only", () => {
    // Site 1: 88 against the mean of 90 and 94 is -4. Site 2: 70 against 72 is -2. Site 3: -3. Site 4: nobody else.
    const visits = [
      visit(1, "1", "甲", 88_000),
      visit(2, "1", "乙", 90_000),
      visit(3, "1", "丙", 94_000),
      visit(4, "2", "甲", 70_000),
      visit(5, "2", "乙", 72_000),
      visit(6, "3", "甲", 97_000),
      visit(7, "3", "丙", 100_000),
      visit(8, "4", "甲", 10_000)
    ]
    const { leniency, visits: n } = report(visits)
    assert.strictEqual(n, 4)
    assert.deepInclude(leniency, { n: 3, mean: Points.make(-3000), clear: true })
    assert.deepStrictEqual(leniency.interval, { low: -4000, high: -2000 })
    assert.deepStrictEqual(report(visits.toReversed()), report(visits))
  })

  it("finds a known leniency in every set of sites, and nothing in its absence", () => {
    const sites = fc.array(fc.integer({ min: 60_000, max: 90_000 }), {
      minLength: 3,
      maxLength: 8
    })
    fc.assert(
      fc.property(sites, fc.integer({ min: -3000, max: 3000 }), (scores, by) => {
        const visits = scores.flatMap((score, at) => [
          visit(2 * at, `s${at}`, "甲", score + by * 10),
          visit(2 * at + 1, `s${at}`, "乙", score)
        ])
        const { leniency } = report(visits)
        assert.strictEqual(leniency.mean, by * 10)
        assert.deepStrictEqual(leniency.interval, { low: by * 10, high: by * 10 })
        assert.strictEqual(leniency.clear, by !== 0)
        assert.strictEqual(report(visits, "乙").leniency.mean, by === 0 ? 0 : -by * 10)
      })
    )
  })

  it("shows drift by halves, and too few as too few", () => {
    const visits = [-1, -1, -1, 2, 2, 2].flatMap((by, at) => [
      visit(2 * at, `s${at}`, "甲", 80_000 + by * 1000),
      visit(2 * at + 1, `s${at}`, "乙", 80_000)
    ])
    const { drift, leniency, months } = report(visits)
    assert.deepStrictEqual([drift.earlier.mean, drift.later.mean], [-1000, 2000])
    assert.strictEqual(leniency.mean, 500)
    assert.deepStrictEqual(
      months.map(({ month, n }) => [month, n]),
      [["2026-01", 6]]
    )
    assert.deepInclude(report(visits.slice(0, 4)).leniency, { n: 2, mean: null, interval: null })
  })

  it("pairs blind doubles, whoever came first", () => {
    const visits = [
      visit(1, "1", "甲", 88_000),
      visit(2, "1", "乙", 91_000, { doubleOf: "v001" }),
      visit(3, "2", "乙", 85_000),
      visit(4, "2", "甲", 83_000, { doubleOf: "v003" }),
      visit(5, "3", "甲", 95_000),
      visit(6, "3", "丙", 96_000, { doubleOf: "v005" }),
      visit(7, "3", "甲", 70_000, { doubleOf: "v005" })
    ]
    const found = report(visits)
    // -3, -2 and -1.
    assert.deepInclude(found.doubles, { n: 3, mean: Points.make(-2000) })
    assert.deepInclude(found.agreement, { n: 3, same: 2 })
  })
})

describe("kappa", () => {
  it("is the textbook's: 20 and 15 of 50 agree, 5 and 10 do not", () => {
    const times = (n: number, own: number, other: number) =>
      Array.from({ length: n }, () => [own, other] as const)
    const bands = [...times(20, 1, 1), ...times(5, 1, 0), ...times(10, 0, 1), ...times(15, 0, 0)]
    // (50 · 35 - (25 · 30 + 25 · 20)) / (2500 - 1250) = 500 / 1250.
    assert.deepStrictEqual(kappaOf(bands), ratio(500, 1250))
  })

  it("says nothing where chance explains everything", () => {
    const alike = [91_000, 92_000, 93_000].map((n) => ({
      own: Points.make(n),
      other: Points.make(n)
    }))
    assert.deepStrictEqual(agreement(alike, cuts, 3), { n: 3, same: 3, kappa: null })
  })
})

describe("timeEffects", () => {
  it("compares hours and the order of a day at the same sites", () => {
    const visits = ["1", "2", "3"].flatMap((site, at) => [
      visit(2 * at, site, "甲", 80_000, { slot: "上午", order: 1 }),
      visit(2 * at + 1, site, "乙", 83_000, { slot: "夜间", order: 7 })
    ])
    const { slots, orders } = timeEffects(visits, ticketOf(1), usualResampling)
    assert.deepStrictEqual(
      slots.map(({ slot, mean, n }) => [slot, mean, n]),
      [
        ["上午", -3000, 3],
        ["夜间", 3000, 3]
      ]
    )
    assert.deepStrictEqual(
      orders.map(({ order, mean }) => [order, mean]),
      [
        [1, -3000],
        [5, 3000]
      ]
    )
  })
})
