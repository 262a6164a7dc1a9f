/** What is held by a post is told before a handover, goes with the post, and stays where the post stays. */
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { Handovers } from "@aiwei/domain/handover/Handovers"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { LeadingGroupId } from "@aiwei/domain/people/groups/LeadingGroup"
import { LeadingGroupRepo } from "@aiwei/domain/people/groups/LeadingGroupRepo"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { forever } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect, Option } from "effect"

import { began, day, staffed, time } from "../register/staff.ts"
import { World } from "../world.ts"

const on = day("2026-07-01")

/** 陈明 leads the first community, whose leader has a seat in a group; 赵丽 works there. */
const world = Effect.gen(function* () {
  const staff = yield* staffed(["陈明", "赵丽"])
  const [chen, zhao] = staff.people.map(({ id }) => id as string) as [string, string]
  const [posts, groups] = [yield* PostRepo, yield* LeadingGroupRepo]
  const held = yield* posts.ofPeople(staff.people.slice(0, 1).map(({ id }) => id))
  yield* posts.upsertAll(held.map((post) => ({ ...post, kind: "mainLeader" as const })))
  const groupId = LeadingGroupId.make(`${staff.office}-g`)
  const group = { officeId: staff.office, unitId: staff.office, purpose: "other" as const }
  const span = { validFrom: began, validTo: forever }
  yield* groups.upsert({
    ...group,
    ...span,
    id: groupId,
    name: "领导小组",
    docNo: null,
    docDay: null
  })
  const unitId = staff.communities[0]!.id
  const holder = { kind: "post" as const, unitId, postKind: "mainLeader" as const }
  const seat = { groupId, role: "member" as const, position: 1, dutyText: "", holder }
  yield* groups.upsertSeats([{ ...seat, ...span, id: `${groupId}-1` }])
  const placed = Option.getOrThrow(yield* (yield* PlacementRepo).findOn(unitId, on))
  return { chen, zhao, communityPath: placed.path }
})

layer(World, { timeout: 60_000, excludeTestServices: true })("what is held by a post", (it) => {
  it.effect("is shown with its post, needs no decision, and is on the sheet of a leaver", () =>
    Effect.gen(function* () {
      const { chen, zhao, communityPath } = yield* world
      const handovers = yield* Handovers
      const { exOfficio, rows, version } = yield* handovers.preview({ person: chen, on })
      assert.deepStrictEqual(
        exOfficio.map(({ kind, name, postKind }) => [kind, name, postKind]),
        [["groupSeat", "领导小组", "mainLeader"]]
      )
      assert.deepStrictEqual((yield* handovers.preview({ person: zhao, on })).exOfficio, [])
      const [post] = rows
      const decisions = [
        { kind: post!.kind, id: post!.id, choice: "successor" as const, personId: zhao }
      ]
      const asked = { person: chen, on, reason: "leave" as const, version, decisions }
      const { lines, counts, handover } = yield* handovers.make(asked)
      assert.deepStrictEqual(counts, { passed: 1, open: 0, kept: 0, ended: 0, withPost: 1 })
      assert.deepStrictEqual(
        lines.map(({ outcome, successorName }) => [outcome, successorName]),
        [
          ["passed", "赵丽"],
          ["withPost", "赵丽"]
        ]
      )
      const after = yield* handovers.preview({ person: zhao, on })
      assert.strictEqual(after.exOfficio[0]?.name, "领导小组")
      // Whoever may see only the community is told that its sheet is not whole.
      const actor = yield* CurrentActor
      const own = { ...actor, reach: [communityPath] }
      const part = yield* handovers.show(handover.id).pipe(Effect.provideService(CurrentActor, own))
      assert.deepStrictEqual([part.lines.length, part.beyond], [1, 1])
    }).pipe(time.during)
  )

  it.effect("stays with whoever changes a duty and keeps the post", () =>
    Effect.gen(function* () {
      const { chen } = yield* world
      const handovers = yield* Handovers
      const { version } = yield* handovers.preview({ person: chen, on })
      const asked = { person: chen, on, reason: "move" as const, version }
      const { counts } = yield* handovers.make(asked)
      assert.deepStrictEqual(counts, { passed: 0, open: 0, kept: 1, ended: 0, withPost: 0 })
    }).pipe(time.during)
  )
})
