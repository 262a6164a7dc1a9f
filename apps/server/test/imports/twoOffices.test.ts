/** Two offices in one database, and files that are broken beside files that are not. */
import { readdirSync } from "node:fs"
import { join } from "node:path"

import { howMany } from "@aiwei/testing/officeContents"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"

import {
  anyImports,
  csv,
  type Given,
  imported,
  sample,
  sampleFiles,
  sampleFolder
} from "./importing.ts"

const other = [
  csv(
    "河东/代码.csv",
    "河东街道社区组织机构及代码一览表,,,,",
    "填报单位：临江区河东街道爱卫办 填报日期：2026年6月2日,,,,",
    "序号,机构代码,机构名称,户数,人口",
    "1,990201005000,河东街道办事处,900,2100",
    "2,990201005001,南关社区,500,1200",
    "3,990201005002,建设社区,400,900"
  ),
  csv(
    "河东/3月评分.csv",
    "河东街道2026年3月份社区考核评分表,,,,",
    "填报单位：临江区河东街道爱卫办,,,,",
    "序号,考核项目,考核内容,分值,南关社区,建设社区",
    "1,组织管理,组织机构健全,40,38,40",
    "2,环境卫生,主次干道保洁,60,55.5,58"
  )
]

it.live(
  "keeps two offices apart, each with its own 南关社区 and its own scheme",
  () =>
    Effect.gen(function* () {
      yield* imported(sampleFiles)
      const second = yield* imported(other)
      assert.deepStrictEqual(second.totals, {
        new: 5,
        changed: 0,
        unchanged: 0,
        skipped: 0,
        errors: 0
      })
      assert.strictEqual(yield* howMany("offices"), 2)
      assert.strictEqual(yield* howMany("org_units WHERE name = '南关社区'"), 2)
      assert.strictEqual(yield* howMany("schemes WHERE version = 1"), 2)
      assert.strictEqual((yield* imported(sampleFiles)).totals.unchanged, 1531)
      assert.strictEqual((yield* imported(other)).totals.unchanged, 5)
    }).pipe(Effect.provide(anyImports)),
  60_000
)

it.live(
  "does not guess between two offices: a sheet that names none is refused until one is named",
  () =>
    Effect.gen(function* () {
      yield* imported(sampleFiles.filter(({ path }) => path.includes("代码表")))
      yield* imported(other)
      const anonymous = csv(
        "评分.csv",
        "2026年4月份各社区考核评分表,,,,",
        "序号,考核项目,考核内容,分值,南关社区,建设社区",
        "1,组织管理,组织机构健全,40,38,40",
        "2,环境卫生,主次干道保洁,60,55.5,58"
      )
      const [refused] = (yield* imported([anonymous])).files
      assert.deepStrictEqual([refused?.outcome, refused?.code], ["reject", "office_unknown"])
      const named = yield* imported([anonymous], { office: "990201005000" })
      assert.deepStrictEqual(named.totals, {
        new: 2,
        changed: 0,
        unchanged: 0,
        skipped: 0,
        errors: 0
      })
      assert.strictEqual(yield* howMany("org_units WHERE name = '南关社区'"), 2)
    }).pipe(Effect.provide(anyImports)),
  60_000
)

it.live(
  "imports what is sound beside what is broken",
  () =>
    Effect.gen(function* () {
      const wrong = readdirSync(join(sampleFolder, "wrong")).map((name) => sample(`wrong/${name}`))
      const report = yield* imported([...wrong, ...sampleFiles])
      assert.strictEqual(report.files.length, 26)
      assert.strictEqual(report.totals.new, 1538)
      const taken = report.files.filter(
        ({ path, outcome }) => path.startsWith("wrong/") && outcome === "import"
      )
      // Text that looks like a formula is text; most of the other lines are in the sound files already.
      assert.deepStrictEqual(
        taken.map(({ path, counts }) => [path, counts.new, counts.unchanged]),
        [
          ["wrong/超大范围_药品补发.xlsx", 0, 10],
          ["wrong/公式注入_五小行业.csv", 6, 0],
          ["wrong/网页导出_投诉台账.xls", 1, 4]
        ]
      )
    }).pipe(Effect.provide(anyImports)),
  60_000
)

const office = (no: string, name: string, leader: string): ReadonlyArray<Given> => [
  csv(
    `${no}代码.csv`,
    `${name}社区组织机构及代码一览表,,,,`,
    `填报单位：临江区${name}爱卫办 填报日期：2026年6月2日,,,,`,
    "序号,机构代码,机构名称,户数,人口",
    `1,990201${no}000,${name}办事处,900,2100`,
    `2,990201${no}001,南关社区,500,1200`,
    `3,990201${no}002,建设社区,400,900`
  ),
  csv(
    `${no}花名册.csv`,
    `${name}爱国卫生工作人员花名册,,,,,`,
    "序号,姓名,性别,职务,联系电话,所在社区",
    `1,${leader},男,主任,139001000${no.slice(2)}1,南关社区`,
    `2,${leader}平,女,干事,139001000${no.slice(2)}2,建设社区`
  ),
  csv(
    `${no}楼院.csv`,
    `${name}楼院台账,,,,,`,
    "序号,社区,小区名称,楼号,单元数,户数,包户干部",
    `1,南关社区,幸福里,1号楼,3,36,${leader}`,
    `2,建设社区,和平里,2号楼,2,24,${leader}平`
  ),
  csv(
    `${no}评分.csv`,
    `${name}2026年3月份社区考核评分表,,,,`,
    "序号,考核项目,考核内容,分值,南关社区,建设社区",
    "1,组织管理,组织机构健全,40,38,40",
    `2,环境卫生,${name}主次干道保洁,60,55.5,58`
  )
]

it.live(
  "tells two offices of one batch apart that call their communities alike",
  () =>
    Effect.gen(function* () {
      const both = [...office("005", "河东街道", "王建国"), ...office("006", "河西街道", "李卫东")]
      const report = yield* imported(both)
      const said = report.files.flatMap(({ sheets }) =>
        sheets.flatMap((sheet) => (sheet.role === "data" ? sheet.warnings : []))
      )
      assert.deepStrictEqual(said, [])
      assert.deepStrictEqual(report.totals, {
        new: 18,
        changed: 0,
        unchanged: 0,
        skipped: 0,
        errors: 0
      })
      assert.strictEqual(yield* howMany("offices"), 2)
      assert.strictEqual(yield* howMany("org_units WHERE level = 'community'"), 4)
      assert.strictEqual(yield* howMany("household_assignments WHERE person_id IS NULL"), 0)
      assert.strictEqual(yield* howMany("indicators WHERE name LIKE '河东%'"), 1)
      assert.strictEqual(yield* howMany("indicators"), 4)
      const again = yield* imported(both.toReversed())
      assert.deepStrictEqual([again.totals.unchanged, again.totals.changed], [18, 0])
      const alone = yield* imported(office("006", "河西街道", "李卫东").slice(1))
      assert.strictEqual(alone.totals.unchanged, 6)
    }).pipe(Effect.provide(anyImports)),
  60_000
)
