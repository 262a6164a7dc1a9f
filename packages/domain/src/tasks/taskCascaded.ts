/**
 * A task is broken down to every place below, down to a level, in one transaction. With a duty, whoever holds
 * it at a place becomes the owner of its part; the others wait for one.
 */
import { Effect, Result } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { DutyReads } from "../duty/answers/DutyReads.ts"
import { holdingsAt } from "../duty/answers/holdingsAt.ts"
import { resolved } from "../duty/answers/resolved.ts"
import type { Holder } from "../duty/holders/Holder.ts"
import { DutyKinds } from "../duty/kinds/DutyKinds.ts"
import { LevelRepo } from "../org/levels/LevelRepo.ts"
import type { UnitLevel } from "../org/levels/OrgLevel.ts"
import { placeNear } from "../org/naming/placeNear.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PlacedUnit } from "../org/PlacedUnit.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { cascadePlan } from "./cascadePlan.ts"
import { type Task, TaskId } from "./Task.ts"
import { type OfTask, refusedFor, rowOfTask, taskFound } from "./taskFound.ts"
import { TaskRepo } from "./TaskRepo.ts"

export interface CascadeTask extends OfTask {
  readonly level: UnitLevel
  /** That of the whole when left out. */
  readonly due?: Day | null | undefined
  /** Whose holder at each place becomes the owner. */
  readonly duty?: string | null | undefined
}

export interface Cascaded {
  readonly made: number
  /** Places on the way that had their part already. */
  readonly existing: number
  /** Parts made that nobody has. */
  readonly unassigned: number
}

/** Beyond this it is not one office's task any more. */
const mostParts = 50_000

export const taskCascaded = Effect.gen(function* () {
  const repo = yield* TaskRepo
  const placements = yield* PlacementRepo
  const levels = yield* LevelRepo
  const kinds = yield* DutyKinds
  const reads = yield* DutyReads
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const { at, dayFor } = yield* taskFound

  const branchOf = Effect.fnUntraced(function* (id: OrgUnitId, day: Day) {
    const top = (yield* placeNear(placements, id, day)).at(-1)
    return top === undefined ? [] : yield* placements.placedOn(top.path, day)
  })

  const planOf = Effect.fnUntraced(function* (task: Task, wanted: CascadeTask, day: Day) {
    const places = yield* branchOf(task.unitId, day)
    const all = yield* levels.all
    const leaf = all.find(({ code }) => code === wanted.level)
    const top = all.find(({ code }) => code === places[0]?.level)
    if (leaf === undefined || (top !== undefined && leaf.rank <= top.rank)) {
      return yield* refusedFor(task, "level", null, wanted.level)
    }
    const rows = yield* repo.rowsOf(task.rootId)
    const existing = new Map(
      rows.map((row): readonly [OrgUnitId, "open" | "closed"] => [
        row.unitId,
        row.doneOn === null && row.endedOn === null ? "open" : "closed"
      ])
    )
    const plan = cascadePlan({ top: task.unitId, places, levels: all, leaf, existing })
    if (plan.length > mostParts) {
      return yield* refusedFor(task, "tooMany", null, String(plan.length))
    }
    return { plan, rows, places }
  })

  const holdersOf = Effect.fnUntraced(function* (
    officeId: OrgUnitId,
    places: ReadonlyArray<PlacedUnit>,
    wanted: string | null,
    day: Day
  ) {
    const holders = new Map<OrgUnitId, Holder>()
    if (wanted === null) return holders
    const { code } = yield* kinds.known(officeId, wanted)
    const facts = yield* reads.factsOf({ places: places.map(({ id }) => id), day, posts: true })
    for (const place of places) {
      const answering = holdingsAt(place.id, code, facts, day).find((holding) =>
        Result.isSuccess(resolved(holding, place, facts, day))
      )
      if (answering !== undefined) holders.set(place.id, answering.holder)
    }
    return holders
  })

  const dueOf = Effect.fnUntraced(function* (task: Task, due: Day | null, day: Day) {
    if (due === null) return task.due
    if (due > task.due) return yield* refusedFor(task, "dueAfterWhole", task.due)
    return due < day ? yield* refusedFor(task, "dueFirst", day) : due
  })

  return Effect.fn("Tasks.cascade")(function* (wanted: CascadeTask) {
    yield* placements.lockTree
    const task = rowOfTask(yield* at(wanted))
    if (task.doneOn !== null) return yield* refusedFor(task, "done", task.doneOn)
    const madeOn = yield* dayFor(task, wanted.on)
    const { plan, rows, places } = yield* planOf(task, wanted, madeOn)
    const due = yield* dueOf(task, wanted.due ?? null, madeOn)
    const planned = new Set(plan.map(({ unitId }) => unitId))
    const below = places.filter(({ id }) => planned.has(id))
    const owners = yield* holdersOf(task.officeId, below, wanted.duty ?? null, madeOn)
    const made = yield* ids.many(plan.length)
    const idAt = new Map(rows.map(({ unitId, id }) => [unitId, id]))
    for (const [n, { unitId }] of plan.entries()) idAt.set(unitId, TaskId.make(made[n] ?? ""))
    const parts = plan.map(({ unitId, under }): Task => ({
      ...task,
      id: idAt.get(unitId) ?? task.id,
      parentId: idAt.get(under) ?? task.id,
      unitId,
      due,
      madeOn,
      owner: owners.get(unitId) ?? null
    }))
    yield* repo.upsertAll(parts)
    const unassigned = parts.filter(({ owner }) => owner === null).length
    const subject = `Task/${task.id}`
    const told = { level: wanted.level, duty: wanted.duty ?? null, due, made: parts.length }
    yield* audit.append({ verb: "tasks.cascade", place: task.unitId, subject, after: told })
    const inBranch = new Set(places.map(({ id }) => id))
    const existing = rows.filter(({ unitId, id }) => id !== task.id && inBranch.has(unitId)).length
    return { made: parts.length, existing, unassigned } satisfies Cascaded
  }, atomically.run)
})
