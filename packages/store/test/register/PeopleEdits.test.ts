/** The staff list is edited: corrected, changed from a day on, left; against a version, all or none. */
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { AssignmentId } from "@aiwei/domain/duty/HouseholdAssignment"
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import type { RowsRefused } from "@aiwei/domain/rowErrors"
import { forever } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect, Option, Result } from "effect"

import { World } from "../world.ts"
import { began, day, staffed, time } from "./staff.ts"

const rowsOf = Effect.fnUntraced(function* (office: string, on?: string) {
  const people = yield* People
  return (yield* people.rows({ office, on: on === undefined ? null : day(on) })).rows
})

layer(World, { timeout: 60_000, excludeTestServices: true })("PeopleEdits", (it) => {
  it.effect("corrects a record, and the version of the row with it", () =>
    Effect.gen(function* () {
      const { office } = yield* staffed(["李起"])
      const edits = yield* PeopleEdits
      const [row] = yield* rowsOf(office)
      const { id, version } = row!
      const change = { name: " 李超 ", phone: "138-0000 1111", birth: "1985.3", post: "组长" }
      const after = yield* edits.change({ id, version, change, on: null })
      assert.deepInclude(after, {
        name: "李超",
        phone: "13800001111",
        birth: "1985-03",
        post: "组长",
        since: began
      })
      assert.notStrictEqual(after.version, version)
      assert.deepStrictEqual(yield* rowsOf(office), [after])
      // A correction is true of past days too.
      assert.strictEqual((yield* rowsOf(office, "2026-02-01"))[0]?.post, "组长")
      const last = Option.getOrThrow(yield* (yield* AuditLog).newestOf(`Person/${id}`))
      assert.strictEqual(last.verb, "people.change")
      assert.include(last.before ?? "", "李起")
      assert.include(last.after ?? "", "李超")
    }).pipe(time.during)
  )

  it.effect("changes the post from a day on, and the past keeps its answer", () =>
    Effect.gen(function* () {
      const { office, communities } = yield* staffed(["张伟"])
      const edits = yield* PeopleEdits
      const [row] = yield* rowsOf(office)
      const { id, version } = row!
      const change = { post: "主任", unit: "乙" }
      const after = yield* edits.change({ id, version, change, on: day("2026-05-01") })
      assert.deepInclude(after, { post: "主任", unitName: "乙", since: day("2026-05-01") })
      const before = (yield* rowsOf(office, "2026-04-30"))[0]
      assert.deepInclude(before, { post: "网格员", unitId: communities[0]!.id })
      const early = yield* Effect.flip(
        edits.change({
          id,
          version: after.version,
          change: { post: "科员" },
          on: day("2026-05-01")
        })
      )
      assert.deepInclude(early, { _tag: "ChangeTooEarly", since: day("2026-05-01") })
      const elsewhere = yield* edits.change({
        id,
        version: after.version,
        change: { unit: "区疾控中心" },
        on: null
      })
      assert.deepInclude(elsewhere, { unitId: null, organisation: "区疾控中心", post: "主任" })
    }).pipe(time.during)
  )

  it.effect(
    "lets one of two edits at the same moment win, and shows the other what is there now",
    () =>
      Effect.gen(function* () {
        const { office } = yield* staffed(["王芳"])
        const edits = yield* PeopleEdits
        const [row] = yield* rowsOf(office)
        const { id, version } = row!
        const edit = (phone: string) =>
          Effect.result(edits.change({ id, version, change: { phone }, on: null }))
        const said = yield* Effect.all([edit("13800000001"), edit("13800000002")], {
          concurrency: 2
        })
        const won = said.filter(Result.isSuccess)
        const lost = said.filter(Result.isFailure)
        assert.deepStrictEqual([won.length, lost.length], [1, 1])
        const refusal = lost[0]!.failure
        assert.strictEqual(refusal._tag, "ChangedMeanwhile")
        if (refusal._tag !== "ChangedMeanwhile") return
        assert.deepStrictEqual(refusal.now, won[0]!.success)
        assert.deepInclude(refusal, { entity: "Person", id, by: "system:aiwei" })
        assert.isNotNull(refusal.at)
        assert.deepStrictEqual(yield* rowsOf(office), [won[0]!.success])
      }).pipe(time.during)
  )

  it.effect("changes many or none, and says what is wrong with each row", () =>
    Effect.gen(function* () {
      const { office } = yield* staffed(["甲一", "甲二", "甲三"])
      const edits = yield* PeopleEdits
      const rows = yield* rowsOf(office)
      const wanted = (changes: ReadonlyArray<object>) => ({
        people: rows.map(({ id, version }, at) => ({ id, version, change: changes[at]! })),
        on: null
      })
      const refused = yield* Effect.flip(
        edits.changeMany(wanted([{ name: "新" }, { name: " " }, { phone: "123" }]))
      )
      assert.deepStrictEqual(
        (refused as RowsRefused).rows.map(({ index, id, error }) => [
          index,
          id,
          error._tag === "FieldRefused" ? [error.field, error.why] : error._tag
        ]),
        [
          [1, rows[1]!.id, ["name", "blank"]],
          [2, rows[2]!.id, ["phone", "phone"]]
        ]
      )
      assert.deepStrictEqual(yield* rowsOf(office), rows)
      const changed = yield* edits.changeMany(wanted([{ name: "新" }, {}, { remark: "兼" }]))
      assert.deepStrictEqual(yield* rowsOf(office), changed)
      assert.deepStrictEqual(
        changed.map(({ name, remark }) => name + remark),
        ["新", "甲二", "甲三兼"]
      )
      const [first] = changed
      const twice = { id: first!.id, version: first!.version, change: { gender: "男" } }
      const again = yield* Effect.flip(edits.changeMany({ people: [twice, twice], on: null }))
      assert.deepInclude(again.rows[0], { index: 1 })
      const stale = { id: first!.id, version: "0".repeat(16), change: {} }
      const missing = { ...stale, id: "nobody" }
      const gone = yield* Effect.flip(edits.changeMany({ people: [stale, missing], on: null }))
      assert.deepStrictEqual(
        gone.rows.map(({ error }) => error._tag),
        ["ChangedMeanwhile", "PersonNotFound"]
      )
    }).pipe(time.during)
  )

  it.effect("lets somebody leave on the day of a change, which then never came to hold", () =>
    Effect.gen(function* () {
      const { office } = yield* staffed(["郑洁"])
      const edits = yield* PeopleEdits
      const [row] = yield* rowsOf(office)
      const on = day("2026-05-20")
      const { id, version } = row!
      const changed = yield* edits.change({ id, version, change: { post: "组长" }, on })
      yield* edits.leave({ people: [changed], on })
      const posts = Effect.forEach(["2026-05-19", "2026-05-20"], (at) =>
        Effect.map(rowsOf(office, at), ([one]) => [one?.status, one?.post])
      )
      assert.deepStrictEqual(yield* posts, [
        ["active", "网格员"],
        ["left", null]
      ])
      const now = (yield* rowsOf(office))[0]!
      // Said by mistake: the post that held before holds on.
      const back = { id, version: now.version, change: { status: "active" as const }, on: null }
      assert.deepInclude(yield* edits.change(back), { status: "active", post: "网格员" })
    }).pipe(time.during)
  )

  it.effect("lets people leave: posts end, the past stays, and what they hold is named", () =>
    Effect.gen(function* () {
      const { office, people, communities } = yield* staffed(["刘红", "陈静"])
      const block = yield* (yield* OrgUnits).add({
        unit: { code: null, name: "1号楼", level: "building" },
        parentId: communities[0]!.id,
        on: began
      })
      const [red] = people
      yield* (yield* HouseholdAssignmentRepo).upsertAll([
        {
          id: AssignmentId.make(block.id),
          unitId: block.id,
          personId: red!.id,
          officerName: "刘红",
          validFrom: began,
          validTo: forever
        }
      ])
      const edits = yield* PeopleEdits
      const [row] = yield* rowsOf(office)
      const { id, version } = row!
      const on = day("2026-05-20")
      const early = yield* Effect.flip(edits.leave({ people: [{ id, version }], on: began }))
      assert.deepInclude(early.rows[0]?.error, { _tag: "ChangeTooEarly", since: began })
      const holds = yield* edits.leave({ people: [{ id, version }], on })
      assert.deepStrictEqual(
        holds.map(({ name, zones, buildingCount, buildings }) => [
          name,
          zones.length,
          buildingCount,
          buildings[0]?.name
        ]),
        [["刘红", 0, 1, "1号楼"]]
      )
      assert.deepInclude((yield* rowsOf(office))[0], { status: "left", post: null })
      assert.deepInclude((yield* rowsOf(office, "2026-05-19"))[0], {
        status: "active",
        post: "网格员"
      })
      const now = (yield* rowsOf(office))[0]!
      const again = yield* Effect.flip(edits.leave({ people: [now], on: day("2026-06-01") }))
      assert.strictEqual(again.rows[0]?.error._tag, "AlreadyEnded")
      const back = yield* edits.change({
        id,
        version: now.version,
        change: { status: "active", post: "顾问" },
        on: null
      })
      assert.deepInclude(back, { status: "active", post: "顾问", since: day("2026-06-01") })
    }).pipe(time.during)
  )

  it.effect("adds somebody, and finds the names nearest to a misspelt one", () =>
    Effect.gen(function* () {
      const { office } = yield* staffed(["李起帆", "王伟"])
      const edits = yield* PeopleEdits
      const person = { name: "李超帆", phone: "１３９０００００００１", unit: "乙", post: "书记" }
      const added = yield* edits.add({ office, person, on: day("2026-03-01") })
      assert.deepInclude(added, { phone: "13900000001", unitName: "乙", status: "active" })
      const wrong = yield* Effect.flip(edits.add({ office, person: { name: "" }, on: began }))
      assert.deepInclude(wrong, { _tag: "FieldRefused", field: "name", why: "blank" })
      const people = yield* People
      const near = yield* people.similar("李越帆", office)
      assert.deepStrictEqual(
        near.map(({ person: { name } }) => name).toSorted(),
        ["李起帆", "李超帆"].toSorted()
      )
      const { person: shown, posts, holds } = yield* people.show(added.id)
      assert.deepStrictEqual(shown, added)
      assert.lengthOf(posts, 1)
      assert.deepStrictEqual([holds.zones, holds.buildingCount], [[], 0])
    }).pipe(time.during)
  )
})
