/** Evidence, kept lines and sums against the kernel, on made-up schemes of every kind of rule. */
import { besideOf } from "@aiwei/domain/assessment/lines/outsideLines"
import { scorecardOf } from "@aiwei/domain/assessment/scorecardOf"
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { assess, type AssessInputs } from "@aiwei/domain/assessment/scoring/assess"
import { EvidenceRepo } from "@aiwei/domain/evidence/EvidenceRepo"
import { recordedId } from "@aiwei/domain/evidence/unitInputs"
import { TreePath } from "@aiwei/domain/org/TreePath"
import type { TotalTerms } from "@aiwei/domain/scheme/rules/TotalTerms"
import { Day } from "@aiwei/domain/shared/Day"
import { Points } from "@aiwei/domain/shared/Points"
import { anyAssessment } from "@aiwei/domain/test/assessment/scoring/anyAssessment"
import { assert, layer } from "@effect/vitest"
import { Effect, type Layer } from "effect"
import * as fc from "fast-check"

import { verify } from "../../src/verify.ts"
import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"
import {
  inspectionRows,
  itemRows,
  ledgerRows,
  recordedAt,
  sheetUnder,
  type StoredUnit
} from "./recordedUnit.ts"

/** The level of the communities is the kind of place; April is the month; nothing came before. */
const stored = (inputs: AssessInputs): AssessInputs => ({
  ...inputs,
  month: 4,
  placeKind: "community",
  lastPeriod: new Map()
})

const recordedOf = (indicator: string, points: Points) => ({
  id: recordedId,
  indicator,
  points,
  day: Day.make("2026-04-30")
})

const prepared = Effect.fnUntraced(function* (terms: TotalTerms) {
  const sample = yield* sampleOffice(["甲", "乙"], [50_000, 50_000])
  const { sheetId, indicators, scheme } = yield* sheetUnder(sample, terms)
  const unitAt = (n: number): StoredUnit => {
    const unitId = sample.communities[n]?.id ?? sample.office.id
    return { sheetId, unitId, path: TreePath.make("00000/"), prefix: `${unitId}-` }
  }
  return { sheetId, indicators, scheme, unit: unitAt(0), other: unitAt(1) }
})

const put = Effect.fnUntraced(function* (inputs: AssessInputs, unit: StoredUnit) {
  const evidence = yield* EvidenceRepo
  yield* evidence.addInspections(inspectionRows(inputs, unit), itemRows(inputs, unit))
  yield* evidence.addLedger(ledgerRows(inputs, unit))
})

const cardOf = Effect.fnUntraced(function* (
  terms: TotalTerms,
  { sheetId, scheme, unit }: Effect.Success<ReturnType<typeof prepared>>
) {
  const scores = yield* ScoreRepo
  const sums = (yield* scores.sumsOf(sheetId)).filter(({ unitId }) => unitId === unit.unitId)
  const outside = (yield* scores.outsideOf(sheetId)).get(unit.unitId)
  const beside = besideOf(null, outside)
  return scorecardOf({ ...scheme, document: terms }, sums, beside.bonus, beside)
})

const linesOf = Effect.fnUntraced(function* ({
  sheetId,
  unit
}: Effect.Success<ReturnType<typeof prepared>>) {
  const scores = yield* ScoreRepo
  const lines = yield* scores.linesOf(sheetId, [unit.unitId])
  return lines.map(({ line }) => ({
    ...line,
    parts: line.parts.map((part) => ({
      ...part,
      round: part.round?.replace(unit.prefix, "") ?? null,
      evidence: part.evidence.map((id) => id.replace(unit.prefix, "")).toSorted()
    }))
  }))
})

