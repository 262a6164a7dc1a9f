import { DrawRepo } from "@aiwei/domain/draw/DrawRepo"
import { Draws } from "@aiwei/domain/draw/Draws"
/** Uncertainty, inspector reports, what-ifs and draws of stored evidence, on the database under test. */
import { EvidenceId, type EvidenceItem } from "@aiwei/domain/evidence/EvidenceItem"
import { EvidenceRepo } from "@aiwei/domain/evidence/EvidenceRepo"
import { type Inspection, InspectionId } from "@aiwei/domain/evidence/Inspection"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { Publications } from "@aiwei/domain/publication/Publications"
import { RuleCode } from "@aiwei/domain/scheme/rules/DeductionRule"
import type { TotalTerms } from "@aiwei/domain/scheme/rules/TotalTerms"
import { Day } from "@aiwei/domain/shared/Day"
import { noPoints, Points } from "@aiwei/domain/shared/Points"
import { InspectorReports } from "@aiwei/domain/uncertainty/inspectors/InspectorReports"
import { Uncertainty } from "@aiwei/domain/uncertainty/Uncertainty"
import { WhatIf } from "@aiwei/domain/whatIf/WhatIf"
import { assert, layer } from "@effect/vitest"
import { Clock, Effect, Option } from "effect"
import { SqlClient } from "effect/sql"

import {
  april,
  inspectionRows,
  itemRows,
  sheetUnder,
  type StoredUnit
} from "../evidence/recordedUnit.ts"
import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const hundred = Points.make(100_000)

/** One line of a hundred points, from which inspectors take what they state; rounds count by their mean. */
const terms: TotalTerms = {
  total: hundred,
  precision: 10,
  notApplicable: "rebase",
  notInUse: "rebase",
  bonusMax: null,
  penaltyMax: null,
  vetoes: [],
  grades: null,
  indicators: [
    {
      code: "I01",
      worth: hundred,
      earning: { kind: "full" },
      deductions: [{ kind: "stated", code: RuleCode.make("D1"), text: "扣分", cap: null }],
      floor: noPoints,
      months: null,
      placeKinds: null,
      seenBy: "rounds",
      combination: { kind: "mean" },
      fewestRounds: 1,
      missing: "block"
    }
  ]
}

interface Seen {
  readonly score: number
  readonly by: string
  /** The place in the unit's rounds that it scores again. */
  readonly doubleOf?: number
}

/** Each round takes from a hundred what is missing to its score. */
const rowsOf = (unit: StoredUnit, rounds: ReadonlyArray<Seen>) => {
  const inspections = rounds.map(({ by, doubleOf }, at): Inspection => {
    const day = Day.make(`2026-04-${String(at + 1).padStart(2, "0")}`)
    const round = { id: `r${at}`, kind: "unannounced" as const, day, indicators: null }
    const [row] = inspectionRows({ rounds: [round] }, unit)
    assert(row !== undefined)
    const of = doubleOf === undefined ? null : InspectionId.make(`${unit.prefix}r${doubleOf}`)
    return { ...row, inspectors: [by], doubleOf: of, time: `0${8 + (at % 2)}:00` }
  })
  const found = rounds.flatMap(({ score }, at): ReadonlyArray<EvidenceItem> => {
    const points = Points.make(100_000 - score * 1000)
    const rule = RuleCode.make("D1")
    const one = { id: `f${at}`, indicator: "I01", round: `r${at}`, rule }
    const [row] = itemRows(
      {
        month: 4,
        placeKind: null,
        rounds: [],
        deductions: [{ ...one, found: { kind: "stated", points } }],
        earned: [],
        notApplicable: [],
        outside: { bonuses: [], penalties: [], vetoes: [] },
        lastPeriod: new Map()
      },
      unit
    )
    return row === undefined || score === 100
      ? []
      : [{ ...row, id: EvidenceId.make(`${unit.prefix}f${at}`) }]
  })
  return { inspections, found }
}

