/**
 * Kept totals and the ranks counted over them against working the whole month out, after any sequence of what
 * moves a total: findings, withdrawals, the ledger, sheets, hands, another scheme, peer groups.
 */
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { EvidenceRepo } from "@aiwei/domain/evidence/EvidenceRepo"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { PeerGroups } from "@aiwei/domain/ranking/groups/PeerGroups"
import type { RankingTerms, TieBreaker } from "@aiwei/domain/scheme/document/RankingTerms"
import { Points } from "@aiwei/domain/shared/Points"
import { anyAssessment } from "@aiwei/domain/test/assessment/scoring/anyAssessment"
import { assert, layer } from "@effect/vitest"
import { Array as Arr, Effect, type Layer } from "effect"
import { SqlClient } from "effect/sql"
import * as fc from "fast-check"

import { missingTotals } from "../../src/assessment/totals/missingTotals.ts"
import { keptTotalsThatDiffer } from "../../src/verify/keptTotalQuestion.ts"
import {
  april,
  inspectionRows,
  itemRows,
  ledgerRows,
  recordedAt,
  sheetUnder
} from "../evidence/recordedUnit.ts"
import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const names = ["甲", "乙", "丙", "丁"]
const mark = { at: recordedAt, by: "account:li", reason: "记错" }

const breaker: fc.Arbitrary<TieBreaker> = fc.oneof(
  fc.constant({ by: "fewerVetoes" as const }),
  fc.constant({ by: "category" as const, name: "环境卫生" }),
  fc.constant({ by: "code" as const })
)
const ranking: fc.Arbitrary<RankingTerms> = fc.record({
  ties: fc.constantFrom("competition", "dense", "modified", "ordinal"),
  tieBreakers: fc.array(breaker, { maxLength: 2 }),
  bottom: fc.constant(null)
})

const step = fc.record({
  does: fc.constantFrom(
    ...(["find", "withdraw", "ledger", "sheet", "tally", "untally", "scheme", "group"] as const)
  ),
  unit: fc.nat({ max: names.length - 1 }),
  /** Few values, so that units often share a total. */
  tenths: fc.nat({ max: 2 })
})
type Step = typeof step extends fc.Arbitrary<infer A> ? A : never

/** Mostly such that units come into the ranks: lines that block and vetoes of every loss keep nearly all out. */
const assessment = fc.tuple(anyAssessment, fc.integer({ min: 0, max: 5 })).map(([it, wild]) =>
  wild === 0
    ? it
    : {
        ...it,
        terms: {
          ...it.terms,
          vetoes: it.terms.vetoes.filter(({ when }) => when === null),
          indicators: Arr.map(it.terms.indicators, (one) => ({ ...one, missing: "zero" as const }))
        },
        inputs: { ...it.inputs, outside: { ...it.inputs.outside, vetoes: [] } }
      }
)

const story = fc.record({
  first: assessment,
  second: assessment,
  ranking,
  steps: fc.array(step, { minLength: 1, maxLength: 12 })
})
type Story = typeof story extends fc.Arbitrary<infer A> ? A : never

const tallyOf = <Of extends object>(of: Of, { tenths }: Step) => ({
  ...of,
  bonus: Points.make(tenths * 100),
  bonusReason: null,
  bonusCell: null,
  vetoed: false,
  vetoCell: null,
  statedTotal: null,
  statedTotalCell: null,
  statedRank: null,
  statedRankCell: null,
  fileId: null,
  sheetName: null,
  edit: null
})

const entryOf = <Of extends object>(of: Of, { tenths }: Step) => ({
  ...of,
  points: Points.make(tenths * 10),
  deduction: null,
  notApplicable: false,
  reason: null,
  cell: "C4",
  raw: null,
  fileId: null,
  sheetName: null,
  edit: null
})

let placesCounted = 0