layer(World, { timeout: 120_000 })("EvidenceRepo", (it) => {
  const holds = <A>(
    name: string,
    arbitrary: fc.Arbitrary<A>,
    told: (a: A) => Effect.Effect<void, unknown, Layer.Success<typeof World>>,
    numRuns = 12
  ) =>
    it.effect(
      name,
      () =>
        Effect.gen(function* () {
          const world = yield* Effect.context<Layer.Success<typeof World>>()
          const property = fc.asyncProperty(arbitrary, (a) =>
            told(a).pipe(Effect.provideContext(world), Effect.runPromise)
          )
          yield* Effect.promise(() => fc.assert(property, { numRuns }))
        }),
      120_000
    )

  holds("keeps the lines and sums that the kernel works out", anyAssessment, ({ terms, inputs }) =>
    Effect.gen(function* () {
      const known = stored(inputs)
      const world = yield* prepared(terms)
      yield* put(known, world.unit)
      const expected = assess(terms, known)
      const isThere = known.rounds.length + itemRows(known, world.unit).length > 0
      if (!isThere) {
        assert.deepStrictEqual(yield* linesOf(world), [])
        return
      }
      assert.deepStrictEqual(
        yield* linesOf(world),
        expected.lines.map((line) => ({
          ...line,
          parts: line.parts.map((part) => ({ ...part, evidence: part.evidence.toSorted() }))
        }))
      )
      const card = yield* cardOf(terms, world)
      assert.strictEqual(card.blocks, expected.blockedBy.length)
      assert.strictEqual(card.blocks > 0 ? null : card.total, expected.total)
      assert.deepStrictEqual(
        [card.scored, card.available, card.applicable, card.rebase, card.bonus, card.penalty],
        [
          expected.scored,
          expected.available,
          expected.applicable,
          expected.rebase,
          expected.bonus,
          expected.penalty
        ]
      )
      assert.strictEqual(card.outOfRanks, expected.outOfRanks)
      assert.deepStrictEqual(
        card.vetoed,
        expected.vetoed.map(({ code }) => code)
      )
      const found = yield* verify
      assert.deepStrictEqual(found.linesDifferFromEvidence, [])
      assert.deepStrictEqual(found.sumsDifferFromEntries, [])
    })
  )

  holds(
    "counts what was withdrawn as never there, and in whatever order it came",
    anyAssessment,
    ({ terms, inputs }) =>
      Effect.gen(function* () {
        const known = stored(inputs)
        const world = yield* prepared(terms)
        const evidence = yield* EvidenceRepo
        const rounds = inspectionRows(known, world.unit)
        const items = itemRows(known, world.unit)
        yield* evidence.addInspections(rounds, [])
        for (const item of items.toReversed()) yield* evidence.addItems([item])
        const after = yield* verify
        assert.deepStrictEqual(after.sumsDifferFromEntries, [])
        assert.deepStrictEqual(after.totalsDifferFromSums, [])
        const [gone, ...left] = items
        if (gone === undefined) return
        const mark = { at: recordedAt, by: "account:li", reason: "记错" }
        yield* evidence.withdrawItem(gone, mark)
        const without = yield* linesOf(world)
        const before = yield* cardOf(terms, world)
        const again = yield* prepared(terms)
        yield* evidence.addInspections(
          inspectionRows(known, again.unit),
          itemRows(known, again.unit).filter((_, i) => i > 0)
        )
        assert.strictEqual(itemRows(known, again.unit).length - 1, left.length)
        assert.deepStrictEqual(without, yield* linesOf(again))
        assert.deepStrictEqual(before, yield* cardOf(terms, again))
        for (const round of rounds) yield* evidence.withdrawInspection(round, mark)
        for (const item of left) yield* evidence.withdrawItem(item, mark)
        assert.deepStrictEqual(yield* linesOf(world), [])
        assert.deepStrictEqual((yield* verify).linesDifferFromEvidence, [])
      })
  )

  holds("counts a recorded value as one more round", anyAssessment, ({ terms, inputs }) =>
    Effect.gen(function* () {
      const world = yield* prepared(terms)
      const scores = yield* ScoreRepo
      const [indicator] = world.indicators
      if (indicator === undefined) return
      const points = Points.make(indicator.worth / 2)
      const entry = {
        sheetId: world.sheetId,
        unitId: world.unit.unitId,
        indicatorId: indicator.id,
        path: world.unit.path,
        points,
        deduction: points,
        notApplicable: false,
        reason: null,
        cell: "C4",
        raw: null,
        fileId: null,
        sheetName: null,
        edit: null
      }
      const known = stored(inputs)
      yield* scores.upsertEntries([entry])
      yield* put(known, world.unit)
      const whole = { ...known, recorded: [recordedOf(indicator.code, points)] }
      assert.strictEqual((yield* cardOf(terms, world)).scored, assess(terms, whole).scored)
      yield* scores.upsertEntries([entry])
      assert.strictEqual((yield* cardOf(terms, world)).scored, assess(terms, whole).scored)
      yield* scores.removeEntries(world.sheetId, [entry])
      const isThere = known.rounds.length + itemRows(known, world.unit).length > 0
      const left = isThere ? assess(terms, known).scored : Points.make(0)
      assert.strictEqual((yield* cardOf(terms, world)).scored, left)
      assert.deepStrictEqual((yield* verify).linesDifferFromEvidence, [])
    })
  )
})
