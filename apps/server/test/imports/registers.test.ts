import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
/** Lines of registers through the real import, on both databases: PRODUCT law 8, and what makes a line the same one. */
import { RecordRepo } from "@aiwei/domain/records/RecordRepo"
import { howMany, officeContents } from "@aiwei/testing/officeContents"
import { assert, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"
import * as fc from "fast-check"

import { anyImports, csv, type Given, imported } from "./importing.ts"

const minute = 60_000

const codes = csv(
  "代码.csv",
  "临江区望江街道社区组织机构及代码一览表,,,,",
  "填报单位：临江区望江街道爱卫办 填报日期：2026年1月2日,,,,",
  "序号,机构代码,机构名称,户数,人口",
  "1,990104003000,望江街道,9000,20000",
  "2,990104003001,柳荫社区,3000,7000",
  "3,990104003002,水岸社区,6000,13000"
)

const head = ["日期", "社区", "地点", "巡查人", "存在问题", "扣分", "处理情况"]
type Row = ReadonlyArray<string>

const log = (path: string, rows: ReadonlyArray<Row>, columns: Row = head): Given =>
  csv(
    path,
    "望江街道2026年3月每日巡查台账",
    columns.join(),
    ...rows.map((row) => columns.map((name) => row[head.indexOf(name)] ?? "").join())
  )

const rows: ReadonlyArray<Row> = [
  ["2026-03-02", "柳荫社区", "柳荫路3号楼", "王平", "楼道堆物", "0.5", "已清理"],
  ["2026-03-02", "柳荫社区", "柳荫路3号楼", "王平", "楼道堆物", "0.5", "已清理"],
  ["2026-03-03", "水岸社区", "早市", "李红", "垃圾未清", "1", ""],
  ["2026-03-04", "水岸社区", "水岸花园", "李红", "正常", "", ""]
]

const stored = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const found = yield* sql`SELECT office_id FROM office_records LIMIT 1`
  const officeId = OrgUnitId.make(String(Object.values(found[0] ?? {})[0]))
  const all = { top: null, from: null, to: null, text: null, offset: 0, limit: 500 }
  return yield* RecordRepo.use((repo) => repo.part({ officeId, kind: "daily_check", ...all }))
})

it.live(
  "a line met twice in a file is two, and a corrected file changes what differs and nothing else",
  () =>
    Effect.gen(function* () {
      const first = yield* imported([codes, log("3月.csv", rows)])
      const taken = first.files.find(({ kind }) => kind === "daily_check")
      assert.strictEqual(taken?.counts.new, 4)
      const corrected = rows.map((row, i) => (i === 2 ? [...row.slice(0, 5), "2", "已整改"] : row))
      const { totals } = yield* imported([log("3月改.csv", corrected)])
      assert.deepInclude(totals, { new: 0, changed: 1, unchanged: 3 })
      const market = (yield* stored).find(({ fields }) => fields["place"] === "早市")
      assert.deepInclude(market?.fields, { deduction: "2", rectification: "已整改" })
    }).pipe(Effect.provide(anyImports)),
  minute
)

it.live(
  "a column that a file lacks erases nothing, and one that it empties is emptied",
  () =>
    Effect.gen(function* () {
      yield* imported([codes, log("3月.csv", rows)])
      const without = head.filter((name) => name !== "扣分" && name !== "处理情况")
      const lacking = yield* imported([log("3月简表.csv", rows, without)])
      assert.deepInclude(lacking.totals, { new: 0, changed: 0, unchanged: 4 })
      const emptied = rows.map((row) => [...row.slice(0, 6), ""])
      const { totals } = yield* imported([log("3月空.csv", emptied)])
      assert.deepInclude(totals, { new: 0, changed: 2, unchanged: 2 })
      assert.isTrue((yield* stored).every(({ fields }) => fields["rectification"] === undefined))
    }).pipe(Effect.provide(anyImports)),
  minute
)

it.live(
  "a place that nobody knows is kept as written",
  () =>
    Effect.gen(function* () {
      const strange: Row = ["2026-03-05", "彩虹社区", "彩虹里", "王平", "井盖破损", "", ""]
      yield* imported([codes, log("3月.csv", [...rows, strange])])
      const line = (yield* stored).find(({ fields }) => fields["place"] === "彩虹里")
      assert.isNull(line?.unitId)
      assert.strictEqual(line?.fields["communityText"], "彩虹社区")
    }).pipe(Effect.provide(anyImports)),
  minute
)

const word = fc.constantFrom("楼道堆物", "垃圾未清", "小广告", "井盖破损", "正常")
interface Line {
  readonly day: number
  readonly community: string
  readonly place: string
  readonly problem: string
  readonly points: string
}
const row: fc.Arbitrary<Line> = fc.record({
  day: fc.integer({ min: 1, max: 4 }),
  community: fc.constantFrom("柳荫社区", "水岸社区", "柳荫", "水岸社区居委会"),
  place: fc.constantFrom("早市", "3号楼", "公厕"),
  problem: word,
  points: fc.constantFrom("", "0.5", "1")
})
const written = (all: ReadonlyArray<Line>) =>
  all.map(({ day, community, place, problem, points }): Row => [
    `2026-03-0${day}`,
    community,
    place,
    "王平",
    problem,
    points,
    ""
  ])

it.live(
  "whatever the lines are: the same lines under other headings, in another order of columns, change nothing",
  () =>
    Effect.promise(() =>
      fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), (all) =>
          Effect.gen(function* () {
            const lines = written(all)
            yield* imported([codes, log("3月.csv", lines)])
            const [before, journal] = [yield* officeContents, yield* howMany("import_changes")]
            const turned = head.toReversed()
            const others = csv(
              "巡检记录.csv",
              "望江街道2026年3月每日巡查台账",
              turned.join().replace("存在问题", "发现问题").replace("巡查人", "检查人员"),
              ...lines.toReversed().map((line) => line.toReversed().join())
            )
            const { totals } = yield* imported([others])
            assert.deepInclude(totals, { new: 0, changed: 0, unchanged: all.length })
            assert.deepStrictEqual(yield* officeContents, before)
            assert.strictEqual(yield* howMany("import_changes"), journal)
          }).pipe(Effect.provide(Layer.fresh(anyImports)), Effect.runPromise)
        ),
        { numRuns: 8 }
      )
    ),
  minute
)