const told = Effect.fnUntraced(function* ({ first, second, ranking: terms, steps }: Story) {
  const [scores, evidence] = [yield* ScoreRepo, yield* EvidenceRepo]
  const groups = yield* PeerGroups
  const sample = yield* sampleOffice(names, [50_000, 50_000])
  const office = sample.office.id
  const other = yield* sheetUnder(sample, second.terms, terms)
  let { sheetId, scheme, indicators } = yield* sheetUnder(sample, first.terms, terms)
  const path = TreePath.make("00000/")

  const done = Effect.fnUntraced(function* (one: Step, n: number) {
    const unitId = sample.communities[one.unit]?.id ?? office
    const at = { sheetId, unitId, path, prefix: `${unitId}-${n}-` }
    const { prefix: _, ...of } = at
    const inputs = one.tenths === 0 ? second.inputs : first.inputs
    switch (one.does) {
      case "find":
        if (one.tenths % 2 === 0) {
          yield* evidence.addInspections(inspectionRows(inputs, at), itemRows(inputs, at))
          return
        }
        // One after the other: lines, sums and totals are then worked out in memory.
        yield* evidence.addInspections(inspectionRows(inputs, at), [])
        for (const item of itemRows(inputs, at)) {
          const { place } = yield* evidence.addItems([item])
          // Counted while it was written, it is what is counted afterwards.
          if (place === null) continue
          placesCounted += 1
          assert.deepStrictEqual(place, yield* scores.placeOf(sheetId, unitId, "competition"))
        }
        return
      case "withdraw": {
        const { inspections, items } = yield* evidence.ofUnits(sheetId, [unitId])
        for (const round of inspections) yield* evidence.withdrawInspection(round, mark)
        for (const item of items.slice(0, 1)) yield* evidence.withdrawItem(item, mark)
        return
      }
      case "ledger": {
        yield* evidence.addLedger(ledgerRows(inputs, at))
        const { ledger } = yield* evidence.ofUnits(sheetId, [unitId])
        for (const row of ledger.slice(0, one.tenths)) yield* evidence.withdrawLedger(row, mark)
        return
      }
      case "sheet": {
        const [indicator] = indicators
        if (indicator === undefined) return
        const entry = entryOf({ ...of, indicatorId: indicator.id }, one)
        yield* scores.upsertEntries([entry])
        if (one.unit === 3)
          yield* scores.removeEntries(sheetId, [{ unitId, indicatorId: indicator.id }])
        return
      }
      case "tally":
        return yield* scores.upsertTallies([tallyOf(of, one)])
      case "untally":
        return yield* scores.removeTallies(sheetId, [unitId])
      case "scheme": {
        const recorded = yield* scores.entriesOf(sheetId, null)
        yield* scores.removeEntries(sheetId, recorded)
        ;({ scheme, indicators } = other)
        yield* scores.upsertSheet({
          id: sheetId,
          officeId: office,
          schemeId: scheme.id,
          period: april,
          updatedAt: recordedAt
        })
        return
      }
      case "group":
        yield* groups.set({ office, group: "末位必检", units: [unitId], from: april })
    }
  })

  // All begin alike, so that ties are there to be parted.
  for (const unit of names.keys()) yield* done({ does: "find", unit, tenths: 1 }, 100 + unit)
  for (const [n, one] of steps.entries()) yield* done(one, n)
  return { office, sheetId }
})

/** Every unit that stands in the month, by its explanation and by the month. */
const ranksTold = Effect.fnUntraced(function* (office: string) {
  const rankings = yield* Rankings
  const month = yield* Effect.option(rankings.month({ office, period: april }))
  if (month._tag === "None") return { counted: [], whole: [] }
  const { rows } = month.value
  const of = rows.filter(({ rank }) => rank !== null).length
  const counted = yield* Effect.forEach(rows, ({ unitId }) =>
    Effect.map(rankings.explain({ office, place: unitId, period: april }), (it) => [
      unitId,
      it.rank,
      it.of
    ])
  )
  return { counted, whole: rows.map(({ unitId, rank }) => [unitId, rank, of]) }
})

layer(World, { excludeTestServices: true, timeout: 60_000 })("kept totals", (it) => {
  it.effect(
    "are what sums, tallies and ledger come to, and ranks are counted over them as in the whole",
    () =>
      Effect.gen(function* () {
        const world = yield* Effect.context<Layer.Success<typeof World>>()
        const holds = Effect.fnUntraced(function* (a: Story) {
          const { office, sheetId } = yield* told(a)
          const sql = yield* SqlClient.SqlClient
          assert.deepStrictEqual(yield* keptTotalsThatDiffer(sql), [])
          const { counted, whole } = yield* ranksTold(office)
          assert.deepStrictEqual(counted, whole)
          // What an older database lacks is worked out to the same.
          const kept = yield* (yield* ScoreRepo).totalsOf(sheetId)
          yield* sql`DELETE FROM score_totals WHERE sheet_id = ${sheetId}`
          yield* missingTotals
          assert.deepStrictEqual(yield* (yield* ScoreRepo).totalsOf(sheetId), kept)
          assert.deepStrictEqual(yield* keptTotalsThatDiffer(sql), [])
          // What is kept wrongly is told; a month in which nobody stands in the ranks keeps no level.
          const levels = yield* sql`SELECT n FROM score_levels WHERE sheet_id = ${sheetId}`
          if (levels.length === 0) return
          yield* sql`UPDATE score_levels SET n = n + 1 WHERE sheet_id = ${sheetId}`
          assert.isNotEmpty(yield* keptTotalsThatDiffer(sql))
          yield* sql`UPDATE score_levels SET n = n - 1 WHERE sheet_id = ${sheetId}`
        })
        const property = fc.asyncProperty(story, (a) =>
          holds(a).pipe(Effect.provideContext(world), Effect.runPromise)
        )
        yield* Effect.promise(() => fc.assert(property, { numRuns: 12 }))
        assert.isAbove(placesCounted, 10)
      }),
    120_000
  )
})
