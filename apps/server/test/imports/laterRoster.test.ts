/** A staff list that comes after the tables that name people: zones and buildings then know who they mean. */
import { verify } from "@aiwei/store/verify"
import { howMany } from "@aiwei/testing/officeContents"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"

import { codes } from "./codesTable.ts"
import { anyImports, csv, imported, sampleFiles } from "./importing.ts"

const buildings = csv(
  "楼院.csv",
  "河东街道楼院台账,,,,,,",
  "序号,社区,小区名称,楼号,单元数,户数,包户干部",
  "1,东风社区,幸福里,1号楼,3,36,王建国",
  "2,建设社区,和平里,2号楼,2,24,王建国",
  "3,建设社区,和平里,3号楼,2,24,李卫东"
)
// Two of one name: the community tells who is meant. 李卫东 is nobody's name yet.
const roster = csv(
  "花名册.csv",
  "河东街道爱国卫生工作人员花名册,,,,,",
  "序号,姓名,性别,职务,联系电话,所在社区",
  "1,王建国,男,主任,13900100001,东风社区",
  "2,王建国,男,干事,13900100002,建设社区"
)

it.live(
  "gives officers of an earlier register their people, told apart by community, with a journal",
  () =>
    Effect.gen(function* () {
      yield* imported([codes, buildings])
      assert.strictEqual(yield* howMany("household_assignments WHERE person_id IS NULL"), 3)
      const journal = yield* howMany("import_changes")
      const dry = yield* imported([roster], { dryRun: true })
      const { totals } = yield* imported([roster])
      assert.deepStrictEqual(totals, { new: 2, changed: 0, unchanged: 0, skipped: 0, errors: 0 })
      assert.deepStrictEqual(dry.totals, totals)
      assert.strictEqual(yield* howMany("import_changes"), journal + 4)
      const right = `household_assignments a
        JOIN people x ON x.id = a.person_id JOIN posts t ON t.person_id = x.id
        JOIN placements b ON b.unit_id = a.unit_id JOIN placements c ON c.unit_id = t.unit_id
        WHERE b.path LIKE c.path || '%'`
      assert.strictEqual(yield* howMany(right), 2)
      assert.strictEqual(
        yield* howMany(
          "import_changes WHERE entity = 'HouseholdAssignment' AND action = 'changed'"
        ),
        2
      )
      const again = yield* imported([roster, buildings])
      assert.deepStrictEqual([again.totals.unchanged, again.totals.changed], [5, 0])
      assert.strictEqual(yield* howMany("import_changes"), journal + 4)
      const wrong = Object.entries(yield* verify).filter(([, ids]) => ids.length > 0)
      assert.deepStrictEqual(wrong, [])
    }).pipe(Effect.provide(anyImports)),
  60_000
)

it.live(
  "links the sample office's zones and buildings as one batch does, whenever its roster comes",
  () =>
    Effect.gen(function* () {
      const isRoster = ({ path }: { readonly path: string }) => path.includes("花名册")
      yield* imported(sampleFiles.filter((file) => !isRoster(file)))
      const open = "zones WHERE leader_id IS NULL AND leader_name IS NOT NULL"
      const before = yield* howMany(open)
      yield* imported(sampleFiles.filter(isRoster))
      assert.isBelow(yield* howMany(open), before)
      const all = yield* imported(sampleFiles)
      assert.deepStrictEqual([all.totals.new, all.totals.changed], [0, 0])
    }).pipe(Effect.provide(anyImports)),
  60_000
)
