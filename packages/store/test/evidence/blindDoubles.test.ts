/** Whoever scores a round again is told nothing of its unit in that month, by no read, until theirs is put down. */
import { MonthBoards } from "@aiwei/domain/assessment/board/MonthBoards"
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import { EvidenceRecords } from "@aiwei/domain/evidence/EvidenceRecords"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { actor, as } from "../publication/reviewOffice.ts"
import { recordMonth, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const period = Month.make("2026-03")
const worths = [40_000, 30_000]
const round = {
  kind: "unannounced" as const,
  day: Day.make("2026-03-05"),
  inspectors: ["李督查"],
  note: "楼道很乱"
}

const prepared = Effect.gen(function* () {
  const sample = yield* sampleOffice(["甲", "乙"], worths)
  yield* recordMonth(sample, period, [
    [39_500, 30_000],
    [40_000, 30_000]
  ])
  const [unit, other] = sample.communities
  assert(unit !== undefined && other !== undefined)
  const path = TreePath.make("00000/")
  const { id: office } = sample.office
  const [first, second] = [actor("li", path, "inspector"), actor("wang", path, "inspector")]
  const records = yield* EvidenceRecords
  const findings = [{ indicator: "I01", points: "1.00" }]
  const made = yield* as(first)(records.record({ ...round, office, unit: unit.id, findings }))
  const { id } = made.inspection
  return { office, unit: unit.id, other: other.id, first, second, records, id }
})

type Prepared = Effect.Success<typeof prepared>

/** Everything that is read of the month, as one text. */
const allRead = Effect.fnUntraced(function* ({ office, unit, other, records, id }: Prepared) {
  const [rankings, sheets, boards] = [yield* Rankings, yield* ScoreSheets, yield* MonthBoards]
  const of = { office, period }
  return {
    shown: yield* records.inspection({ office, id }),
    listed: yield* records.inspections(of),
    items: yield* records.items(of),
    month: yield* rankings.month(of),
    sheet: yield* sheets.sheet(of),
    matrix: yield* boards.matrix(of),
    explained: yield* Effect.result(rankings.explain({ ...of, place: unit })),
    neighbour: yield* Effect.result(rankings.explain({ ...of, place: other }))
  }
})

layer(World, { timeout: 60_000, excludeTestServices: true })("a blind double", (it) => {
  it.effect("hides the unit from its scorer alone until theirs is put down", () =>
    Effect.gen(function* () {
      const of = yield* prepared
      const { office, unit, first, second, records, id } = of
      yield* as(second)(records.beginDouble({ office, id }))
      const blind = yield* as(second)(allRead(of))
      assert.strictEqual(blind.shown.blindTo, id)
      assert.deepStrictEqual(blind.shown.findings, [])
      assert.isNull(blind.shown.note)
      assert.deepStrictEqual(
        blind.listed.rows.map(({ note }) => note),
        [null]
      )
      assert.deepStrictEqual(blind.items.rows, [])
      for (const read of [blind.month, blind.sheet, blind.matrix]) {
        assert.notInclude(JSON.stringify(read), unit)
      }
      assert.strictEqual(blind.explained._tag, "Failure")
      assert.include(JSON.stringify(blind.explained), "DoubleOpen")
      assert.strictEqual(blind.neighbour._tag, "Success")

      const open = yield* as(first)(allRead(of))
      assert.lengthOf(open.shown.findings, 1)
      assert.strictEqual(open.explained._tag, "Success")
      assert.include(JSON.stringify(open.month), unit)

      const findings = [{ indicator: "I02", points: "1.00" }]
      const third = { ...round, office, unit, findings }
      const told = yield* as(second)(records.record(third))
      assert.deepInclude(told, { place: null, lines: [] })
      const own = yield* as(second)(records.record({ ...third, doubleOf: id }))
      assert.isNotNull(own.place)
      const after = yield* as(second)(allRead(of))
      assert.isNull(after.shown.blindTo)
      assert.lengthOf(after.shown.findings, 1)
      assert.strictEqual(after.explained._tag, "Success")
      const again = yield* Effect.flip(as(second)(records.beginDouble({ office, id })))
      assert.include(JSON.stringify(again), "doubleEnded")
    })
  )

  it.effect("is begun before it is put down, by somebody else, once, and can be given up", () =>
    Effect.gen(function* () {
      const of = yield* prepared
      const { office, unit, first, second, records, id } = of
      const double = { ...round, office, unit, doubleOf: id, findings: [] }
      const why = <A, E, R>(work: Effect.Effect<A, E, R>) =>
        Effect.map(Effect.flip(work), (error) => JSON.stringify(error))
      assert.include(yield* why(as(second)(records.record(double))), "doubleNotBegun")
      assert.include(yield* why(as(first)(records.beginDouble({ office, id }))), "ownRound")
      const begun = yield* as(second)(records.beginDouble({ office, id }))
      assert.deepStrictEqual(yield* as(second)(records.beginDouble({ office, id })), begun)
      const given = yield* as(second)(records.giveUpDouble({ office, id }))
      assert.strictEqual(given.outcome, "givenUp")
      assert.lengthOf((yield* as(second)(records.inspection({ office, id }))).findings, 1)
      assert.include(yield* why(as(second)(records.beginDouble({ office, id }))), "doubleEnded")
      assert.include(yield* why(as(second)(records.record(double))), "doubleNotBegun")
      assert.include(
        yield* why(as(second)(records.giveUpDouble({ office, id }))),
        "EvidenceNotFound"
      )
    })
  )

  it.effect("keeps its scorer from the first round, and from asking by a file what is known", () =>
    Effect.gen(function* () {
      const of = yield* prepared
      const { office, unit, first, second, records, id } = of
      yield* as(second)(records.beginDouble({ office, id }))
      const more = {
        office,
        unit,
        id,
        day: round.day,
        findings: [{ indicator: "I02", points: "1.00" }]
      }
      const extended = yield* Effect.flip(as(second)(records.extend(more)))
      assert.strictEqual(extended._tag, "DoubleOpen")
      const cells = {
        unit: { text: unit, at: "A2" },
        day: { text: round.day, at: "B2" },
        indicator: { text: "I02", at: "C2" },
        points: { text: "1.00", at: "D2" }
      }
      const asked = { office, dryRun: true, rows: [{ row: 2, sheet: null, cells }] }
      const imported = yield* Effect.flip(as(second)(records.import(asked)))
      assert.strictEqual(imported._tag, "DoubleOpen")
      assert.lengthOf((yield* as(first)(records.extend(more))).findings, 1)
    })
  )

  it.effect("ends with the round: of one that was withdrawn nothing is kept back", () =>
    Effect.gen(function* () {
      const of = yield* prepared
      const { office, second, records, id } = of
      const photoless = (yield* records.inspection({ office, id })).findings[0]?.id ?? ""
      yield* as(second)(records.beginDouble({ office, id }))
      const hidden = yield* Effect.flip(as(second)(records.photo({ office, id: photoless })))
      assert.strictEqual(hidden._tag, "DoubleOpen")
      yield* records.withdrawInspection({ office, id, reason: "走错社区" })
      assert.isNull((yield* as(second)(records.inspection({ office, id }))).blindTo)
      const sql = yield* SqlClient.SqlClient
      const erased = yield* Effect.exit(sql`DELETE FROM blind_doubles WHERE inspection_id = ${id}`)
      assert.strictEqual(erased._tag, "Failure")
    })
  )
})
