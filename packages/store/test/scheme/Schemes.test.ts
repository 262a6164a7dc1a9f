/** A document becomes a version that sheets and months work with; what was used by anything stays as it is. */
import { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import { Publications } from "@aiwei/domain/publication/Publications"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import { Schemes } from "@aiwei/domain/scheme/Schemes"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { movableTime } from "../movableTime.ts"
import { recordMonth, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const time = movableTime(Date.UTC(2026, 5, 1))
const month = (text: string) => Month.make(text)

/** The derived document of the office's first version, changed. */
const started = Effect.fnUntraced(function* (change: Partial<SchemeDocument> = {}) {
  const sample = yield* sampleOffice(["甲", "乙"], [60_000, 40_000])
  const { document } = yield* Schemes.use((all) => all.whole({ office: sample.office.id }))
  const wanted: SchemeDocument = {
    ...document,
    name: "新方案",
    from: month("2026-04"),
    status: "toBeChecked",
    penaltyMax: Points.make(10_000),
    ...change
  }
  return { ...sample, wanted }
})

const beginsWith = Effect.fnUntraced(function* (office: string, period: string) {
  const { scheme } = yield* ScoreSheets.use((sheets) =>
    sheets.begin({ office, period: month(period) })
  )
  return scheme
})

layer(World, { timeout: 60_000, excludeTestServices: true })("Schemes", (it) => {
  it.effect("save a document as the next version, with its lines, labels and months", () =>
    Effect.gen(function* () {
      const { office, scheme, wanted } = yield* started({ until: month("2026-04") })
      const [schemes, repo] = [yield* Schemes, yield* SchemeRepo]
      const [first, ...rest] = wanted.indicators
      const document = { ...wanted, indicators: [{ ...first, labels: ["短名"] }, ...rest] as const }
      const { scheme: made, action } = yield* schemes.save({ office: office.id, document })
      assert.deepStrictEqual([made.version, action], [2, "new"])
      const whole = yield* schemes.whole({ office: office.id, scheme: "2" })
      assert.deepStrictEqual(whole.document, document)
      assert.deepStrictEqual(whole.indicators[0]?.labels, ["短名"])
      assert.strictEqual(whole.scheme.validUntil, "2026-04")
      const again = yield* schemes.save({ office: office.id, document })
      assert.deepStrictEqual([again.action, again.scheme.id], ["unchanged", made.id])
      assert.lengthOf(yield* repo.findAll(office.id), 2)
      const listed = yield* schemes.list(office.id)
      assert.deepStrictEqual(
        listed.map((one) => [one.version, one.status, one.hasDocument]),
        [
          [2, "toBeChecked", true],
          [1, "officeRule", false]
        ]
      )
      assert.strictEqual(yield* beginsWith(office.id, "2026-03"), scheme.id)
      assert.strictEqual(yield* beginsWith(office.id, "2026-04"), made.id)
      assert.strictEqual(yield* beginsWith(office.id, "2026-05"), scheme.id)
    }).pipe(time.during)
  )

  it.effect("refuse a document with a fault whole, and name every fault", () =>
    Effect.gen(function* () {
      const { office, wanted } = yield* started({ total: Points.make(90_000) })
      const schemes = yield* Schemes
      const wrong = { ...wanted, until: month("2026-01") }
      const refused = yield* Effect.flip(schemes.save({ office: office.id, document: wrong }))
      assert(refused._tag === "SchemeRefused")
      assert.deepStrictEqual(
        refused.faults.map(({ code, path }) => [code, path]),
        [
          ["untilBeforeFrom", "until"],
          ["sumIsNotTotal", "total"]
        ]
      )
      assert.lengthOf(yield* schemes.list(office.id), 1)
    }).pipe(time.during)
  )

  it.effect("replace a version only while nothing was done with it", () =>
    Effect.gen(function* () {
      const { office, wanted, ...sample } = yield* started()
      const schemes = yield* Schemes
      const of = { office: office.id, replace: "2" }
      const { scheme } = yield* schemes.save({ office: office.id, document: wanted })
      const better = { ...wanted, name: "更好的方案" }
      const replaced = yield* schemes.save({ ...of, document: better })
      assert.deepStrictEqual(
        [replaced.action, replaced.scheme.id, replaced.scheme.version],
        ["replaced", scheme.id, 2]
      )
      assert.strictEqual((yield* schemes.show({ office: office.id })).scheme.name, "更好的方案")
      const indicators = yield* SchemeRepo.use((repo) => repo.indicatorsOf(scheme.id))
      const used = { ...sample, office, scheme: replaced.scheme, indicators }
      const april = month("2026-04")
      yield* recordMonth(used, april, [
        [60_000, 40_000],
        [50_000, 40_000]
      ])
      const inUse = yield* Effect.flip(schemes.save({ ...of, document: wanted }))
      assert.deepInclude(inUse, { _tag: "SchemeInUse", version: 2, months: [april], published: [] })
      yield* Publications.use((all) => all.publish({ office: office.id, period: april }))
      const published = yield* Effect.flip(schemes.save({ ...of, document: wanted }))
      assert.deepInclude(published, { _tag: "SchemeInUse", published: [april] })
      const same = yield* schemes.save({ ...of, document: better })
      assert.strictEqual(same.action, "unchanged")
      const gone = yield* Effect.flip(
        schemes.save({ office: office.id, replace: "9", document: wanted })
      )
      assert.strictEqual(gone._tag, "SchemeNotFound")
      assert.deepStrictEqual((yield* schemes.list(office.id))[0]?.published, [april])
    }).pipe(time.during)
  )
})