/** 甲 has 90, 80, 70 and a second scoring; 乙 has 60 three times; 丙 was seen once. */
const inspected = Effect.gen(function* () {
  const evidence = yield* EvidenceRepo
  const sample = yield* sampleOffice(["甲", "乙", "丙"], [100_000])
  const { sheetId, scheme } = yield* sheetUnder(sample, terms)
  const given: ReadonlyArray<ReadonlyArray<Seen>> = [
    [
      { score: 90, by: "李督查" },
      { score: 80, by: "王督查" },
      { score: 70, by: "李督查" },
      { score: 84, by: "王督查", doubleOf: 0 }
    ],
    [
      { score: 60, by: "李督查" },
      { score: 60, by: "王督查" },
      { score: 60, by: "王督查" }
    ],
    [{ score: 95, by: "李督查" }]
  ]
  for (const [at, { id: unitId }] of sample.communities.entries()) {
    const unit = { sheetId, unitId, path: TreePath.make("00000/"), prefix: `${unitId}-` }
    const { inspections, found } = rowsOf(unit, given[at] ?? [])
    yield* evidence.addInspections(inspections, found)
  }
  return { of: { office: sample.office.id, period: april }, sample, scheme }
})

layer(World, { timeout: 60_000 })("statistics of stored evidence", (it) => {
  it.effect("give intervals from rounds and second scorings, the same for the same seed", () =>
    Effect.gen(function* () {
      const { of } = yield* inspected
      const uncertainty = yield* Uncertainty
      const view = yield* uncertainty.month({ ...of, seed: "公开种子" })
      const told = view.rows.map((row) => [row.unitName, row.rank, row.total, row.rounds])
      assert.deepStrictEqual(told, [
        ["丙社区", 1, "95.00", 1],
        ["甲社区", 2, "80.00", 3],
        ["乙社区", 3, "60.00", 3]
      ])
      const [c, a, b] = view.rows
      assert.deepInclude(c, { tooFew: true, interval: null, ranks: null, next: null })
      assert.deepInclude(b, { interval: { low: "60.00", high: "60.00" }, doubled: 0 })
      assert.deepInclude(a, { doubled: 1, ranks: { low: 2, high: 2 } })
      assert.deepStrictEqual(a?.chances, [{ rank: 2, times: 1000 }])
      assert.deepStrictEqual(a?.next, { above: 1000, equal: 0, below: 0, real: true })
      assert.isTrue(Number(a?.interval?.low) < 80 && Number(a?.interval?.high) > 80)
      assert.deepStrictEqual(yield* uncertainty.month({ ...of, seed: "公开种子" }), view)
      assert.deepInclude(view.simulation, { seed: "公开种子", resamples: 1000, fewest: 3 })
    })
  )

  it.effect("report about inspectors beside the same sites' other visits", () =>
    Effect.gen(function* () {
      const { of } = yield* inspected
      const reports = yield* InspectorReports
      const view = yield* reports.report({ office: of.office })
      assert.strictEqual(view.visits, 8)
      const li = view.inspectors.find(({ inspector }) => inspector === "李督查")
      // At 甲 90 and 70 beside the mean of 80 and 84, at 乙 60 beside 60: 8, -12 and 0.
      assert.deepInclude(li?.leniency, { n: 3, mean: "-1.33" })
      assert.deepInclude(li?.doubles, { n: 1, mean: null })
      assert.deepInclude(li?.agreement, { n: 1, same: 0, kappa: null })
      assert.deepStrictEqual(
        view.slots.map(({ slot }) => slot),
        ["morning"]
      )
    })
  )

  it.effect("ask what if, and leave everything as it was", () =>
    Effect.gen(function* () {
      const { of, scheme } = yield* inspected
      const bench = yield* WhatIf
      const uncertainty = yield* Uncertainty
      const before = yield* uncertainty.month({ ...of, resamples: 100 })
      const same = yield* bench.month({ ...of, variation: { kind: "scheme", scheme: scheme.id } })
      assert.deepInclude(same, { moved: 0, rescored: 0, unlike: 0, removed: 0 })
      const without = { kind: "withoutInspector" as const, inspector: "李督查" }
      const found = yield* bench.month({ ...of, variation: without })
      assert.deepStrictEqual(
        found.rows.map(({ unitName, before: was, after }) => [unitName, was.rank, after]),
        [
          ["丙社区", 1, { total: null, rank: null }],
          ["甲社区", 2, { total: "80.00", rank: 1 }],
          ["乙社区", 3, { total: "60.00", rank: 2 }]
        ]
      )
      assert.deepInclude(found, { moved: 3, farthest: 1, removed: 4 })
      const nobody = { kind: "withoutInspector" as const, inspector: "无此人" }
      const refused = yield* Effect.flip(bench.month({ ...of, variation: nobody }))
      assert.strictEqual(refused._tag, "WhatIfRefused")
      const weights = yield* bench.weights(of)
      assert.deepStrictEqual(
        weights.steps.map(({ percent, moved }) => [percent, moved]),
        [
          [90, 0],
          [110, 0]
        ]
      )
      assert.deepStrictEqual(yield* uncertainty.month({ ...of, resamples: 100 }), before)
    })
  )
})

