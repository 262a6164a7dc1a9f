/** What happened to one cell, out of the trail and the journal of imports: of that cell alone, and within the reach. */
import type { CellChange } from "@aiwei/domain/assessment/history/CellHistory"
import type { CommunityChange } from "@aiwei/domain/assessment/sheet/ScoreChange"
import { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import { CurrentActor, systemActor } from "@aiwei/domain/audit/CurrentActor"
import { BatchId, FileId } from "@aiwei/domain/importing/ImportBatch"
import { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import { ImportJournal } from "@aiwei/domain/importing/ImportJournal"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { assert, layer } from "@effect/vitest"
import { Effect, Option } from "effect"

import { movableTime } from "../../movableTime.ts"
import { recordMonth, sampleOffice } from "../../sampleOffice.ts"
import { World } from "../../world.ts"

const march = Month.make("2026-03")
const april = movableTime(Date.UTC(2026, 3, 1))

const begun = Effect.gen(function* () {
  const sample = yield* sampleOffice(["一", "二"], [60_000, 40_000])
  const given = [
    [60_000, 40_000],
    [50_000, 40_000]
  ]
  const sheetId = yield* recordMonth(sample, march, given)
  const sheets = yield* ScoreSheets
  const office = sample.office.id
  const [first, second] = sample.communities.map(({ id }) => id)
  assert(first !== undefined && second !== undefined)
  const save = Effect.fnUntraced(function* (
    reason: string,
    wanted: ReadonlyArray<Omit<CommunityChange, "version">>
  ) {
    const { rows } = yield* sheets.sheet({ period: march, office })
    const changes = wanted.map((one) => {
      const version = rows.find(({ unitId }) => unitId === one.unit)?.version ?? ""
      return { version, ...one }
    })
    return yield* sheets.change({ period: march, office, reason, changes })
  })
  const look = (unit: string, indicator: string) =>
    Effect.map(sheets.history({ period: march, office, unit, indicator }), ({ changes }) => changes)
  const [one = "", two = ""] = sample.indicators.map(({ code }) => code)
  return { sample, sheetId, office, first, second, save, look, one, two }
})

const pointsIn = (changes: ReadonlyArray<CellChange>) =>
  changes.map(({ why, before, after }) => [
    why,
    "points" in before ? before.points : before.vetoed,
    "points" in after ? after.points : after.vetoed
  ])

layer(World, { timeout: 60_000 })("a cell's history", (it) => {
  it.effect("tells every save of the cell, and none of another cell", () =>
    Effect.gen(function* () {
      const { first, second, save, look, one, two } = yield* begun
      yield* save("初核", [
        { unit: first, entries: [{ indicator: one, value: { points: "59" } }], bonus: "1" },
        { unit: second, entries: [{ indicator: one, value: { points: "1" } }] }
      ])
      yield* save("再核", [
        { unit: first, entries: [{ indicator: one, value: "notApplicable" }], vetoed: true }
      ])
      assert.deepStrictEqual(pointsIn(yield* look(first, one)), [
        ["再核", "59.00", null],
        ["初核", "60.00", "59.00"]
      ])
      assert.deepStrictEqual(pointsIn(yield* look(second, one)), [["初核", "50.00", "1.00"]])
      assert.deepStrictEqual(yield* look(first, two), [])
      assert.deepStrictEqual(pointsIn(yield* look(first, "bonus")), [["初核", "0.00", "1.00"]])
      assert.deepStrictEqual(pointsIn(yield* look(first, "veto")), [["再核", false, true]])
      assert.deepStrictEqual(yield* look(first, "I99"), [])
    }).pipe(april.during)
  )

  it.effect("tells the import that a save changed, with the cell of its file", () =>
    Effect.gen(function* () {
      const { sample, sheetId, first, save, look, one } = yield* begun
      const [id, batchId] = [FileId.make(`f-${first}`), BatchId.make(`b-${first}`)]
      const at = "2026-01-05T00:00:00.000Z"
      const repo = yield* ImportBatchRepo
      const batch = { id: batchId, createdAt: at, actor: "account:wang", source: "admin" }
      yield* repo.insert({ ...batch, state: "committed" })
      const unread = { kind: null, format: null, outcome: null, code: null, report: null }
      const file = { id, batchId, path: "3月.xls", sha256: null, bytes: 1, ...unread }
      yield* repo.putFile({ ...file, committedAt: at, officeId: sample.office.id })
      const source = { sheetName: "3月", edit: null, fileId: id }
      const entry = {
        indicatorId: sample.indicators[0]?.id,
        points: Points.make(60_000),
        deduction: Points.make(0),
        notApplicable: false,
        reason: "整改到位，电话 13812340145",
        cell: "C4",
        raw: "60"
      }
      const tally = { bonus: 0, bonusReason: null, bonusCell: null, vetoed: false, vetoCell: null }
      const after = { tally: { ...tally, ...source }, entries: [{ ...entry, ...source }] }
      const journal = yield* ImportJournal
      const row = { seq: 1, entity: "ScoreTally", entityId: `${sheetId}/${first}` } as const
      yield* journal.append(id, [
        {
          ...row,
          action: "new",
          before: null,
          after: JSON.stringify(after),
          sheet: "3月",
          cell: "C4"
        }
      ])
      yield* save("复核", [{ unit: first, entries: [{ indicator: one, value: "notDone" }] }])
      const [hand, imported] = yield* look(first, one)
      assert.deepInclude(hand, { how: "hand", by: "system:aiwei", why: "复核", source: null })
      assert.deepInclude(imported, {
        at,
        how: "import",
        by: "account:wang",
        before: { standing: "notDone", points: null, reason: null },
        source: { batch: batchId, file: "3月.xls", sheet: "3月", cell: "C4", raw: "60" }
      })
    }).pipe(april.during)
  )

  it.effect("is not there for whoever may not see the community", () =>
    Effect.gen(function* () {
      const { first, second, save, look, one } = yield* begun
      yield* save("初核", [
        { unit: first, entries: [{ indicator: one, value: { points: "1" } }] },
        { unit: second, entries: [{ indicator: one, value: { points: "2" } }] }
      ])
      const placements = yield* PlacementRepo
      const own = Option.getOrThrow(yield* placements.findOn(first, Day.make("2026-03-01")))
      const asHead = Effect.provideService(CurrentActor, { ...systemActor, reach: [own.path] })
      assert.lengthOf(yield* asHead(look(first, one)), 1)
      const refused = yield* Effect.flip(asHead(look(second, one)))
      assert.strictEqual(refused._tag, "PlaceNotFound")
      const nobody = yield* Effect.flip(look("没有这个社区", one))
      assert.strictEqual(nobody._tag, "PlaceNotFound")
    }).pipe(april.during)
  )
})
