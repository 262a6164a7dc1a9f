import { howMany } from "@aiwei/testing/officeContents"
/** A table is corrected in one cell and imported again: that one record changes, and nothing else does. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"

import { codes } from "./codesTable.ts"
import { anyImports, csv, type Given, imported } from "./importing.ts"

const roster = csv(
  "花名册.csv",
  "河东街道爱国卫生工作人员花名册（2026年）,,,,,",
  "序号,姓名,性别,职务,联系电话,所属社区",
  "1,张三,男,社区主任,13800001001,东风社区",
  "2,李四,女,网格员,13800001002,东风社区",
  "3,李四,男,网格员,13800001003,建设社区"
)
const buildings = csv(
  "楼院.csv",
  "河东街道楼院底册,,,,,,",
  "填报日期：2026年6月2日,,,,,,",
  "序号,所属社区,小区名称,楼号,单元数,户数,包户干部",
  "1,东风社区,东风小区,1号楼,3,60,张三",
  "2,东风社区,东风小区,2号楼,3,60,张三",
  "3,建设社区,机修厂家属院,1号楼,2,24,李四"
)
const scores = csv(
  "河东街道2026年3月考核评分表.csv",
  "河东街道2026年3月份社区考核评分表,,,,",
  "序号,考核项目,考核内容,分值,东风社区,建设社区",
  "1,组织管理,组织机构健全,40,38,40",
  "2,环境卫生,主次干道保洁,60,55.5,58",
  "合计,,,100,93.5,98"
)
const all = [codes, roster, buildings, scores]

const changed = (file: Given, from: string, to: string): Given => {
  const text = new TextDecoder().decode(file.bytes)
  assert.include(text, from)
  return csv(file.path, text.replace(from, to))
}

const cases: ReadonlyArray<[string, Given]> = [
  ["a community's population", changed(codes, "500,1200", "500,1250")],
  ["a community's name", changed(codes, "东风社区", "新东风社区")],
  ["a phone", changed(roster, "13800001002", "13800001092")],
  ["a post", changed(roster, "张三,男,社区主任", "张三,男,社区书记")],
  ["a number of households", changed(buildings, "3,60,张三\r\n3", "3,61,张三\r\n3")],
  ["a household officer", changed(buildings, "2,24,李四", "2,24,张三")],
  ["a score", changed(scores, "55.5", "54.5")]
]

/** Without what comes along: an older name becomes an alias, a month has a new moment. */
const records = "import_changes WHERE entity NOT IN ('UnitAlias', 'ScoreSheet')"

describe("one changed cell is one changed record", () => {
  for (const [what, file] of cases) {
    it.live(
      what,
      () =>
        Effect.gen(function* () {
          const first = yield* imported(all)
          assert.deepStrictEqual(first.totals, {
            new: 11,
            changed: 0,
            unchanged: 0,
            skipped: 0,
            errors: 0
          })
          const journal = yield* howMany(records)
          const again = yield* imported([file])
          assert.strictEqual(
            again.totals.changed,
            1,
            JSON.stringify(again.files.map((f) => f.counts))
          )
          assert.strictEqual(again.totals.new, 0)
          assert.strictEqual(yield* howMany(records), journal + 1)
          const last = yield* imported([file])
          assert.strictEqual(last.totals.changed, 0)
        }).pipe(Effect.provide(anyImports)),
      60_000
    )
  }
})
