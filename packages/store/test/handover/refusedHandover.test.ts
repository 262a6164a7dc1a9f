/** A handover is refused as a whole, says why, and writes nothing; what was made is read back as its sheet. */
import { BuildingEdits } from "@aiwei/domain/duty/BuildingEdits"
import { Buildings } from "@aiwei/domain/duty/Buildings"
import { Handovers } from "@aiwei/domain/handover/Handovers"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { began, day, staffed, time } from "../register/staff.ts"
import { World } from "../world.ts"

const on = day("2026-07-01")

/** 陈明 holds two buildings of the first community, 赵丽 one of them more, 沈鹏 nothing. */
const world = Effect.gen(function* () {
  const staff = yield* staffed(["陈明", "赵丽", "沈鹏"])
  const [edits, buildings] = [yield* BuildingEdits, yield* Buildings]
  const parentId = staff.communities[0]!.id
  for (const [name, officer] of [
    ["1号楼", "陈明"],
    ["2号楼", "陈明"],
    ["3号楼", "赵丽"]
  ] as const) {
    const building = { name, parentId, officer: { name: officer } }
    yield* edits.add({ office: staff.office, building, on: began })
  }
  const officers = Effect.fnUntraced(function* (asked = on) {
    const { rows } = yield* buildings.rows({ office: staff.office, on: asked })
    return rows.map(({ name, officerName }) => `${name} ${officerName}`).toSorted()
  })
  const [chen, zhao, shen] = staff.people.map(({ id }) => id as string) as [string, string, string]
  return { ...staff, officers, chen, zhao, shen }
})

const all = ["1号楼 陈明", "2号楼 陈明", "3号楼 赵丽"]

