/** The office's old files are imported again after somebody has corrected what they brought. */
import { verify } from "@aiwei/store/verify"
import { howMany, officeContents } from "@aiwei/testing/officeContents"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"

import {
  all,
  anyOffice,
  building,
  buildings,
  closeBuilding,
  closeUnit,
  closeZone,
  day,
  editBuilding,
  editPerson,
  editScore,
  editZone,
  leave,
  moveUnit,
  person,
  renameUnit,
  roster,
  scores,
  toldIn,
  written,
  zones
} from "./byHand.ts"
import { codes } from "./codesTable.ts"
import { type Given, imported } from "./importing.ts"

/** Nothing but the files themselves comes in, dry run and commit say the same, twice is like once. */
const againUnchanged = Effect.fnUntraced(function* (files: ReadonlyArray<Given>) {
  const before = yield* officeContents
  const journal = yield* howMany("import_changes")
  const dry = yield* imported(files, { dryRun: true })
  const first = yield* imported(files)
  assert.deepStrictEqual(first.totals, dry.totals)
  assert.deepStrictEqual(toldIn(first), toldIn(dry))
  assert.deepStrictEqual([first.totals.new, first.totals.changed], [0, 0])
  const second = yield* imported(files)
  assert.deepStrictEqual(second.totals, first.totals)
  assert.deepStrictEqual(toldIn(second), toldIn(first))
  assert.deepStrictEqual(yield* officeContents, before)
  assert.strictEqual(yield* howMany("import_changes"), journal)
  const wrong = Object.entries(yield* verify).filter(([, ids]) => ids.length > 0)
  assert.deepStrictEqual(wrong, [])
  return first
})

const correctEverything = Effect.gen(function* () {
  yield* editPerson("张三", { name: "张珊", phone: "13900009999" })
  yield* editPerson("李四", { post: "网格长" })
  yield* editPerson("王五", { unit: "东风社区" })
  yield* editBuilding(["东风小区", "1"], { name: "甲1", households: 66 })
  yield* editBuilding(["东风小区", "2"], { officer: { name: "李四" } })
  yield* editZone("第一责任区", { name: "东片区", contactPoint: "东风公园" })
  yield* editZone("第二责任区", { communities: [] })
  yield* renameUnit("建设社区", "建设新村社区")
  yield* editScore("东风社区", "I02", "50")
})

