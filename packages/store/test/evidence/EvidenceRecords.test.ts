/** Inspections, single facts and the ledger through their use cases, down to the explanation of a total. */
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import type { EvidenceRefused } from "@aiwei/domain/evidence/evidenceErrors"
import { EvidenceRecords } from "@aiwei/domain/evidence/EvidenceRecords"
import { Day } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import { readPointsText } from "@aiwei/domain/shared/Points"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { verify } from "../../src/verify.ts"
import { recordMonth, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const period = Month.make("2026-03")
const day = Day.make("2026-03-05")
const worths = [40_000, 30_000, 20_000, 10_000]

const prepared = Effect.gen(function* () {
  const sample = yield* sampleOffice(["甲", "乙"], worths)
  yield* recordMonth(sample, period, [
    [39_500, 30_000, 20_000, 10_000],
    [40_000, 30_000, 20_000, 10_000]
  ])
  const [unit, other] = sample.communities
  assert(unit !== undefined && other !== undefined)
  const records = yield* EvidenceRecords
  const rankings = yield* Rankings
  const explained = rankings.explain({ place: unit.id, period, office: sample.office.id })
  return { office: sample.office.id, unit: unit.id, other: other.id, records, explained }
})

const round = { kind: "unannounced" as const, day, inspectors: ["李督查"] }

const points = (text: string | null): number => readPointsText(text ?? "0") ?? 0

layer(World, { timeout: 120_000, excludeTestServices: true })("EvidenceRecords", (it) => {
  it.effect("counts a finding beside the sheet's score and opens the leaf down to it", () =>
    Effect.gen(function* () {
      const { office, unit, records, explained } = yield* prepared
      const made = yield* records.record({
        ...round,
        office,
        unit,
        indicators: ["I01"],
        findings: [{ indicator: "I01", points: "1.00", spot: "3号楼东侧", clause: "4.2" }]
      })
      // The sheet's 39.50 and the round's 39.00 are two rounds of one line.
      assert.deepStrictEqual(
        made.lines.map(({ indicator, counted }) => [indicator, counted]),
        [["I01", "39.25"]]
      )
      const given = { office, unit, period, kind: "penalty" as const, points: "2.5" }
      yield* records.give({ ...given, reason: "通报批评" })
      const view = yield* explained
      const leaves = view.categories.flatMap((category) => category.leaves)
      const leaf = leaves.find(({ indicatorCode }) => indicatorCode === "I01")
      const parts = leaf?.worked?.parts ?? []
      const sum = parts.reduce((all, part) => all + points(part.points), 0)
      assert.strictEqual(sum, points(leaf?.points ?? null))
      assert.deepStrictEqual(
        parts.map((part) => [part.what, part.points, part.recorded, part.round?.kind ?? null]),
        [
          ["start", "40.00", false, null],
          ["deduction", "-0.50", false, "unannounced"],
          ["deduction", "-0.25", true, null]
        ]
      )
      assert.strictEqual(parts[1]?.evidence[0]?.spot, "3号楼东侧")
      assert.deepStrictEqual(parts[1]?.round?.inspectors, ["李督查"])
      const whole =
        leaves.reduce((all, { points: text }) => all + points(text), 0) +
        points(view.rebase) +
        points(view.bonus.points) -
        points(view.beyond?.penalty ?? null)
      assert.strictEqual(whole, points(view.total))
      assert.strictEqual(view.total, "96.75")
      const found = yield* verify
      assert.deepStrictEqual(found.linesDifferFromEvidence, [])
      assert.deepStrictEqual(found.sumsDifferFromEntries, [])
    })
  )

  it.effect("takes a round back with all it found, and counts it never again", () =>
    Effect.gen(function* () {
      const { office, unit, records, explained } = yield* prepared
      const before = (yield* explained).total
      const findings = [{ indicator: "I02", points: "1.00" }]
      const { inspection } = yield* records.record({ ...round, office, unit, findings })
      assert.notStrictEqual((yield* explained).total, before)
      yield* records.withdrawInspection({ office, id: inspection.id, reason: "走错社区" })
      assert.strictEqual((yield* explained).total, before)
      const again = yield* Effect.flip(
        records.withdrawInspection({ office, id: inspection.id, reason: "再撤" })
      )
      assert.strictEqual(again._tag, "EvidenceWithdrawn")
      const shown = yield* records.inspection({ office, id: inspection.id })
      assert.strictEqual(shown.findings[0]?.withdrawn?.reason, "走错社区")
      const listed = yield* records.inspections({ office, period })
      assert.deepStrictEqual(listed.rows, [])
      const whole = yield* records.inspections({ office, period, withdrawn: true })
      assert.strictEqual(whole.rows.length, 1)
    })
  )

  it.effect("a blind double counts in no score", () =>
    Effect.gen(function* () {
      const { office, unit, records, explained } = yield* prepared
      const first = yield* records.record({ ...round, office, unit, findings: [] })
      const before = (yield* explained).total
      yield* records.record({
        ...round,
        office,
        unit,
        doubleOf: first.inspection.id,
        findings: [{ indicator: "I01", points: "5" }]
      })
      assert.strictEqual((yield* explained).total, before)
      assert.deepStrictEqual((yield* verify).linesDifferFromEvidence, [])
    })
  )

  it.effect("brings findings into a round afterwards: all of them or none, and never a file", () =>
    Effect.gen(function* () {
      const { office, unit, other, records } = yield* prepared
      const first = { ...round, office, unit, indicators: ["I01", "I02"], findings: [] }
      const { id } = (yield* records.record(first)).inspection
      const finding = { indicator: "I01", points: "1.00" }
      const wrong = { indicator: "I09", points: "1.00" }
      const more = { office, unit, period, id }
      const refused = yield* Effect.flip(records.extend({ ...more, findings: [finding, wrong] }))
      assert.deepInclude(refused, { _tag: "EvidenceRefused" })
      assert.lengthOf((yield* records.inspection({ office, id })).findings, 0)
      const told = yield* records.extend({ ...more, findings: [finding] })
      assert.deepStrictEqual(
        told.lines.map(({ indicator, counted }) => [indicator, counted]),
        [["I01", "39.25"]]
      )
      const elsewhere = { ...more, unit: other, findings: [finding] }
      assert.deepInclude(yield* Effect.flip(records.extend(elsewhere)), { _tag: "EvidenceRefused" })
      const evidence = told.findings[0]?.id ?? ""
      assert.deepInclude(yield* Effect.flip(records.photo({ office, id: evidence })), {
        _tag: "FileNotFound"
      })
    })
  )

  it.effect("names every fault of a record at once and keeps nothing of it", () =>
    Effect.gen(function* () {
      const { office, unit, other, records } = yield* prepared
      const refused = yield* Effect.flip(
        records.record({
          ...round,
          office,
          unit,
          period: Month.make("2026-02"),
          inspectors: [" "],
          indicators: ["I01"],
          findings: [
            { indicator: "I09", points: "1" },
            { indicator: "I01", share: { yes: 4, of: 3 } },
            { indicator: "I01", times: 2 },
            { indicator: "I01", points: "0.001" },
            { indicator: "I02", points: "1", place: other }
          ]
        })
      )
      assert.deepStrictEqual(
        (refused as EvidenceRefused).faults.map(({ finding, why }) => [finding, why]),
        [
          [null, "dayOutsidePeriod"],
          [null, "blank"],
          [1, "unknownIndicator"],
          [1, "notLookedAt"],
          [2, "moreThanAsked"],
          [3, "notRead"],
          [4, "tooFine"],
          [5, "notLookedAt"],
          [5, "placeElsewhere"]
        ]
      )
      assert.deepStrictEqual((yield* records.items({ office, period })).rows, [])
      const ahead = { ...round, office, unit, period, day: Day.make("2099-04-03"), findings: [] }
      const early = yield* Effect.flip(records.record(ahead))
      const whys = (early as EvidenceRefused).faults.map(({ why }) => why)
      assert.deepStrictEqual(whys, ["dayOutsidePeriod", "dayAhead"])
    })
  )

  it.effect("lists a part at a time, and the database refuses to change what was put down", () =>
    Effect.gen(function* () {
      const { office, unit, records } = yield* prepared
      const fact = { office, unit, period, source: "case" as const, indicator: "I03" }
      for (const reference of ["A-1", "A-2", "A-3"]) {
        yield* records.add({ ...fact, points: "0.10", reference })
      }
      const first = yield* records.items({ office, period, unit, limit: 2 })
      assert.deepStrictEqual(
        first.rows.map(({ reference }) => reference),
        ["A-3", "A-2"]
      )
      const rest = yield* records.items({ office, period, unit, limit: 2, cursor: first.next })
      assert.deepStrictEqual(
        rest.rows.map(({ reference }) => reference),
        ["A-1"]
      )
      assert.isNull(rest.next)
      const sql = yield* SqlClient.SqlClient
      for (const statement of [
        "UPDATE evidence SET note = 'x'",
        "DELETE FROM evidence",
        "DELETE FROM inspections",
        "UPDATE ledger_entries SET points = 1"
      ]) {
        yield* records.give({ office, unit, period, kind: "bonus", points: "1", reason: "表彰" })
        yield* records.record({ ...round, office, unit, findings: [] })
        const tried = yield* Effect.exit(sql.withTransaction(sql.unsafe(statement)))
        assert.strictEqual(tried._tag, "Failure", statement)
      }
    })
  )
})
