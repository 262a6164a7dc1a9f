/** Zones and buildings are edited: leaders and officers corrected or changed from a day on, past days kept. */
import { BuildingEdits } from "@aiwei/domain/duty/BuildingEdits"
import { Buildings } from "@aiwei/domain/duty/Buildings"
import { ZoneEdits } from "@aiwei/domain/duty/ZoneEdits"
import { Zones } from "@aiwei/domain/duty/Zones"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import { assert, layer } from "@effect/vitest"
import { Effect, Result } from "effect"

import { verify } from "../../src/verify.ts"
import { World } from "../world.ts"
import { began, day, staffed, time } from "./staff.ts"

const zoneRows = Effect.fnUntraced(function* (office: string, on?: string) {
  const zones = yield* Zones
  return yield* zones.rows({ office, on: on === undefined ? null : day(on) })
})

const buildingRows = Effect.fnUntraced(function* (office: string, on?: string) {
  const buildings = yield* Buildings
  return (yield* buildings.rows({ office, on: on === undefined ? null : day(on) })).rows
})

layer(World, { timeout: 60_000, excludeTestServices: true })(
  "ZoneEdits and BuildingEdits",
  (it) => {
    it.effect("adds zones, changes a leader from a day on, corrects, closes", () =>
      Effect.gen(function* () {
        const { office, communities, people } = yield* staffed(["沈鹏", "赵丽"])
        const units = yield* OrgUnitRepo
        yield* units.upsertAll(
          communities.map((unit, n) => ({ ...unit, households: 100 * (n + 1) }))
        )
        const edits = yield* ZoneEdits
        const ids = communities.map(({ id }) => id)
        const zone = { zoneNo: 1, name: "第一责任区", leader: { name: "沈鹏" }, communities: ids }
        const added = yield* edits.add({ office, zone, on: began })
        assert.deepInclude(added, {
          leaderId: people[0]!.id,
          leaderName: "沈鹏",
          households: 300,
          communityCount: 2
        })
        const taken = yield* Effect.flip(edits.add({ office, zone, on: began }))
        assert.deepInclude(taken, { _tag: "NameTaken", id: added.id })
        assert.deepStrictEqual((yield* zoneRows(office)).sums, { households: 300, communities: 2 })

        const change = { leader: { personId: people[1]!.id }, communities: [ids[1]!] }
        const { id, version } = added
        const next = yield* edits.change({ id, version, change, on: day("2026-05-01") })
        assert.notStrictEqual(next.id, id)
        assert.deepInclude(next, { leaderName: "赵丽", households: 200, since: day("2026-05-01") })
        const { rows: before } = yield* zoneRows(office, "2026-04-30")
        assert.deepStrictEqual(
          before.map((row) => [row.leaderName, row.communities.map(({ name }) => name)]),
          [["沈鹏", ["乙社区", "甲社区"]]]
        )
        assert.deepStrictEqual((yield* zoneRows(office)).rows, [next])

        const edit = (wanted: object, on: string | null = null) =>
          edits.change({
            id: next.id,
            version: next.version,
            change: wanted,
            on: on === null ? null : day(on)
          })
        const wrong = yield* Effect.all(
          [
            edit({ communities: ["nowhere"] }),
            edit({ communities: [ids[0]!, ids[0]!] }),
            edit({ leader: { personId: "nobody" } }),
            edit({ zoneNo: -1 }),
            edit({ contactPoint: "早市" }, "2026-05-01")
          ].map(Effect.flip)
        )
        assert.deepStrictEqual(
          wrong.map((error) => (error._tag === "FieldRefused" ? error.why : error._tag)),
          ["unknown", "twice", "unknown", "count", "ChangeTooEarly"]
        )
        const corrected = yield* edit({ leader: { name: "赵莉" }, contactPoint: "早市" })
        assert.deepInclude(corrected, { id: next.id, leaderId: null, leaderName: "赵莉" })
        yield* edits.close({ zones: [corrected], on: day("2026-06-01") })
        assert.deepStrictEqual((yield* zoneRows(office)).rows, [])
        assert.lengthOf((yield* zoneRows(office, "2026-05-31")).rows, 1)
      }).pipe(time.during)
    )

    const withBlocks = Effect.fnUntraced(function* (names: ReadonlyArray<string>) {
      const sample = yield* staffed(names)
      const parent = sample.communities[0]!.id
      const yard = yield* (yield* OrgUnits).add({
        unit: { code: null, name: "和平小区", level: "compound" },
        parentId: parent,
        on: began
      })
      const edits = yield* BuildingEdits
      const add = (building: object) =>
        edits.add({
          office: sample.office,
          building: { parentId: yard.id, ...building },
          on: began
        })
      return { ...sample, yard, edits, add }
    })

    it.effect("moves a community from one zone to another in one step, or not at all", () =>
      Effect.gen(function* () {
        const { office, communities } = yield* staffed(["沈鹏"])
        const edits = yield* ZoneEdits
        const [one, two] = communities.map(({ id }) => id) as [OrgUnitId, OrgUnitId]
        const add = (name: string, ids: ReadonlyArray<OrgUnitId>) =>
          edits.add({ office, zone: { name, communities: ids }, on: began })
        const from = yield* add("东片", [one, two])
        const to = yield* add("西片", [])
        const held = Effect.fnUntraced(function* (on: string) {
          const { rows } = yield* zoneRows(office, on)
          return Object.fromEntries(
            rows.map(({ name, communities: of }) => [name, of.map(({ id }) => id).toSorted()])
          )
        })
        const refOf = ({ id, version }: typeof from) => ({ id, version })
        const move = { change: { communities: [one] }, on: day("2026-05-01") }
        const stale = { ...refOf(from), version: "old" }
        const refused = yield* Effect.flip(edits.change({ ...refOf(to), ...move, from: stale }))
        assert.strictEqual(refused._tag, "ChangedMeanwhile")
        assert.deepStrictEqual(yield* held("2026-05-01"), { 东片: [one, two].toSorted(), 西片: [] })

        const next = yield* edits.change({ ...refOf(to), ...move, from: refOf(from) })
        assert.deepStrictEqual(yield* held("2026-04-30"), { 东片: [one, two].toSorted(), 西片: [] })
        assert.deepStrictEqual(yield* held("2026-05-01"), { 东片: [two], 西片: [one] })

        // Taken back on its own day: no day before it is touched, and no new span begins.
        const now = (yield* zoneRows(office, "2026-05-01")).rows.find(({ name }) => name === "东片")
        const back = { change: { communities: [two, one] }, on: day("2026-05-01") }
        yield* edits.change({ ...refOf(now!), ...back, from: refOf(next) })
        assert.deepStrictEqual(yield* held("2026-05-01"), { 东片: [one, two].toSorted(), 西片: [] })
        assert.deepStrictEqual((yield* verify).neverPlaced, [])
      })
    )

    it.effect("refuses a part of a place that another zone has, and a whole around one", () =>
      Effect.gen(function* () {
        const { office, yard, communities } = yield* withBlocks(["沈鹏"])
        const edits = yield* ZoneEdits
        const around = communities[0]!
        const may = day("2026-05-01")
        const add = (name: string, id: OrgUnitId, on = may) =>
          edits.add({ office, zone: { name, communities: [id] }, on })
        const inside = yield* add("小片", yard.id, began)
        const whole = yield* Effect.flip(add("大片", around.id))
        assert.deepInclude(whole, { _tag: "FieldRefused", field: "communities", why: "twice" })
        yield* edits.close({ zones: [inside], on: may })
        yield* add("大片", around.id)
        assert.strictEqual((yield* Effect.flip(add("小片", yard.id)))._tag, "FieldRefused")
      })
    )

    it.effect("corrects a misspelt household officer by the name or by the person", () =>
      Effect.gen(function* () {
        const { office, add, edits, people } = yield* withBlocks(["李超", "周强", "周强"])
        const row = yield* add({ name: "1号楼", households: 36, officer: { name: "李起" } })
        assert.deepInclude(row, { officerName: "李起", officerId: null, officerSince: began })
        assert.deepInclude(row, { community: "甲社区", compound: "和平小区" })
        const { id, version } = row
        const byName = yield* edits.change({
          id,
          version,
          on: null,
          change: { officer: { name: "李超" } }
        })
        assert.deepInclude(byName, { officerId: people[0]!.id, officerName: "李超" })
        // The record was wrong, so it is put right for past days as well.
        assert.strictEqual((yield* buildingRows(office, "2026-02-01"))[0]?.officerName, "李超")
        // Two of one name: nobody is guessed, the name is kept.
        const either = yield* edits.change({
          id,
          version: byName.version,
          on: null,
          change: { officer: { name: "周强" } }
        })
        assert.deepInclude(either, { officerId: null, officerName: "周强" })
        const known = yield* edits.change({
          id,
          version: either.version,
          on: null,
          change: { officer: { personId: people[1]!.id } }
        })
        assert.deepInclude(known, { officerId: people[1]!.id, officerName: "周强" })

        const staff = yield* (yield* People).rows({ office })
        const zhou = staff.rows.find((one) => one.id === people[1]!.id)!
        yield* (yield* PeopleEdits).change({
          id: zhou.id,
          version: zhou.version,
          on: null,
          change: { name: "周刚" }
        })
        assert.strictEqual((yield* buildingRows(office))[0]?.officerName, "周刚")
      }).pipe(time.during)
    )

    it.effect("changes the officer from a day on, ends the duty, and keeps past days", () =>
      Effect.gen(function* () {
        const { office, add, edits } = yield* withBlocks(["李超", "周强"])
        const row = yield* add({ name: "1号楼", officer: { name: "李超" } })
        const { id } = row
        const change = (version: string, officer: { name: string } | null, on: string | null) =>
          edits.change({
            id,
            version,
            change: { officer },
            on: on === null ? null : day(on)
          })
        const next = yield* change(row.version, { name: "周强" }, "2026-04-01")
        assert.deepInclude(next, { officerName: "周强", officerSince: day("2026-04-01") })
        const noEnd = yield* Effect.flip(change(next.version, null, null))
        assert.deepInclude(noEnd, { _tag: "FieldRefused", field: "officer", why: "blank" })
        const none = yield* change(next.version, null, "2026-06-01")
        assert.deepInclude(none, { officerName: null, officerId: null })
        const names = yield* Effect.forEach(["2026-03-31", "2026-04-01", "2026-05-31"], (on) =>
          Effect.map(buildingRows(office, on), ([first]) => first?.officerName)
        )
        assert.deepStrictEqual(names, ["李超", "周强", "周强"])
        const again = yield* change(none.version, { name: "李超" }, null)
        assert.deepInclude(again, { officerName: "李超", officerSince: day("2026-06-01") })
      }).pipe(time.during)
    )

    it.effect("refuses what a building cannot be, and closes it with its duty", () =>
      Effect.gen(function* () {
        const { office, add, edits } = yield* withBlocks(["李超"])
        const [one, two] = [yield* add({ name: "1号楼" }), yield* add({ name: "2号楼" })]
        const tags = yield* Effect.all(
          [
            add({ name: "1号楼" }),
            add({ name: "3号楼", parentId: "nowhere" }),
            add({ name: "3号楼", households: 1.5 }),
            edits.change({ ...one, change: { name: "2号楼" }, on: null })
          ].map(Effect.flip)
        )
        assert.deepStrictEqual(
          tags.map((error) => (error._tag === "FieldRefused" ? error.field : error._tag)),
          ["NameTaken", "parentId", "households", "NameTaken"]
        )
        const both = { buildings: [one, two], on: day("2026-05-01") }
        assert.strictEqual(yield* edits.close(both), 2)
        assert.deepStrictEqual(yield* buildingRows(office), [])
        // What is closed had its place, and is nothing to be found fault with.
        assert.deepStrictEqual((yield* verify).neverPlaced, [])
        assert.lengthOf(yield* buildingRows(office, "2026-04-30"), 2)
        const gone = yield* Effect.flip(edits.close(both))
        assert.strictEqual(gone.rows[0]?.error._tag, "BuildingNotFound")
      }).pipe(time.during)
    )

    it.effect("lets names change places in one paste, and refuses two that end up the same", () =>
      Effect.gen(function* () {
        const { office, add, edits } = yield* withBlocks([])
        const rows = yield* Effect.forEach(["1号楼", "2号楼", "3号楼"], (name) => add({ name }))
        const paste = (names: ReadonlyArray<string>, on: ReadonlyArray<(typeof rows)[number]>) =>
          edits.changeMany({
            buildings: on.map(({ id, version }, at) => ({
              id,
              version,
              change: { name: names[at] ?? "" }
            })),
            on: null
          })
        const swapped = yield* paste(["2号楼", "3号楼", "1号楼"], rows)
        assert.deepStrictEqual(
          swapped.map(({ name }) => name),
          ["2号楼", "3号楼", "1号楼"]
        )
        const same = yield* Effect.flip(paste(["甲", "甲", "1号楼"], swapped))
        assert.deepStrictEqual(
          same.rows.map(({ index, error }) => [index, error._tag]),
          [
            [0, "NameTaken"],
            [1, "NameTaken"]
          ]
        )
        // The second is refused for its own fault; the first is in nobody's way once that is mended.
        const half = yield* Effect.flip(paste(["3号楼", " ", "1号楼"], swapped))
        assert.deepStrictEqual(
          half.rows.map(({ index, error }) => [index, error._tag]),
          [[1, "FieldRefused"]]
        )
        assert.sameDeepMembers([...(yield* buildingRows(office))], [...swapped])
      }).pipe(time.during)
    )

    it.effect("lets one of two edits of one building win", () =>
      Effect.gen(function* () {
        const { add, edits } = yield* withBlocks(["李超"])
        const { id, version } = yield* add({ name: "1号楼" })
        const said = yield* Effect.all(
          [30, 31].map((households) =>
            Effect.result(edits.change({ id, version, change: { households }, on: null }))
          ),
          { concurrency: 2 }
        )
        assert.deepStrictEqual(
          said.map((one) => (Result.isSuccess(one) ? "won" : one.failure._tag)).toSorted(),
          ["ChangedMeanwhile", "won"]
        )
      }).pipe(time.during)
    )
  }
)
