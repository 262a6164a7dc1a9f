/**
 * A publication froze hashes of its lines, and its evidence goes on: whatever comes later, each version opens to
 * what it counted then, and whoever changes what it counted is found out by unit and line.
 */
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { EvidenceId } from "@aiwei/domain/evidence/EvidenceItem"
import { EvidenceRecords } from "@aiwei/domain/evidence/EvidenceRecords"
import { EvidenceRepo } from "@aiwei/domain/evidence/EvidenceRepo"
import type { Publication } from "@aiwei/domain/publication/Publication"
import { Publications } from "@aiwei/domain/publication/Publications"
import { straightToTheWall } from "@aiwei/domain/scheme/document/PublicationTerms"
import { Day } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import { Points, written } from "@aiwei/domain/shared/Points"
import { assert, layer } from "@effect/vitest"
import { Effect, type Layer, Option } from "effect"
import { SqlClient } from "effect/sql"
import * as fc from "fast-check"

import { recordMonth, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"
import { reviewOffice } from "./reviewOffice.ts"

const period = Month.make("2026-03")
const day = Day.make("2026-03-05")
const worths = [40_000, 30_000]

const round = fc.record({
  does: fc.constant("round" as const),
  unit: fc.nat({ max: 2 }),
  line: fc.nat({ max: 1 }),
  points: fc.integer({ min: 1, max: 50 })
})
const fact = fc.record({
  does: fc.constant("fact" as const),
  unit: fc.nat({ max: 2 }),
  line: fc.nat({ max: 1 }),
  points: fc.integer({ min: 1, max: 50 })
})
const penalty = fc.record({ does: fc.constant("penalty" as const), unit: fc.nat({ max: 2 }) })
const takeBack = fc.record({ does: fc.constant("takeBack" as const), which: fc.nat() })
const publish = fc.record({ does: fc.constant("publish" as const) })
const story = fc.record({
  documented: fc.boolean(),
  acts: fc.array(fc.oneof(round, fact, penalty, takeBack, publish, publish), {
    minLength: 4,
    maxLength: 16
  })
})
type Story = typeof story extends fc.Arbitrary<infer A> ? A : never
type Act = Story["acts"][number]

const prepared = Effect.fnUntraced(function* (documented: boolean) {
  const sample = documented
    ? yield* reviewOffice(straightToTheWall)
    : yield* sampleOffice(["甲", "乙", "丙"], worths)
  yield* recordMonth(sample, period, [
    [3000, 2000],
    [2500, 1500],
    [2000, 2000]
  ])
  return { office: sample.office.id, units: sample.communities.map(({ id }) => id) }
})

const told = Effect.fnUntraced(function* ({ documented, acts }: Story) {
  const { office, units } = yield* prepared(documented)
  const records = yield* EvidenceRecords
  const rankings = yield* Rankings
  const publications = yield* Publications
  const rounds: Array<string> = []
  const seen: Array<{ version: number; unit: string; opened: object }> = []

  const opened = Effect.fnUntraced(function* (unit: string, version: number | null) {
    const asked = { place: unit, period, office, version }
    const { categories, beyond, total, rank, bonus } = yield* rankings.explain(asked)
    return withoutLater({ categories, beyond, total, rank, bonus })
  })
  const points = (act: { points: number }) => written(Points.make(act.points * 10))

  const done = Effect.fnUntraced(function* (act: Act) {
    if (act.does === "publish") {
      const made = yield* Effect.option(publications.publish({ office, period, reason: "更正" }))
      if (made._tag === "None") return
      const { version } = made.value
      for (const unit of units) {
        const now = yield* opened(unit, version)
        assert.deepStrictEqual(now, yield* opened(unit, null))
        seen.push({ version, unit, opened: now })
      }
      return
    }
    if (act.does === "takeBack") {
      const id = rounds.splice(act.which % Math.max(1, rounds.length), 1)[0]
      if (id !== undefined) yield* records.withdrawInspection({ office, id, reason: "记错" })
      return
    }
    const unit = units[act.unit] ?? ""
    if (act.does === "penalty") {
      const given = { office, unit, period, kind: "penalty" as const, points: "0.5" }
      yield* records.give({ ...given, reason: "通报" })
      return
    }
    const finding = { indicator: `I0${act.line + 1}`, points: points(act) }
    if (act.does === "fact") {
      yield* records.add({ office, unit, period, source: "hand", ...finding })
      return
    }
    const kind = "unannounced" as const
    const made = { office, unit, kind, day, inspectors: ["李督查"], findings: [finding] }
    rounds.push((yield* records.record(made)).inspection.id)
  })

  for (const act of acts) yield* done(act)
  for (const { version, unit, opened: then } of seen) {
    assert.deepStrictEqual(yield* opened(unit, version), then)
  }
  const heads = yield* publications.list(office)
  for (const { id } of heads) {
    const [said] = yield* publications.verify(id)
    assert.deepInclude(said, { ok: true })
    assert.strictEqual(said?.lines?.differing ?? 0, 0)
  }
})

/** That a piece of evidence was taken back since is told beside it, and is no part of what it counted. */
const withoutLater = (opened: object): object => {
  const text = JSON.stringify(opened, (key, value: unknown) => (key === "withdrawn" ? null : value))
  return JSON.parse(text) as object
}

/** A month of two rounds and one fact, published. */
const published = Effect.gen(function* () {
  const { office, units } = yield* prepared(true)
  const records = yield* EvidenceRecords
  const [unit = ""] = units
  const of = { office, unit, kind: "unannounced" as const, day, inspectors: ["李督查"] }
  yield* records.record({ ...of, findings: [{ indicator: "I01", points: "1" }] })
  yield* records.record({ ...of, findings: [{ indicator: "I02", points: "0.5" }] })
  const fact = { office, unit, period, source: "hand" as const, indicator: "I01", points: "0.2" }
  const { evidence } = yield* records.add(fact)
  const { id } = yield* (yield* Publications).publish({ office, period })
  return { office, unit, id, evidenceId: EvidenceId.make(evidence.id) }
})

const named = Effect.fnUntraced(function* (id: Publication["id"]) {
  const [said] = yield* (yield* Publications).verify(id)
  assert.strictEqual(said?.recomputed, said?.sha256)
  const lines = said?.lines?.named.map((one) => [one.unitName, one.indicatorCode])
  return { ok: said?.ok, checked: said?.lines?.checked, differing: said?.lines?.differing, lines }
})

layer(World, { timeout: 240_000, excludeTestServices: true })("evidence of a version", (it) => {
  it.effect("opens for ever to what counted when it was frozen", () =>
    Effect.gen(function* () {
      const world = yield* Effect.context<Layer.Success<typeof World>>()
      const holds = fc.asyncProperty(story, (one) =>
        told(one).pipe(Effect.provideContext(world), Effect.runPromise)
      )
      yield* Effect.promise(() => fc.assert(holds, { numRuns: 25 }))
    })
  )

  it.effect("is found out where it was changed, by unit and line, and its points still stand", () =>
    Effect.gen(function* () {
      const { office, unit, id, evidenceId } = yield* published
      const well = { ok: true, checked: 6, differing: 0, lines: [] }
      assert.deepStrictEqual(yield* named(id), well)
      const sql = yield* SqlClient.SqlClient
      const trigger = sql.onDialectOrElse({
        pg: () => sql`ALTER TABLE evidence DISABLE TRIGGER evidence_update_refused`,
        orElse: () => sql`DROP TRIGGER evidence_update_refused`
      })
      yield* trigger
      const stored = Option.getOrThrow(yield* (yield* EvidenceRepo).findItem(evidenceId))
      const found = JSON.stringify(stored.found).replace("200", "900")
      assert.notStrictEqual(found, JSON.stringify(stored.found))
      yield* sql`UPDATE evidence SET found = ${found} WHERE id = ${evidenceId}`
      const line = { ok: false, checked: 6, differing: 1, lines: [["甲社区", "I01"]] }
      assert.deepStrictEqual(yield* named(id), line)
      const asked = { place: unit, period, office, version: 1 }
      const { categories } = yield* (yield* Rankings).explain(asked)
      const leaves = categories.flatMap((one) => one.leaves)
      // Two rounds and the sheet: (2 + 3 + 3) / 3 - 0.2, and (2 + 1.5 + 2) / 3.
      assert.deepStrictEqual(
        leaves.map(({ indicatorCode, points, worked }) => [
          indicatorCode,
          points,
          worked?.parts.length === 0,
          worked?.differs ?? false
        ]),
        [
          ["I01", "2.47", true, true],
          ["I02", "1.83", false, false]
        ]
      )
    })
  )

  it.effect("is found out where somebody put it into the past, or took it back there", () =>
    Effect.gen(function* () {
      const { id, evidenceId } = yield* published
      const repo = yield* EvidenceRepo
      const stored = Option.getOrThrow(yield* repo.findItem(evidenceId))
      const other = JSON.parse(JSON.stringify(stored.found).replace("I01", "I02"))
      const id2 = EvidenceId.make(`${evidenceId}x`)
      yield* repo.addItems([{ ...stored, id: id2, indicator: "I02", found: other }])
      const put = yield* named(id)
      assert.deepStrictEqual([put.ok, put.lines], [false, [["甲社区", "I02"]]])
      const sql = yield* SqlClient.SqlClient
      yield* sql`UPDATE evidence SET withdrawn_at = created_at, withdrawn_by = 'account:li',
        withdrawn_reason = '记错' WHERE id = ${evidenceId}`
      const taken = yield* named(id)
      assert.deepStrictEqual(taken.lines, [
        ["甲社区", "I01"],
        ["甲社区", "I02"]
      ])
    })
  )
})