/** The round of 甲 by 李督查 with 90 points is withdrawn after the month went to the wall. */
const withdrawn = Effect.fnUntraced(function* (id: string) {
  const evidence = yield* EvidenceRepo
  const found = Option.getOrThrow(yield* evidence.findInspection(InspectionId.make(id)))
  const later = new Date(yield* Clock.currentTimeMillis).toISOString()
  yield* evidence.withdrawInspection(found, { at: later, by: "account:li", reason: "误记" })
})

layer(World, { timeout: 60_000, excludeTestServices: true })("a frozen month", (it) => {
  it.effect("is tried with the evidence that counted when it was published", () =>
    Effect.gen(function* () {
      const { of, sample, scheme } = yield* inspected
      const [bench, publications] = [yield* WhatIf, yield* Publications]
      yield* publications.publish(of)
      yield* withdrawn(`${sample.communities[0]?.id}-r0`)
      const frozen = { ...of, version: 1 }
      const day = { kind: "withoutDay" as const, day: Day.make("2026-04-03") }
      const totals = (rows: Effect.Success<ReturnType<typeof bench.month>>["rows"]) =>
        rows.map((row) => [row.unitName, row.before.total, row.after.total])
      const then = yield* bench.month({ ...frozen, variation: day })
      assert.deepInclude(then, { version: 1, unlike: 0, removed: 2, moved: 0, rescored: 1 })
      assert.deepStrictEqual(totals(then.rows), [
        ["丙社区", "95.00", "95.00"],
        ["甲社区", "80.00", "85.00"],
        ["乙社区", "60.00", "60.00"]
      ])
      const now = yield* bench.month({ ...of, variation: day })
      assert.deepInclude(now, { version: null, unlike: 0 })
      assert.deepStrictEqual(totals(now.rows)[1], ["甲社区", "75.00", "80.00"])
      const same = { kind: "scheme" as const, scheme: scheme.id }
      assert.deepInclude(yield* bench.month({ ...frozen, variation: same }), { moved: 0 })
      assert.deepInclude(yield* bench.weights(frozen), { version: 1, unlike: 0 })
      const none = yield* Effect.flip(bench.month({ ...of, version: 9, variation: same }))
      assert.strictEqual(none._tag, "VersionNotFound")
    })
  )
})

const planOf = (count: number, notVisitedFor: number | null) => ({
  name: "五月抽查",
  source: null,
  lines: [{ kind: "community", size: null, count }] as const,
  notVisitedFor,
  mustVisit: [],
  perCommunity: null
})

