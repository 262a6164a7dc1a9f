/** A year from its published months, frozen and checked again; awards with their runs of years. */
import { Appraisals } from "@aiwei/domain/appraisal/Appraisals"
import { Comparisons } from "@aiwei/domain/appraisal/comparison/Comparisons"
import { Targets } from "@aiwei/domain/appraisal/pass/Targets"
import { Awards } from "@aiwei/domain/awards/Awards"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Day } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { movableTime } from "../movableTime.ts"
import { recordMonth, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const time = movableTime(Date.UTC(2026, 2, 2, 4))
const [january, february] = [Month.make("2026-01"), Month.make("2026-02")]

layer(World, { timeout: 60_000, excludeTestServices: true })("Appraisals", (it) => {
  it.effect("freeze what was public, and stay when a month is corrected", () =>
    Effect.gen(function* () {
      const [appraisals, publications] = [yield* Appraisals, yield* Publications]
      const sample = yield* sampleOffice(["甲", "乙"], [100_000])
      const of = { office: sample.office.id, year: 2026 }
      const none = yield* Effect.flip(appraisals.make(of))
      assert.deepInclude(none, { _tag: "AppraisalRefused", why: "noMonths" })
      yield* recordMonth(sample, january, [[90_000], [80_000]])
      yield* publications.publish({ office: of.office, period: january })
      yield* recordMonth(sample, february, [[95_000], [100_000]])
      yield* publications.publish({ office: of.office, period: february })
      const made = yield* appraisals.make(of)
      assert.deepStrictEqual(
        made.rows.map(({ unitName, rank, score, counted }) => [unitName, rank, score, counted]),
        [
          ["甲社区", 1, "92.50", 2],
          ["乙社区", 2, "90.00", 2]
        ]
      )
      const same = yield* Effect.flip(appraisals.make(of))
      assert.deepInclude(same, { why: "same" })
      yield* recordMonth(sample, january, [[90_000], [90_000]])
      yield* publications.publish({ office: of.office, period: january, reason: "复核" })
      const checks = yield* appraisals.verify(of)
      assert.deepStrictEqual(
        checks.map(({ ok, version }) => [ok, version]),
        [[true, 1]]
      )
      assert.deepInclude(yield* Effect.flip(appraisals.make(of)), { why: "reason" })
      const again = yield* appraisals.make({ ...of, reason: "一月更正" })
      assert.strictEqual(again.kept?.version, 2)
      assert.strictEqual(again.rows[0]?.score, "95.00")
    }).pipe(time.during)
  )

  it.effect("say who may be proposed, the limit itself left out or not", () =>
    Effect.gen(function* () {
      const [awards, publications] = [yield* Awards, yield* Publications]
      const sample = yield* sampleOffice(["甲", "乙"], [100_000])
      const office = sample.office.id
      yield* recordMonth(sample, january, [[80_000], [80_010]])
      yield* publications.publish({ office, period: january })
      const at = Points.make(80_000)
      const names = (included: boolean) =>
        Effect.map(awards.eligible({ office, year: 2026, limit: { at, included } }), (rows) =>
          rows.filter(({ eligible }) => eligible).map(({ unitName }) => unitName)
        )
      assert.deepStrictEqual(yield* names(false), ["乙社区"])
      assert.deepStrictEqual(yield* names(true), ["乙社区", "甲社区"])
    }).pipe(time.during)
  )

  it.effect("hold a month and the year against a pass line, and tell where points are", () =>
    Effect.gen(function* () {
      const [appraisals, targets] = [yield* Appraisals, yield* Targets]
      const publications = yield* Publications
      const sample = yield* sampleOffice(["甲", "乙"], [60_000, 40_000])
      const office = sample.office.id
      yield* recordMonth(sample, january, [
        [60_000, 30_000],
        [50_000, 20_000]
      ])
      yield* publications.publish({ office, period: january })
      const asked = { office, year: 2026 }
      assert.deepInclude(yield* Effect.flip(targets.of(asked)), { why: "noPass" })
      const pass = { at: Points.make(80_000), included: true }
      const made = yield* appraisals.make({ ...asked, pass })
      assert.deepStrictEqual(
        made.rows.map(({ distance, passed }) => [distance, passed]),
        [
          ["10.00", true],
          ["-10.00", false]
        ]
      )
      const month = yield* targets.of({ ...asked, period: january })
      assert.isTrue(month.declared)
      assert.deepStrictEqual(
        month.rows.map(({ distance, needed, lines }) => [distance, needed, lines[0]?.gain]),
        [
          ["10.00", 0, "10.00"],
          ["-10.00", 1, "20.00"]
        ]
      )
      const year = yield* targets.of(asked)
      // Eleven months are to come: 12 × 80 less what January brought, in elevenths, rounded up.
      assert.deepStrictEqual(
        year.rows.map(({ score, needed, mean }) => [score, needed, mean]),
        [
          ["90.00", 0, "79.10"],
          ["70.00", 1, "80.91"]
        ]
      )
      assert.isTrue((yield* appraisals.verify(asked)).every(({ ok }) => ok))
      const side = yield* (yield* Comparisons).of({ year: 2026, pass })
      const own = side.offices.find(({ officeId }) => officeId === office)
      assert.deepInclude(own?.year, { units: 2, mean: "80.00", passed: 1, share: "50.0" })
      assert.deepInclude(own?.months[0], { least: "70.00", most: "90.00" })
      assert.isNull(own?.months[1])
    }).pipe(time.during)
  )

  it.effect("correct a line of the register by one that takes its place", () =>
    Effect.gen(function* () {
      const awards = yield* Awards
      const { office, communities } = yield* sampleOffice(["甲"], [100_000])
      const line = {
        office: office.id,
        place: communities[0]!.id,
        title: "卫生先进社区",
        level: "county" as const,
        grantor: "区爱卫会",
        year: 2023
      }
      const given = yield* awards.add({ ...line, recheckYear: 2025 })
      assert.isTrue(given.recheckDue)
      const wrong = { ...line, id: given.id, reason: "日期有误", recheckYear: 2023 }
      assert.deepInclude(yield* Effect.flip(awards.change(wrong)), { why: "recheck" })
      assert.lengthOf(yield* awards.list({ office: office.id }), 1)
      const grantedOn = Day.make("2023-12-01")
      const changed = yield* awards.change({ ...wrong, recheckYear: 2027, grantedOn })
      assert.deepInclude(changed, { replaces: given.id, grantedOn, recheckDue: false })
      const left = yield* awards.list({ office: office.id })
      assert.deepStrictEqual(
        left.map(({ id }) => id),
        [changed.id]
      )
      const other = {
        ...wrong,
        id: changed.id,
        recheckYear: null,
        grantedOn: Day.make("2024-01-01")
      }
      assert.deepInclude(yield* Effect.flip(awards.change(other)), { why: "day" })
    }).pipe(time.during)
  )

  it.effect("count the years in a row of a title, and begin again after a gap", () =>
    Effect.gen(function* () {
      const awards = yield* Awards
      const { office, communities } = yield* sampleOffice(["甲"], [100_000])
      const award = {
        office: office.id,
        place: communities[0]!.id,
        title: "灭鼠先进社区",
        level: "county" as const,
        grantor: "区爱卫会"
      }
      for (const year of [2021, 2023, 2024]) yield* awards.add({ ...award, year })
      const last = yield* awards.add({ ...award, year: 2025 })
      assert.strictEqual(last.streak, 3)
      yield* awards.withdraw({ office: office.id, id: last.id, reason: "重复登记" })
      const rows = yield* awards.list({ office: office.id })
      assert.deepStrictEqual(
        rows.map(({ year, streak }) => [year, streak]),
        [
          [2024, 2],
          [2023, 1],
          [2021, 1]
        ]
      )
      const gone = yield* Effect.flip(
        awards.withdraw({ office: office.id, id: last.id, reason: "重复登记" })
      )
      assert.strictEqual(gone._tag, "AwardNotFound")
    }).pipe(time.during)
  )
})
