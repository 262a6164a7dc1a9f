/** The parts that a task still needs below its place, read from the tree of the day and the parts it has. */
import { Effect, Option } from "effect"

import { LevelRepo } from "../org/levels/LevelRepo.ts"
import type { UnitLevel } from "../org/levels/OrgLevel.ts"
import { unitNear } from "../org/naming/placeNear.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import type { Day } from "../shared/Day.ts"
import { cascadePlan } from "./cascadePlan.ts"
import type { Task } from "./Task.ts"
import { type OfTask, refusedFor } from "./taskFound.ts"
import { TaskRepo } from "./TaskRepo.ts"

export interface CascadeTask extends OfTask {
  readonly level: UnitLevel
  /** That of the whole when left out. */
  readonly due?: Day | null | undefined
  /** Whose holder at each place becomes the owner. */
  readonly duty?: string | null | undefined
}

/** Beyond this it is not one office's task any more. */
const mostParts = 50_000

export const cascadeParts = Effect.gen(function* () {
  const repo = yield* TaskRepo
  const placements = yield* PlacementRepo
  const levels = yield* LevelRepo

  const branchOf = Effect.fnUntraced(function* (id: OrgUnitId, day: Day) {
    const top = Option.getOrUndefined(yield* unitNear(placements, id, day))
    return top === undefined ? [] : yield* placements.placedOn(top.path, day)
  })

  return Effect.fnUntraced(function* (task: Task, wanted: CascadeTask, day: Day) {
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
})