layer(World, { timeout: 60_000 })("Draws", (it) => {
  it.effect("are stored with all they were made of, and draw the same list again", () =>
    Effect.gen(function* () {
      const { of, sample } = yield* inspected
      const draws = yield* Draws
      const wanted = {
        office: of.office,
        seed: "双色球 2026022 期",
        day: Day.make("2026-05-01"),
        plan: planOf(2, null)
      }
      const tried = yield* draws.preview(wanted)
      const made = yield* draws.make(wanted)
      assert.deepStrictEqual(made.result, tried.result)
      const ids = new Set<string>(sample.communities.map(({ id }) => id))
      assert.strictEqual(made.result.list.length, 2)
      assert.isTrue(made.result.list.every(({ key }) => ids.has(key)))
      const own = { office: of.office, id: made.id }
      assert.deepStrictEqual(yield* draws.show(own), made)
      assert.deepInclude(yield* draws.verify(own), { same: true, storedSha256: made.resultSha256 })
      const listed = yield* draws.list({ office: of.office })
      assert.deepStrictEqual(
        listed.rows.map(({ id, drawn }) => [id, drawn]),
        [[made.id, 2]]
      )
      const gone = yield* Effect.flip(draws.show({ ...own, id: "nobody" }))
      assert.strictEqual(gone._tag, "DrawNotFound")
    })
  )

  it.effect("know the last visit, and refuse what cannot be drawn with the constraint", () =>
    Effect.gen(function* () {
      const { of } = yield* inspected
      const draws = yield* Draws
      const wanted = {
        office: of.office,
        seed: "种子",
        day: Day.make("2026-04-20"),
        plan: planOf(1, 30)
      }
      const refused = yield* Effect.flip(draws.preview(wanted))
      assert(refused._tag === "DrawRefused")
      assert.deepStrictEqual(refused.shortages, [
        { constraint: "notVisitedFor", of: ["community"], wanted: 1, possible: 0 }
      ])
      const later = yield* draws.preview({ ...wanted, day: Day.make("2026-06-20") })
      assert.strictEqual(later.result.list.length, 1)
    })
  )

  it.effect(
    "takes units of every level that its lines name, and what must be visited by name",
    () =>
      Effect.gen(function* () {
        const { of } = yield* inspected
        const draws = yield* Draws
        const wanted = { office: of.office, seed: "种子", day: Day.make("2026-06-20") }
        const plan = { ...planOf(1, null), mustVisit: ["丙社区"] }
        const { result, inputs } = yield* draws.preview({ ...wanted, plan, recheckOf: of.period })
        assert.deepStrictEqual(
          result.list.map(({ name, must }) => [name, must]),
          [["丙社区", true]]
        )
        assert.deepStrictEqual(
          inputs.plan.mustVisit,
          result.list.map(({ key }) => key)
        )
        const lines = [{ kind: "school", size: null, count: 1 }] as const
        const none = yield* Effect.flip(draws.preview({ ...wanted, plan: { ...plan, lines } }))
        assert(none._tag === "DrawRefused")
        assert.deepInclude(none.shortages[0], { constraint: "mustVisitUnknown", of: ["丙社区"] })
      })
  )

  it.effect("has tickets that any pocket tool gives", () =>
    Effect.gen(function* () {
      const { of } = yield* inspected
      const draws = yield* Draws
      const blank = { kind: "市场", size: null, community: null, lastVisited: null, barred: null }
      const { result } = yield* draws.preview({
        office: of.office,
        seed: "爱卫 2026-04 抽查",
        plan: { ...planOf(1, null), lines: [{ kind: "市场", size: null, count: 1 }] },
        sites: [{ ...blank, key: "S01", name: "东市场" }]
      })
      // printf '爱卫 2026-04 抽查\nS01' | sha256sum
      assert.deepStrictEqual(
        result.list.map(({ ticket }) => ticket),
        ["aabef702ce7f12958c40a31e83335946f11363239346ec6872431395de386462"]
      )
    })
  )

  it.effect("cannot be changed or taken back, not even by the program", () =>
    Effect.gen(function* () {
      const { of } = yield* inspected
      const draws = yield* Draws
      const repo = yield* DrawRepo
      const sql = yield* SqlClient.SqlClient
      const wanted = { office: of.office, seed: "种子", day: Day.make("2026-05-01") }
      const { id } = yield* draws.make({ ...wanted, plan: planOf(1, null) })
      assert.strictEqual(yield* repo.count(of.office), 1)
      const changed = yield* Effect.exit(sql`UPDATE draws SET result = '{}' WHERE id = ${id}`)
      const removed = yield* Effect.exit(sql`DELETE FROM draws WHERE id = ${id}`)
      assert.deepStrictEqual([changed._tag, removed._tag], ["Failure", "Failure"])
    })
  )
})