describe("hand edits", () => {
  it.live(
    "stay when the same folder comes again, each told once with its cell",
    () =>
      Effect.gen(function* () {
        yield* imported(all)
        yield* correctEverything
        const again = yield* againUnchanged(all)
        assert.deepStrictEqual(toldIn(again), [
          "楼院 D4 kept_hand_edit",
          "楼院 F4 kept_hand_edit",
          "楼院 G5 kept_hand_edit",
          "河东 E4 kept_hand_edit",
          "社区 C6 kept_hand_edit",
          "花名 B3 kept_hand_edit",
          "花名 D4 kept_hand_edit",
          "花名 E3 kept_hand_edit",
          "花名 F5 kept_hand_edit",
          "责任 B3 kept_hand_edit",
          "责任 E4 kept_hand_edit",
          "责任 F3 kept_hand_edit"
        ])
      }).pipe(Effect.provide(anyOffice)),
    60_000
  )

  it.live(
    "stay when each file comes alone",
    () =>
      Effect.gen(function* () {
        yield* imported(all)
        yield* correctEverything
        for (const file of [buildings, zones, scores, roster, codes]) {
          yield* againUnchanged([file])
        }
      }).pipe(Effect.provide(anyOffice)),
    60_000
  )

  it.live(
    "stay as a doubt when a file says something else again, and its other cells are taken",
    () =>
      Effect.gen(function* () {
        yield* imported(all)
        yield* correctEverything
        const files = [
          written(roster, "男,社区主任,13800001001", "女,社区主任,13800001777"),
          written(buildings, "1号楼,3,60", "1号楼,4,61"),
          written(zones, "张三,社区主任,东风社区,东风广场", "张三,社区书记,东风社区,东风剧场"),
          written(
            scores,
            "38,40\r\n2,环境卫生,主次干道保洁,60,55.5",
            "37,40\r\n2,环境卫生,主次干道保洁,60,54"
          )
        ]
        const report = yield* imported(files)
        assert.deepStrictEqual([report.totals.new, report.totals.changed], [0, 4])
        const differs = toldIn(report).filter((told) => told.includes("differs"))
        assert.deepStrictEqual(differs, [
          "楼院 F4 differs_from_hand_edit",
          "河东 E4 differs_from_hand_edit",
          "花名 E3 differs_from_hand_edit",
          "责任 F3 differs_from_hand_edit"
        ])
        assert.deepInclude(yield* person("张珊"), { gender: "女", phone: "13900009999" })
        const at = yield* building("东风小区", "甲1")
        assert.deepInclude(at, { stairwells: 4, households: 66 })
        yield* againUnchanged(files)
      }).pipe(Effect.provide(anyOffice)),
    60_000
  )

  it.live(
    "are the file's own once it says the same, and then follow it again",
    () =>
      Effect.gen(function* () {
        yield* imported(all)
        yield* editPerson("李四", { phone: "13900002222" })
        yield* editBuilding(["东风小区", "2"], { households: 70, officer: { name: "李四" } })
        const said = (phone: string, households: number) => [
          written(roster, "13800001002", phone),
          written(buildings, "2号楼,3,60,张三", `2号楼,3,${households},李四`)
        ]
        const [same, next] = [said("13900002222", 70), said("13900003333", 71)]
        assert.deepStrictEqual((yield* imported(same)).totals.changed, 0)
        yield* againUnchanged(same)
        const report = yield* imported(next)
        assert.deepStrictEqual([report.totals.changed, toldIn(report)], [2, []])
        assert.deepInclude(yield* person("李四"), { phone: "13900003333" })
      }).pipe(Effect.provide(anyOffice)),
    60_000
  )

  it.live(
    "who left, and what was closed, stays so, next year too",
    () =>
      Effect.gen(function* () {
        yield* imported(all)
        yield* leave("李四", day("2026-05-01"))
        yield* closeZone("第二责任区", day("2026-05-01"))
        yield* closeBuilding(["东风小区", "2"], day("2026-05-01"))
        const first = yield* againUnchanged(all)
        assert.deepStrictEqual(toldIn(first), [
          "楼院 D5 kept_hand_edit",
          "花名 B4 kept_hand_edit",
          "责任 B4 kept_hand_edit"
        ])
        const later = [
          written(roster, "（2026年）", "（2027年）"),
          written(zones, "2026年", "2027年"),
          written(buildings, "2026年", "2027年")
        ]
        assert.deepStrictEqual(toldIn(yield* againUnchanged(later)), toldIn(first))
        assert.strictEqual(yield* howMany("posts WHERE valid_to > '2027-01-01'"), 2)
      }).pipe(Effect.provide(anyOffice)),
    60_000
  )

  it.live(
    "a closed community is known by old files, with the scores it had",
    () =>
      Effect.gen(function* () {
        yield* imported(all)
        yield* closeUnit("建设社区", day("2026-07-01"))
        const again = yield* againUnchanged(all)
        assert.includeMembers(
          [...toldIn(again)],
          ["社区 C6 kept_hand_edit", "楼院 D6 kept_hand_edit"]
        )
        assert.strictEqual(yield* howMany("org_units WHERE level = 'community'"), 2)
      }).pipe(Effect.provide(anyOffice)),
    60_000
  )

  it.live(
    "a compound that was renamed or moved keeps its buildings",
    () =>
      Effect.gen(function* () {
        yield* imported(all)
        yield* renameUnit("机修厂家属院", "机修厂小区")
        yield* moveUnit("东风小区", "建设社区", day("2026-05-01"))
        yield* againUnchanged(all)
        yield* againUnchanged([buildings])
        assert.strictEqual(yield* howMany("org_units WHERE level = 'compound'"), 2)
      }).pipe(Effect.provide(anyOffice)),
    60_000
  )

  it.live(
    "a building's old name is another building's when the file has both names",
    () =>
      Effect.gen(function* () {
        yield* imported(all)
        yield* editBuilding(["东风小区", "1"], { name: "3" })
        const both = written(buildings, "\r\n3,", "\r\n4,东风社区,东风小区,3号楼,3,60,张三\r\n3,")
        assert.deepInclude((yield* imported([both])).totals, { new: 1, skipped: 0 })
        assert.strictEqual(yield* howMany("org_units WHERE level = 'building'"), 4)
      }).pipe(Effect.provide(anyOffice)),
    60_000
  )
})
