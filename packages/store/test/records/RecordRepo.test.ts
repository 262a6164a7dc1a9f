/** Registers as they are kept: in order, narrowed, put back and removed; and of each no more than somebody may see. */
import { CurrentActor, systemActor } from "@aiwei/domain/audit/CurrentActor"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import type { TreePath } from "@aiwei/domain/org/TreePath"
import { type OfficeRecord, RecordId } from "@aiwei/domain/records/OfficeRecord"
import { RecordRepo } from "@aiwei/domain/records/RecordRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { sequentialIds } from "@aiwei/testing/sequentialIds"
import { assert, layer } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"

import { anyStore } from "../anyStore.ts"

const World = OrgUnits.layer.pipe(Layer.provideMerge(Layer.mergeAll(anyStore, sequentialIds)))
const from = Day.make("2026-01-01")
const all = { top: null, from: null, to: null, text: null, offset: 0, limit: 100 }

/** An office with two communities, and four lines: one of each, one of none, one without a day. */
const told = Effect.fnUntraced(function* () {
  const units = yield* OrgUnits
  const add = (name: string, level: "subdistrict" | "community", parentId: string | null) =>
    units.add({ unit: { code: null, name, level }, parentId: parentId as never, on: from })
  const office = yield* add("望江街道", "subdistrict", null)
  const [willow, shore] = [
    yield* add("柳荫社区", "community", office.id),
    yield* add("水岸社区", "community", office.id)
  ]
  const line = (n: number, rest: Partial<OfficeRecord>): OfficeRecord => ({
    id: RecordId.make(`${n}`.repeat(32)),
    officeId: office.id,
    kind: "complaint",
    unitId: null,
    day: `2026-03-0${n}`,
    fields: { content: `第${n}件 100%_` },
    ...rest
  })
  const lines = [
    line(1, { unitId: willow.id }),
    line(2, { unitId: shore.id }),
    line(3, {}),
    line(4, { unitId: shore.id, day: null, fields: { content: "没有日期" } })
  ]
  const repo = yield* RecordRepo
  yield* repo.upsertAll(lines)
  const placements = yield* PlacementRepo
  const pathOf = (id: typeof willow.id) =>
    Effect.map(placements.historyOf(id), (rows) => rows.at(-1)?.path as TreePath)
  return { office, willow, shore, lines, pathOf }
})

const limitedTo = (reach: ReadonlyArray<TreePath>) =>
  Effect.provideService(CurrentActor, { ...systemActor, reach })
const idsOf = (lines: ReadonlyArray<{ readonly id: string }>) => lines.map(({ id }) => id[0])

layer(World, { timeout: 60_000, excludeTestServices: true })("registers", (it) => {
  it.effect("are read in order, narrowed, and told no further than one may see", () =>
    Effect.gen(function* () {
      const { office, willow, shore, lines, pathOf } = yield* told()
      const repo = yield* RecordRepo
      const of = { officeId: office.id, kind: "complaint" }
      const list = (wanted: object = {}) => repo.part({ ...of, ...all, ...wanted })
      assert.deepStrictEqual(idsOf(yield* list()), ["3", "2", "1", "4"])
      assert.deepStrictEqual(idsOf(yield* list({ offset: 1, limit: 2 })), ["2", "1"])
      assert.deepStrictEqual(idsOf(yield* list({ from: "2026-03-02", to: "2026-03" })), ["3", "2"])
      assert.deepStrictEqual(idsOf(yield* list({ text: "100%_" })), ["3", "2", "1"])
      assert.deepStrictEqual(idsOf(yield* list({ text: "1%0" })), [])
      const top = yield* pathOf(shore.id)
      assert.deepStrictEqual(idsOf(yield* list({ top })), ["2", "4"])
      const [first] = yield* list({ offset: 2 })
      assert.deepStrictEqual(first, { ...lines[0]!, place: "柳荫社区" })

      // Somebody of one community: its own lines, not those of the other, nor those of no place.
      const reach = limitedTo([yield* pathOf(willow.id)])
      assert.deepStrictEqual(idsOf(yield* list().pipe(reach)), ["1"])
      assert.strictEqual(yield* repo.count({ ...of, ...all }).pipe(reach), 1)
      assert.deepStrictEqual(yield* repo.kindsOf(office.id).pipe(reach), [
        { kind: "complaint", n: 1, last: "2026-03-01" }
      ])
      const seen = (n: number) => repo.findById(lines[n]!.id).pipe(reach)
      assert.isTrue(Option.isSome(yield* seen(0)))
      for (const n of [1, 2, 3]) assert.isTrue(Option.isNone(yield* seen(n)))
      const whole = limitedTo([yield* pathOf(office.id)])
      assert.lengthOf(yield* list().pipe(whole), 4)

      yield* repo.remove([lines[0]!.id])
      assert.deepStrictEqual(idsOf(yield* list()), ["3", "2", "4"])
      assert.isTrue(yield* repo.isEmpty(office.id, "density"))
    })
  )
})
