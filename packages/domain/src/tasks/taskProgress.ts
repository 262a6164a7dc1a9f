/**
 * How far a task has come: of the whole, or of its part at a place, with every part right below it and the
 * leaves nobody has. Whoever is limited to a branch sees the leaves of that branch counted, and no others.
 */
import { Effect } from "effect"

import type { UnitLevel } from "../org/levels/OrgLevel.ts"
import { placeFinder } from "../org/naming/placeFinder.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import { type Progress, rollUp } from "./rollUp.ts"
import type { Milestone, TaskId } from "./Task.ts"
import { TaskNotFound } from "./taskErrors.ts"
import { taskFound } from "./taskFound.ts"
import { type StoredNode, TaskRepo } from "./TaskRepo.ts"
import { taskState, type TaskState } from "./taskState.ts"

export interface ProgressWanted {
  readonly id: string
  /** The part of the same task at this place; the task's own when left out. */
  readonly place?: string | null | undefined
  /** Today when left out. */
  readonly on?: Day | null | undefined
}

export interface PartProgress extends Progress {
  readonly taskId: TaskId
  readonly placeId: OrgUnitId
  readonly placeName: string
  readonly level: UnitLevel
  readonly ownerName: string
  readonly due: Day
  /** Of a leaf; null for what has parts. */
  readonly state: TaskState | null
}

export interface TaskProgress {
  readonly on: Day
  readonly title: string
  readonly whole: PartProgress
  readonly milestones: ReadonlyArray<Milestone>
  /** In the order of the tree. */
  readonly parts: ReadonlyArray<PartProgress>
  /** The first of the leaves that nobody has; `whole.unassigned` counts all of them. */
  readonly unassigned: ReadonlyArray<{
    readonly taskId: TaskId
    readonly placeId: OrgUnitId
    readonly placeName: string
    readonly level: UnitLevel
    readonly due: Day
    /** Who had it and is not there any more; empty for nobody. */
    readonly ownerName: string
  }>
}

const mostUnassigned = 1000

const below = (top: TaskId, nodes: ReadonlyArray<StoredNode>): ReadonlyArray<StoredNode> => {
  const parts = Map.groupBy(nodes, ({ parentId }) => parentId)
  const found = nodes.filter(({ id }) => id === top)
  for (const { id } of found) found.push(...(parts.get(id) ?? []))
  return found
}

export const taskProgress = Effect.gen(function* () {
  const repo = yield* TaskRepo
  const find = yield* placeFinder
  const { seen } = yield* taskFound

  return Effect.fn("Tasks.progress")(function* (wanted: ProgressWanted) {
    const on = wanted.on ?? (yield* today)
    const asked = yield* seen(wanted.id, on)
    const at = wanted.place == null ? null : (yield* find(wanted.place, null, on)).id
    const all = yield* repo.nodesOf(asked.rootId, on)
    const top = all.find((node) => (at === null ? node.id === asked.id : node.unitId === at))
    if (top === undefined) return yield* new TaskNotFound({ id: wanted.id })
    const nodes = below(top.id, all)
    const sums = rollUp(nodes, on)
    const isLeaf = new Set(sums.leaves.map(({ id }) => id))
    const isPart = new Set(sums.partsOf(top.id).map(({ id }) => id))
    const shown = (node: StoredNode): PartProgress => ({
      taskId: node.id,
      placeId: node.unitId,
      placeName: node.placeName,
      level: node.level,
      ownerName: node.ownerName,
      due: node.due,
      state: isLeaf.has(node.id) ? taskState(node, on) : null,
      ...sums.of(node.id)
    })
    return {
      on,
      title: asked.title,
      whole: shown(top),
      milestones: yield* repo.milestonesOf(asked.rootId),
      parts: nodes.filter(({ id }) => isPart.has(id)).map(shown),
      unassigned: nodes
        .filter((node) => isLeaf.has(node.id) && !node.assigned && taskState(node, on) !== "done")
        .slice(0, mostUnassigned)
        .map(({ id, unitId, placeName, level, due, ownerName }) => ({
          taskId: id,
          placeId: unitId,
          placeName,
          level,
          due,
          ownerName
        }))
    } satisfies TaskProgress
  })
})