layer(World, { timeout: 60_000, excludeTestServices: true })("a refused handover", (it) => {
  it.effect("names what nobody decided on", () =>
    Effect.gen(function* () {
      const { chen: person, zhao, officers } = yield* world
      const handovers = yield* Handovers
      const { version, rows } = yield* handovers.preview({ person, on })
      const first = rows.find(({ kind }) => kind === "building")
      const { kind, id } = first!
      const decisions = [{ kind, id, choice: "successor" as const, personId: zhao }]
      const asked = { person, on, reason: "leave" as const, version, decisions }
      const said = yield* Effect.flip(handovers.make(asked))
      assert.deepInclude(said, { _tag: "HandoverUndecided", person: "陈明", total: 1 })
      const keep = { ...asked, rest: { choice: "keep" as const } }
      assert.propertyVal(yield* Effect.flip(handovers.make(keep)), "_tag", "HandoverUndecided")
      assert.deepStrictEqual(yield* officers(), all)
    }).pipe(time.during)
  )

  it.effect("takes no successor who is not there, is the leaver, or is nobody of the office", () =>
    Effect.gen(function* () {
      const { chen: person, shen, office, officers } = yield* world
      const [handovers, edits, people] = [yield* Handovers, yield* PeopleEdits, yield* People]
      const found = (yield* people.rows({ office })).rows.find(({ id }) => id === shen)!
      yield* edits.leave({ people: [{ id: shen, version: found.version }], on: day("2026-06-15") })
      const { version } = yield* handovers.preview({ person, on })
      const why = (personId: string) => {
        const rest = { choice: "successor", personId } as const
        return Effect.flip(handovers.make({ person, on, reason: "leave", version, rest }))
      }
      assert.deepInclude(yield* why(shen), { _tag: "SuccessorRefused", why: "left", name: "沈鹏" })
      assert.deepInclude(yield* why(person), { _tag: "SuccessorRefused", why: "leaver" })
      assert.deepInclude(yield* why("0".repeat(26)), { _tag: "SuccessorRefused", why: "unknown" })
      assert.deepStrictEqual(yield* officers(), all)
    }).pipe(time.during)
  )

  it.effect("notices what changed since the preview, and a thing that is not held", () =>
    Effect.gen(function* () {
      const { chen: person, zhao, office, officers } = yield* world
      const [handovers, edits, buildings] = [
        yield* Handovers,
        yield* BuildingEdits,
        yield* Buildings
      ]
      const { version } = yield* handovers.preview({ person, on })
      const rest = { choice: "open" } as const
      const asked = { person, on, reason: "leave" as const, version, rest }
      const unheld = { kind: "zone" as const, id: "nothing", choice: "open" as const }
      const unknown = yield* Effect.flip(handovers.make({ ...asked, decisions: [unheld] }))
      assert.deepInclude(unknown, { _tag: "FieldRefused", why: "unknown", value: "nothing" })
      const third = (yield* buildings.rows({ office, on })).rows.find(
        (one) => one.name === "3号楼"
      )!
      const change = { officer: { personId: person } }
      yield* edits.change({ id: third.id, version: third.version, change, on: day("2026-06-01") })
      const said = yield* Effect.flip(handovers.make(asked))
      assert.propertyVal(said, "_tag", "HandoverChanged")
      assert.deepStrictEqual(yield* officers(), ["1号楼 陈明", "2号楼 陈明", "3号楼 陈明"])
      const again = yield* handovers.preview({ person, on })
      yield* handovers.make({
        ...asked,
        version: again.version,
        rest: { choice: "successor", personId: zhao }
      })
      assert.deepStrictEqual(yield* officers(), ["1号楼 赵丽", "2号楼 赵丽", "3号楼 赵丽"])
    }).pipe(time.during)
  )

  it.effect("comes before nothing that began later", () =>
    Effect.gen(function* () {
      const { chen: person, officers } = yield* world
      const handovers = yield* Handovers
      const early = day("2025-12-01")
      const { version } = yield* handovers.preview({ person, on: early })
      const asked = { person, on: early, reason: "leave" as const, version }
      const said = yield* Effect.flip(handovers.make({ ...asked, rest: { choice: "open" } }))
      assert.propertyVal(said, "_tag", "ChangeTooEarly")
      assert.deepStrictEqual(yield* officers(), all)
    }).pipe(time.during)
  )

  it.effect("gives a sheet with everything that was handed over, and who signs", () =>
    Effect.gen(function* () {
      const { chen: person, shen, office, officers } = yield* world
      const handovers = yield* Handovers
      const { version, rows } = yield* handovers.preview({ person, on })
      // 赵丽 holds the same duty in the same community; whoever holds nothing is not nearer.
      const proposals = rows.flatMap(({ proposal }) => (proposal === null ? [] : [proposal]))
      assert.deepStrictEqual(
        proposals.map(({ name, rule, holds }) => [name, rule, holds]),
        [
          ["赵丽", "sameDuty", 1],
          ["赵丽", "sameDuty", 2]
        ]
      )
      const { kind, id } = rows.find((one) => one.kind === "building")!
      const decisions = [{ kind, id, choice: "successor" as const, personId: shen }]
      const rest = { choice: "proposed" } as const
      const made = { person, on, reason: "leave" as const, version, decisions, rest }
      const sheet = yield* handovers.make({ ...made, docNo: " 滨爱卫〔2026〕7号 " })
      assert.deepStrictEqual(yield* officers(), ["1号楼 沈鹏", "2号楼 赵丽", "3号楼 赵丽"])
      assert.deepStrictEqual(yield* officers(day("2026-06-30")), all)
      assert.deepStrictEqual(sheet.counts, { passed: 2, open: 0, kept: 0, ended: 1, withPost: 0 })
      assert.strictEqual(sheet.handover.docNo, "滨爱卫〔2026〕7号")
      assert.deepStrictEqual(
        sheet.signatures.map(({ as, name }) => [as, name]),
        [
          ["giver", "陈明"],
          ["receiver", "沈鹏"],
          ["receiver", "赵丽"],
          ["witness", null]
        ]
      )
      const listed = yield* handovers.list({ office })
      assert.deepInclude(listed.rows[0], { id: sheet.handover.id, lineCount: 3, openCount: 0 })
      assert.deepStrictEqual(yield* handovers.show(sheet.handover.id), sheet)
      const missing = yield* Effect.flip(handovers.show("nothing"))
      assert.propertyVal(missing, "_tag", "HandoverNotFound")
    }).pipe(time.during)
  )
})
