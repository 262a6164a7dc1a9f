/** Tasks broken down to buildings: made once, closed at the leaves, rolled up, and lists that agree with it. */
import { CurrentActor, systemActor } from "@aiwei/domain/audit/CurrentActor"
import { BuildingEdits } from "@aiwei/domain/duty/BuildingEdits"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { type Person, PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { TaskRepo } from "@aiwei/domain/tasks/TaskRepo"
import { Tasks } from "@aiwei/domain/tasks/Tasks"
import { assert, layer } from "@effect/vitest"
import { Effect, Option } from "effect"

import { movableTime } from "../movableTime.ts"
import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const time = movableTime(Date.UTC(2026, 5, 1))
const from = Day.make("2026-01-01")
const due = Day.make("2026-06-30")

/** Two communities with a compound each; the first has two buildings, one of them with an officer. */
const world = Effect.gen(function* () {
  const sample = yield* sampleOffice(["甲", "乙"], [100_000])
  const units = yield* OrgUnits
  const id = PersonId.make(yield* (yield* IdGenerator).next)
  const officer: Person = {
    id,
    officeId: sample.office.id,
    name: "包户李",
    gender: null,
    birth: null,
    phone: null,
    category: null,
    status: "active",
    remark: ""
  }
  yield* (yield* PersonRepo).upsertAll([officer])
  const compound = (name: string, parentId: OrgUnitId) =>
    units.add({ unit: { code: null, name, level: "compound" }, parentId, on: from })
  const [jia, yi] = sample.communities
  assert(jia !== undefined && yi !== undefined)
  const [a] = [yield* compound("甲里", jia.id), yield* compound("乙里", yi.id)]
  const buildings = yield* BuildingEdits
  const building = (name: string, more: object) =>
    buildings.add({
      office: sample.office.id,
      building: { name, parentId: a.id, ...more },
      on: from
    })
  const one = yield* building("1号楼", { officer: { personId: id } })
  const two = yield* building("2号楼", {})
  const tasks = yield* Tasks
  const office = sample.office.id
  const milestones = [{ text: "过半", due }]
  const task = yield* tasks.add({ place: office, title: "秋季灭鼠", due, milestones, on: from })
  return { sample, office, jia, yi, a, one, two, officer, tasks, task }
})

layer(World, { timeout: 60_000, excludeTestServices: true })("Tasks", (it) => {
  it.effect("get one part for every place on the way, once, with the holder of a duty", () =>
    Effect.gen(function* () {
      const { tasks, task, office, one } = yield* world
      const cascade = { place: office, id: task.id, level: "building" } as const
      const made = yield* tasks.cascade({ ...cascade, duty: "household-officer", on: from })
      assert.deepStrictEqual(made, { made: 6, existing: 0, unassigned: 5 })
      const again = yield* tasks.cascade({ ...cascade, duty: "household-officer" })
      assert.deepStrictEqual(again, { made: 0, existing: 6, unassigned: 0 })
      const progress = yield* tasks.progress({ id: task.id })
      // 2号楼, and 乙里, which has no building: both are leaves that nobody has.
      const { leaves, done, unassigned } = progress.whole
      assert.deepStrictEqual([leaves, done, unassigned], [3, 0, 2])
      assert.deepStrictEqual(progress.unassigned.map(({ placeName }) => placeName).toSorted(), [
        "2号楼",
        "乙里"
      ])
      const mine = yield* tasks.list({ office, leaves: true, task: task.id, state: "open" })
      assert.strictEqual(mine.total, 3)
      const own = mine.rows.find(({ unitId }) => unitId === one.id)
      assert.deepInclude(own, { ownerName: "包户李", assigned: true })
    }).pipe(time.during)
  )

  it.effect("are closed at the leaves, and what stands above is as far as they are", () =>
    Effect.gen(function* () {
      const { tasks, task, office, jia, one, officer } = yield* world
      const level = "building"
      yield* tasks.cascade({
        place: office,
        id: task.id,
        level,
        duty: "household-officer",
        on: from
      })
      const rows = (yield* tasks.list({ office, owner: officer.id })).rows
      assert.deepStrictEqual(
        rows.map(({ unitId }) => unitId),
        [one.id]
      )
      const id = rows[0]?.id ?? ""
      const whole = yield* Effect.flip(tasks.done({ place: office, id: task.id }))
      assert.deepInclude(whole, { _tag: "TaskRefused", why: "hasParts" })
      const elsewhere = yield* Effect.flip(tasks.done({ place: jia.id, id }))
      assert.strictEqual(elsewhere._tag, "TaskNotFound")
      const closed = yield* tasks.done({ place: one.id, id, on: Day.make("2026-05-20") })
      assert.strictEqual(closed.doneOn, "2026-05-20")
      const count = (on?: Day) =>
        Effect.map(
          tasks.progress({ id: task.id, place: jia.id, on }),
          ({ whole: { done, leaves } }) => [done, leaves]
        )
      assert.deepStrictEqual(yield* count(), [1, 2])
      assert.deepStrictEqual(yield* count(Day.make("2026-05-19")), [0, 2])
      yield* tasks.reopen({ place: one.id, id })
      assert.deepStrictEqual(yield* count(), [0, 2])
      const late = yield* tasks.progress({ id: task.id, on: Day.make("2026-07-01") })
      assert.strictEqual(late.whole.overdue, 3)
    }).pipe(time.during)
  )

  it.effect("given up with everything below, count nowhere and are not made again", () =>
    Effect.gen(function* () {
      const { tasks, task, office, jia } = yield* world
      const cascade = { place: office, id: task.id, level: "building" } as const
      yield* tasks.cascade({ ...cascade, on: from })
      const { parts } = yield* tasks.progress({ id: task.id })
      const part = parts.find(({ placeId }) => placeId === jia.id)
      const ended = yield* tasks.end({ place: jia.id, id: part?.taskId ?? "", reason: "拆迁" })
      assert.strictEqual(ended.ended, 4)
      assert.strictEqual((yield* tasks.progress({ id: task.id })).whole.leaves, 1)
      assert.strictEqual((yield* tasks.cascade(cascade)).made, 0)
      const again = yield* Effect.flip(tasks.done({ place: jia.id, id: part?.taskId ?? "" }))
      assert.deepInclude(again, { why: "ended" })
    }).pipe(time.during)
  )

  it.effect("end on their own last day when they were made after it, and leave what was done", () =>
    Effect.gen(function* () {
      const { tasks, task, office } = yield* world
      const cascade = { place: office, id: task.id, level: "building" } as const
      const { made } = yield* tasks.cascade(cascade)
      const before = yield* tasks.list({ office, task: task.id, leaves: true })
      const [leaf] = before.rows
      yield* tasks.done({ place: leaf?.unitId ?? "", id: leaf?.id ?? "" })
      // The parts were made today; the whole is given up from its first day.
      const ended = yield* tasks.end({ place: office, id: task.id, on: from })
      assert.strictEqual(ended.ended, made)
      const { rows } = yield* tasks.list({ office, task: task.id, leaves: true, state: "done" })
      assert.deepStrictEqual(
        rows.map(({ id }) => id),
        [leaf?.id]
      )
    }).pipe(time.during)
  )

  it.effect("lie in the lists that progress counts, whoever looks", () =>
    Effect.gen(function* () {
      const { tasks, task, office, jia, two, officer } = yield* world
      yield* tasks.cascade({ place: office, id: task.id, level: "building", on: from })
      const listed = (state: "open" | "overdue" | "unassigned" | "done") =>
        Effect.map(tasks.list({ office, task: task.id, state }), ({ total }) => total)
      assert.strictEqual(yield* listed("unassigned"), 3)
      const { rows } = yield* tasks.list({ office, task: task.id, leaves: true })
      const leaf = rows.find(({ unitId }) => unitId === two.id)
      const at = { place: two.id, id: leaf?.id ?? "" }
      yield* tasks.assign({ ...at, owner: { name: officer.name }, on: from })
      assert.strictEqual(yield* listed("unassigned"), 2)
      yield* tasks.done(at)
      assert.deepStrictEqual([yield* listed("open"), yield* listed("done")], [2, 1])
      const held = yield* (yield* TaskRepo).heldBy([officer.id], from)
      assert.lengthOf(held, 1)
      const place = Option.getOrThrow(yield* (yield* PlacementRepo).findOn(jia.id, from))
      const limited = Effect.provideService(CurrentActor, { ...systemActor, reach: [place.path] })
      const own = yield* tasks.list({ office, task: task.id }).pipe(limited)
      assert.strictEqual(own.total, 4)
      const hidden = yield* Effect.flip(tasks.show({ id: task.id }).pipe(limited))
      assert.strictEqual(hidden._tag, "TaskNotFound")
    }).pipe(time.during)
  )

  it.effect("page by cursor, reach milestones, and refuse days and levels that do not fit", () =>
    Effect.gen(function* () {
      const { tasks, task, office } = yield* world
      const at = { place: office, id: task.id }
      yield* tasks.cascade({ ...at, level: "building", on: from })
      const first = yield* tasks.list({ office, limit: 4 })
      const rest = yield* tasks.list({ office, limit: 4, cursor: first.next })
      assert.deepStrictEqual([first.rows.length, rest.rows.length, rest.next], [4, 3, null])
      assert.lengthOf(new Set([...first.rows, ...rest.rows].map(({ id }) => id)), 7)
      const reached = yield* tasks.milestone({ ...at, no: 1, reached: true })
      assert.strictEqual(reached[0]?.reachedOn, "2026-06-01")
      const why = <A, R>(work: Effect.Effect<A, { readonly _tag: string }, R>) =>
        Effect.map(Effect.flip(work), (error) => ("why" in error ? error.why : error._tag))
      assert.strictEqual(
        yield* why(tasks.milestone({ ...at, no: 9, reached: true })),
        "noMilestone"
      )
      assert.strictEqual(yield* why(tasks.cascade({ ...at, level: "city" })), "level")
      const later = Day.make("2026-12-31")
      const level = "building"
      assert.strictEqual(yield* why(tasks.cascade({ ...at, level, due: later })), "dueAfterWhole")
      const early = { place: office, title: "太早", due: Day.make("2025-01-01") }
      assert.strictEqual(yield* why(tasks.add(early)), "dueFirst")
    }).pipe(time.during)
  )
})
