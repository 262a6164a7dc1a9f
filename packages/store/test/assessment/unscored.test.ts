/** Whoever nobody inspected and no sheet has is told beside the ranking, and is neither zero nor last. */
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { EvidenceRecords } from "@aiwei/domain/evidence/EvidenceRecords"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import type { TreePath } from "@aiwei/domain/org/TreePath"
import { PublicationRepo } from "@aiwei/domain/publication/PublicationRepo"
import { Publications } from "@aiwei/domain/publication/Publications"
import { readSnapshot } from "@aiwei/domain/publication/Snapshot"
import { straightToTheWall } from "@aiwei/domain/scheme/document/PublicationTerms"
import { Day } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, layer } from "@effect/vitest"
import { Effect, Option } from "effect"

import { actor, as, reviewOffice } from "../publication/reviewOffice.ts"
import { recordMonth } from "../sampleOffice.ts"
import { World } from "../world.ts"

const period = Month.make("2026-03")

const prepared = Effect.gen(function* () {
  const sample = yield* reviewOffice(straightToTheWall)
  const units = yield* OrgUnits
  const add = (name: string, level: "community" | "grid", parentId: string, on: string) =>
    units.add({
      unit: { code: null, name, level },
      parentId: parentId as typeof sample.office.id,
      on: Day.make(on)
    })
  const left = yield* add("丁", "community", sample.office.id, "2020-01-01")
  yield* add("第一网格", "grid", left.id, "2020-01-01")
  yield* add("戊", "community", sample.office.id, "2026-03-15")
  yield* recordMonth(sample, period, [
    [3000, 2000],
    [2500, 1500],
    [2000, 2000]
  ])
  return { ...sample, left }
})

const unscoredIn = Effect.fnUntraced(function* (office: string) {
  const view = yield* (yield* Rankings).month({ office, period })
  return { view, names: view.unscored.map(({ unitName }) => unitName) }
})

layer(World, { timeout: 60_000, excludeTestServices: true })("unscored units", (it) => {
  it.effect("are named beside the rows, in no mean and in no publication", () =>
    Effect.gen(function* () {
      const { office, left } = yield* prepared
      const { view, names } = yield* unscoredIn(office.id)
      // The grid has no scores of its own, and the other community came after the month's first day.
      assert.deepStrictEqual(names, ["丁社区"])
      assert.deepStrictEqual([view.rows.length, view.meanOf, view.mean], [3, 3, "4.33"])
      const refused = yield* Effect.flip(
        (yield* Rankings).explain({ place: left.id, period, office: office.id })
      )
      assert.deepInclude({ ...refused }, { _tag: "PeriodHasNoScores", place: "丁社区" })
      const { id } = yield* (yield* Publications).publish({ office: office.id, period })
      const stored = Option.getOrThrow(yield* (yield* PublicationRepo).findById(id))
      assert.notInclude(stored.snapshot ?? "", "丁社区")
      assert.lengthOf(readSnapshot(stored.snapshot ?? "").results, 3)
    })
  )

  it.effect(
    "are rows from their first inspection on, and are told of again when it is taken back",
    () =>
      Effect.gen(function* () {
        const { office, left } = yield* prepared
        const records = yield* EvidenceRecords
        const { inspection } = yield* records.record({
          office: office.id,
          unit: left.id,
          kind: "unannounced",
          day: Day.make("2026-03-05"),
          inspectors: ["李督查"],
          findings: []
        })
        const seen = yield* unscoredIn(office.id)
        assert.deepStrictEqual([seen.names, seen.view.rows.length], [[], 4])
        yield* records.withdrawInspection({ office: office.id, id: inspection.id, reason: "记错" })
        const again = yield* unscoredIn(office.id)
        assert.deepStrictEqual([again.names, again.view.rows.length], [["丁社区"], 3])
      })
  )

  it.effect("are told to whoever may see them alone", () =>
    Effect.gen(function* () {
      const { office, communities, left } = yield* prepared
      const placements = yield* PlacementRepo
      const pathOf = (id: (typeof left)["id"]) =>
        Effect.map(
          placements.findOn(id, Day.make("2026-03-01")),
          (one) => Option.getOrThrow(one).path
        )
      const seenBy = Effect.fnUntraced(function* (path: TreePath) {
        const head = { ...actor("wang", path, "communityHead"), reach: [path] }
        return (yield* as(head)(unscoredIn(office.id))).names
      })
      assert.deepStrictEqual(yield* seenBy(yield* pathOf(communities[0]?.id ?? left.id)), [])
      assert.deepStrictEqual(yield* seenBy(yield* pathOf(left.id)), ["丁社区"])
    })
  )
})
