/** Use cases about tasks: made, broken down, given to somebody, closed, and how far they have come. */
import { Context, Effect, Layer } from "effect"

import type { DutyHolderRefused, DutyKindNotFound } from "../duty/dutyErrors.ts"
import type { OfficeAmbiguous, OfficeNotFound, PlaceAmbiguous, PlaceNotFound } from "../errors.ts"
import type { Day } from "../shared/Day.ts"
import type { CountedPage } from "../shared/Page.ts"
import type { CascadeTask } from "./cascadeParts.ts"
import type { Milestone, Task, TaskLine } from "./Task.ts"
import { type AddTask, taskAdded } from "./taskAdded.ts"
import { type Cascaded, taskCascaded } from "./taskCascaded.ts"
import { type EndTask, type ReachMilestone, taskEnded } from "./taskEnded.ts"
import type { TaskNotFound, TaskRefused } from "./taskErrors.ts"
import type { OfTask } from "./taskFound.ts"
import { type ListedTask, taskLines, type TaskListing, type TaskShown } from "./taskLines.ts"
import { type ProgressWanted, taskProgress, type TaskProgress } from "./taskProgress.ts"
import { type AssignTask, taskSteps } from "./taskSteps.ts"

type Unplaced = PlaceNotFound | PlaceAmbiguous
type NoStep = Unplaced | TaskNotFound | TaskRefused

export interface TaskMade extends Task {
  readonly placeName: string
  readonly milestones: ReadonlyArray<Milestone>
}

export class Tasks extends Context.Service<
  Tasks,
  {
    readonly add: (
      wanted: AddTask
    ) => Effect.Effect<TaskMade, Unplaced | OfficeNotFound | DutyHolderRefused | TaskRefused>
    /** To every place below, down to a level; again, only to the places that have no part yet. */
    readonly cascade: (wanted: CascadeTask) => Effect.Effect<Cascaded, NoStep | DutyKindNotFound>
    readonly assign: (
      wanted: AssignTask
    ) => Effect.Effect<TaskLine, NoStep | OfficeNotFound | DutyHolderRefused>
    readonly done: (wanted: OfTask) => Effect.Effect<TaskLine, NoStep>
    readonly reopen: (wanted: OfTask) => Effect.Effect<TaskLine, NoStep>
    readonly end: (
      wanted: EndTask
    ) => Effect.Effect<{ readonly ended: number; readonly endedOn: Day }, NoStep>
    readonly milestone: (wanted: ReachMilestone) => Effect.Effect<ReadonlyArray<Milestone>, NoStep>
    readonly list: (
      wanted: TaskListing
    ) => Effect.Effect<CountedPage<ListedTask>, Unplaced | OfficeNotFound | OfficeAmbiguous>
    readonly show: (wanted: {
      readonly id: string
      readonly on?: Day | null | undefined
    }) => Effect.Effect<TaskShown, TaskNotFound>
    readonly progress: (
      wanted: ProgressWanted
    ) => Effect.Effect<TaskProgress, Unplaced | TaskNotFound>
  }
>()("aiwei/Tasks") {
  static readonly layer = Layer.effect(
    Tasks,
    Effect.gen(function* () {
      const add = yield* taskAdded
      const cascade = yield* taskCascaded
      const steps = yield* taskSteps
      const ended = yield* taskEnded
      const lines = yield* taskLines
      const progress = yield* taskProgress
      return { add, cascade, ...steps, ...ended, ...lines, progress }
    })
  )
}
