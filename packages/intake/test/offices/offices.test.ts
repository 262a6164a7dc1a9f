/**
 * Invented offices: whatever the layout, the headings and the order of their files, the records are the
 * office's own facts.
 */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import type { CommunityCodeRecord, FileReport, ScoreSheetReport } from "../../src/report.ts"
import { file, sheet } from "../book.ts"
import { dataOf, recordsOf, reportsOf, scoreOf } from "../reports.ts"
import { buildingsFile, codesFile, rosterFile, zonesFile } from "./layoutsPlain.ts"
import { layouts, rankOf, scoreSheet, totalOf } from "./layoutsScore.ts"
import { ledgerCells } from "./ledgerCells.ts"
import { randomFrom } from "./Random.ts"
import type { Month, Truth } from "./Truth.ts"
import { truthFrom } from "./truthFrom.ts"

const styles = [0, 1, 2]
const seeds = { numRuns: 25 }

const plainOf = (seed: number, style: number) => {
  const random = randomFrom(seed)
  const truth = truthFrom(random, style)
  const files = [codesFile, rosterFile, zonesFile, buildingsFile].map((make) => make(random, truth))
  return { truth, random, files, reports: reportsOf(random.shuffled(files)) }
}

const kindOf = (reports: ReadonlyArray<FileReport>, kind: string) =>
  reports.find((report) => report.kind === kind)

const codeOf = (truth: Truth, place: number | null): string | null =>
  place === null ? null : (truth.places[place]?.code ?? null)

describe.each(styles)("the plain tables of office %i", (style) => {
  const each = (check: (made: ReturnType<typeof plainOf>) => void): void => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => check(plainOf(seed, style))),
      seeds
    )
  }
  it("give the communities", () => {
    each(({ truth, reports }) => {
      const records = dataOf(kindOf(reports, "community_codes"))
        .records as ReadonlyArray<CommunityCodeRecord>
      const got = records.map((r) => [r.name, r.code, r.households, r.population])
      expect(got).toEqual(truth.places.map((p) => [p.name, p.code, p.households, p.population]))
    })
  })
  it("give the people", () => {
    each(({ truth, reports }) => {
      const got = recordsOf
        .roster(kindOf(reports, "roster"))
        .map((r) => [r.name, r.gender, r.birth, r.post, r.phone, r.communityCode, r.status])
      const want = truth.people.map((p) => [
        p.name,
        p.gender,
        p.birth,
        p.post,
        p.phone,
        codeOf(truth, p.place),
        p.left ? "left" : "active"
      ])
      expect(got).toEqual(want)
    })
  })
  it("give the zones with their leaders", () => {
    each(({ truth, reports }) => {
      const got = recordsOf
        .zones(kindOf(reports, "zones"))
        .map((r) => [r.zone, r.leaderName, r.leaderTitle, r.communities.map(({ code }) => code)])
      const want = truth.zones.map((z) => [
        z.name,
        truth.people[z.leader]?.name,
        truth.people[z.leader]?.post,
        z.places.map((i) => codeOf(truth, i))
      ])
      expect(got).toEqual(want)
    })
  })
  it("give the buildings with their officers", () => {
    each(({ truth, reports }) => {
      const report = kindOf(reports, "buildings")
      const got = recordsOf
        .buildings(report)
        .map((r) => [r.communityCode, r.estate, r.building, r.units, r.households, r.cadre])
      const want = truth.buildings.map((b) => [
        codeOf(truth, b.place),
        b.estate,
        String(b.number),
        b.units,
        b.households,
        truth.people[b.cadre]?.name
      ])
      expect(got).toEqual(want)
      expect(recordsOf.buildings(report).every((r) => r.cadreRosterRow !== null)).toBe(true)
    })
  })
})

const standings = (sheets: ReadonlyArray<ScoreSheetReport>) =>
  sheets
    .flatMap(({ records }) => records)
    .map((r) => [r.communityCode, Number(r.total), r.rank, r.items.map((i) => Number(i.deduction))])
    .toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))

const wanted = (truth: Truth, month: Month) =>
  truth.places
    .map((place, i) => [
      place.code,
      totalOf(truth, month, i),
      rankOf(truth, month, i),
      truth.indicators.map((_, at) => (month.lost[i]?.[at] ?? 0) / 10)
    ])
    .toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))

const scoresIn = (report: FileReport | undefined): ReadonlyArray<ScoreSheetReport> =>
  (report?.sheets ?? []).filter((s): s is ScoreSheetReport => s.role === "data")

describe("the ledgers of invented offices", () => {
  it("are read to more than 99.5 cells of a hundred", () => {
    const offices = Array.from({ length: 20 }, (_, seed) => ledgerCells(seed))
    const right = offices.reduce((sum, read) => sum + read.right, 0)
    const total = offices.reduce((sum, read) => sum + read.total, 0)
    expect(offices.flatMap(({ misses }) => misses).slice(0, total * 0.005)).toEqual([])
    expect(right / total).toBeGreaterThan(0.995)
  }, 60_000)
})

describe.each(styles)("the scores of office %i", (style) => {
  it.each(Object.keys(layouts))("are the same laid out %s", (layout) => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const { truth, random, files } = plainOf(seed, style)
        const [month] = truth.months
        if (month === undefined) return
        const own = file("考核.xlsx", scoreSheet({ truth, month, random }, layout, "Sheet1"))
        const report = reportsOf([...files, own]).at(-1)
        expect(report?.period).toBe(`${truth.year}-${String(month.month).padStart(2, "0")}`)
        expect(standings(scoresIn(report))).toEqual(wanted(truth, month))
        expect(scoreOf(report).warnings).toEqual([])
        expect(scoreOf(report).errors).toEqual([])
      }),
      seeds
    )
  })
  it("name their categories when they have a column", () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const { truth, random, files } = plainOf(seed, style)
        const [month] = truth.months
        if (month === undefined) return
        const own = file("考核.xlsx", scoreSheet({ truth, month, random }, "across", "Sheet1"))
        const { indicators } = scoreOf(reportsOf([...files, own]).at(-1))
        const got = indicators.map(({ category, name, points }) => [category, name, Number(points)])
        expect(got).toEqual(truth.indicators.map((i) => [i.category, i.name, i.points]))
      }),
      seeds
    )
  })
  it("keep their months apart, a sheet for each or one under the other", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.boolean(), (seed, stacked) => {
        const { truth, random, files } = plainOf(seed, style)
        const layout = random.pick(["down", "across", "deductions"])
        const sheets = truth.months.map((month) =>
          scoreSheet({ truth, month, random }, layout, `${month.month}月`)
        )
        const under = truth.months.flatMap((month) => [
          [`${truth.year}年${month.month}月考核`],
          ...(layouts[layout]?.({ truth, month, random }) ?? []),
          []
        ])
        const own = stacked ? file("全年.xlsx", sheet(under)) : file("全年.xlsx", ...sheets)
        const got = scoresIn(reportsOf([...files, own]).at(-1))
        expect(got.map(({ period }) => Number(period.slice(5)))).toEqual(
          truth.months.map(({ month }) => month)
        )
        for (const [i, month] of truth.months.entries()) {
          expect(standings(got.slice(i, i + 1))).toEqual(wanted(truth, month))
        }
      }),
      seeds
    )
  })
})
