/** What hands did after an import outlives its undo, is told with its cell, and everything else goes back. */
import { AuditKeeping } from "@aiwei/domain/audit/AuditKeeping"
import { BuildingEdits } from "@aiwei/domain/duty/BuildingEdits"
import { Buildings } from "@aiwei/domain/duty/Buildings"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import { Imports } from "@aiwei/intake/commit/Imports"
import { verify } from "@aiwei/store/verify"
import { assert, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import * as fc from "fast-check"

import {
  all,
  anyOffice,
  editBuilding,
  editPerson,
  editScore,
  editZone,
  renameUnit
} from "../byHand.ts"
import { imported } from "../importing.ts"
import { businessRows } from "./businessRows.ts"
import { officeFiles } from "./officeFiles.ts"

const minute = 60_000
const office = AuditKeeping.layer.pipe(Layer.provideMerge(anyOffice))
const undo = (batch: string | null) =>
  Imports.use((imports) => imports.undo({ batch: batch as never }))

it.live(
  "a record that somebody changed stays, and so does what it stands on",
  () =>
    Effect.gen(function* () {
      const { batch } = yield* imported(all)
      yield* editPerson("李四", { phone: "13900009999" })
      yield* editZone("第二责任区", { contactPoint: "建设广场" })
      yield* editBuilding(["东风小区", "2"], { households: 61 })
      yield* editScore("东风社区", "I01", "37")
      const { left, state, totals } = yield* undo(batch)
      assert.strictEqual(state, "partly_undone")
      assert.strictEqual(totals.failed, 0)
      const told = left.map(
        ({ path, entity, cell, reason }) => `${path.slice(0, 3)} ${entity} ${cell} ${reason}`
      )
      const changed = told.filter((line) => line.endsWith(" changed"))
      assert.deepStrictEqual(
        changed.toSorted(),
        [
          "责任区 ResponsibilityZone A4 changed",
          "花名册 Person A4 changed",
          "楼院. OrgUnit A5 changed",
          "河东街 ScoreTally E3 changed"
        ].toSorted()
      )
      // 建设社区 is in the second zone, 李四 works at 东风社区, and both stand in the office.
      const inUse = left.filter(({ reason }) => reason === "in_use")
      assert.includeMembers(
        inUse.map(({ entity }) => entity),
        ["OrgUnit", "Office", "ScoreSheet", "AssessmentScheme"]
      )
      const { rows } = yield* People.use((people) => people.rows({ limit: 50 }))
      // 王五 leads the zone that was kept, 张三 is the officer of the building.
      const names = rows.map(({ name }) => name)
      assert.sameMembers(names, ["张三", "李四", "王五"])
      const { rows: stand } = yield* Buildings.use((found) => found.rows({ limit: 50 }))
      assert.deepStrictEqual(
        stand.map(({ name, households }) => [name, households]),
        [["2", 61]]
      )
      assert.deepStrictEqual(Object.values(yield* verify).flat(), [])
    }).pipe(Effect.provide(anyOffice)),
  minute
)

type Rows = Readonly<Record<string, ReadonlyArray<string>>>

/** By table the column that says whose row it is; else it is its own. */
const owner: Readonly<Record<string, string>> = {
  posts: "personId",
  household_assignments: "unitId",
  placements: "unitId",
  unit_aliases: "unitId",
  former_names: "unitId",
  offices: "unitId",
  zone_communities: "zoneId",
  score_entries: "unitId",
  score_tallies: "unitId",
  score_sums: "unitId",
  score_totals: "unitId"
}

const isOf = (table: string, row: string, ids: ReadonlySet<string>): boolean =>
  (JSON.parse(row) as ReadonlyArray<readonly [string, unknown]>).some(
    ([column, value]) => column === (owner[table] ?? "id") && ids.has(String(value))
  )

const without = (rows: Rows, ids: ReadonlySet<string>): Rows =>
  Object.fromEntries(
    Object.entries(rows)
      // How many stand on a level depends on every unit of the month.
      .filter(([table]) => table !== "score_levels")
      .map(([table, all]) => [table, all.filter((row) => !isOf(table, row, ids))] as const)
      .filter(([, all]) => all.length > 0)
  )

/** An officer who was only linked to a person is a record of its own. */
const edited = ["people", "posts", "org_units"]

const onlyOf = (rows: Rows, ids: ReadonlySet<string>): Rows =>
  Object.fromEntries(
    edited.map((table) => [table, (rows[table] ?? []).filter((row) => isOf(table, row, ids))])
  )

/** A table of an earlier year may place a building before what it stands in, undone or not: that is the import's. */
const wrong = Effect.map(verify, ({ pathIsNotUnderParent: _older, ...found }) =>
  Object.values(found).flat().map(String)
)

const edits = fc.array(
  fc.record({ what: fc.constantFrom("person", "building", "unit"), at: fc.nat(5) }),
  { maxLength: 3 }
)

/** Gives the id of what was edited. */
const editing = Effect.fnUntraced(function* (
  { what, at }: { what: string; at: number },
  no: number
) {
  if (what === "person") {
    const { rows } = yield* People.use((people) => people.rows({ limit: 50 }))
    const row = rows[at % Math.max(1, rows.length)]
    if (row === undefined) return []
    const { id, version } = row
    const change = { remark: `手工改过 ${no}` }
    yield* PeopleEdits.use((people) => people.change({ id, version, change, on: null }))
    return [String(id)]
  }
  const { rows } = yield* Buildings.use((found) => found.rows({ limit: 50 }))
  const row = rows[at % Math.max(1, rows.length)]
  if (row === undefined) return []
  if (what === "building") {
    const { id, version } = row
    const change = { households: 777 + no }
    yield* BuildingEdits.use((found) => found.change({ id, version, change, on: null }))
    return [String(id)]
  }
  // What a table of next year brought stands nowhere yet.
  if (row.community === null) return []
  yield* renameUnit(row.community, `手工${no}社区`)
  return [String(row.communityId)]
})

it.live(
  "whatever is edited after whatever was imported: the edited stays as it is, the rest is as before",
  () =>
    Effect.promise(() =>
      fc.assert(
        fc.asyncProperty(officeFiles, officeFiles, edits, (first, second, hands) =>
          Effect.gen(function* () {
            yield* imported(first)
            const before = yield* businessRows
            const { batch } = yield* imported(second)
            const touched = (yield* Effect.forEach(hands, editing)).flat()
            const after = yield* businessRows
            const { left } = yield* undo(batch)
            const kept = left.flatMap(({ entityId }) => entityId.split("/"))
            const now = yield* businessRows
            const hand = new Set(touched)
            assert.deepStrictEqual(onlyOf(now, hand), onlyOf(after, hand))
            const stay = new Set([...kept, ...touched])
            assert.deepStrictEqual(without(now, stay), without(before, stay))
            assert.deepStrictEqual(yield* wrong, [])
            const trail = yield* AuditKeeping.use((keeping) => keeping.verify)
            assert.isTrue(trail.ok)
          }).pipe(Effect.provide(Layer.fresh(office)), Effect.runPromise)
        ),
        { numRuns: Number(process.env["UNDO_RUNS"] ?? "10") }
      )
    ),
  300_000
)
