/** A write that wants what is there already leaves no trace: no entry in the trail, and the same version. */
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { BuildingEdits } from "@aiwei/domain/duty/BuildingEdits"
import { ZoneEdits } from "@aiwei/domain/duty/ZoneEdits"
import { OrgCards } from "@aiwei/domain/org/card/OrgCards"
import { OrgEdits } from "@aiwei/domain/org/edits/OrgEdits"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import { Settings } from "@aiwei/domain/settings/Settings"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { World } from "../world.ts"
import { began, day, staffed, time } from "./staff.ts"

const newestEntry = Effect.map(
  AuditLog.use((audit) => audit.part(null, 1)),
  ([newest]) => newest?.seq
)

/** Runs the write, and asserts that the trail is as long as before. */
const untold = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const before = yield* newestEntry
    const made = yield* work
    assert.strictEqual(yield* newestEntry, before)
    return made
  })

layer(World, { timeout: 60_000, excludeTestServices: true })("an edit to nothing else", (it) => {
  it.effect("of people, corrected or from a day on", () =>
    Effect.gen(function* () {
      const { office } = yield* staffed(["张伟"])
      const edits = yield* PeopleEdits
      const [row] = (yield* (yield* People).rows({ office })).rows
      assert(row !== undefined)
      const { id, version } = row
      const change = { name: " 张伟 ", post: "网格员", unit: "甲", status: "active" as const }
      for (const on of [null, day("2026-05-01")]) {
        const same = yield* untold(edits.change({ id, version, change, on }))
        assert.deepStrictEqual(same, row)
      }
      const people = [{ id, version, change: {} }]
      yield* untold(edits.changeMany({ people, on: null }))
    }).pipe(time.during)
  )

  it.effect("of buildings and zones, their officer and their communities included", () =>
    Effect.gen(function* () {
      const { office, communities } = yield* staffed(["李超"])
      const parentId = communities[0]?.id ?? ""
      const officer = { name: "李超" }
      const building = { parentId, name: "1号楼", households: 36, officer }
      const buildings = yield* BuildingEdits
      const built = yield* buildings.add({ office, building, on: began })
      const zones = yield* ZoneEdits
      const ids = communities.map(({ id }) => id)
      const zone = { name: "一区", leader: officer, communities: ids }
      const made = yield* zones.add({ office, zone, on: began })
      for (const on of [null, day("2026-05-01")]) {
        const change = { name: "1号楼", households: 36, officer }
        const { id, version } = built
        assert.deepStrictEqual(yield* untold(buildings.change({ id, version, change, on })), built)
        const wanted = { id: made.id, version: made.version, on }
        const again = { ...zone, communities: ids.toReversed() }
        assert.deepStrictEqual(yield* untold(zones.change({ ...wanted, change: again })), made)
      }
    }).pipe(time.during)
  )

  it.effect("of units and settings", () =>
    Effect.gen(function* () {
      const { office, communities } = yield* staffed([])
      const id = communities[0]?.id ?? office
      const edits = yield* OrgEdits
      const { unit } = yield* (yield* OrgCards).card(id)
      const { version, name } = unit
      yield* untold(edits.rename({ id, version, name: ` ${name} ` }))
      yield* untold(edits.recode({ id, version, code: unit.code }))
      yield* untold(edits.move({ id, version, newParentId: office, on: day("2026-05-01") }))
      assert.strictEqual((yield* (yield* OrgCards).card(id)).unit.version, version)
      const settings = yield* Settings
      const shown = yield* settings.show(office)
      const { amberAfterHours, redAfterHours, wallName, passPercent } = shown
      const same = { amberAfterHours, redAfterHours, wallName, passPercent }
      const wanted = { office, version: shown.version, settings: same }
      assert.deepStrictEqual(yield* untold(settings.change(wanted)), shown)
    }).pipe(time.during)
  )
})
