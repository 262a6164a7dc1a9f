/** What the domain needs from storage for tasks. */
import { Context, type Effect, type Option, Schema } from "effect"

import { UnitLevel } from "../org/levels/OrgLevel.ts"
import type { TreePath } from "../org/TreePath.ts"
import type { PersonId } from "../people/Person.ts"
import type { Day } from "../shared/Day.ts"
import { type Milestone, Task, type TaskId, type TaskLine } from "./Task.ts"
import type { TaskState } from "./taskState.ts"

/** A part of a task as far as progress and breaking down need it. */
export const StoredNode = Schema.Struct({
  id: Task.fields.id,
  parentId: Task.fields.parentId,
  unitId: Task.fields.unitId,
  madeOn: Task.fields.madeOn,
  due: Task.fields.due,
  doneOn: Task.fields.doneOn,
  endedOn: Task.fields.endedOn,
  assigned: Schema.Boolean,
  placeName: Schema.String,
  level: UnitLevel,
  /** Of the day; after all others where the place stands nowhere that day. */
  placePath: Schema.String,
  ownerName: Schema.String
})
export interface StoredNode extends Schema.Schema.Type<typeof StoredNode> {}

export interface TasksWanted {
  readonly top: TreePath
  readonly day: Day
  readonly state: TaskState | "unassigned" | null
  /** Whose own tasks. */
  readonly owner: PersonId | null
  readonly root: TaskId | null
  /** Only what has no parts. */
  readonly leaves: boolean
  /** Only what is no part of anything. */
  readonly wholes: boolean
  readonly after: { readonly path: string; readonly id: string } | null
  readonly limit: number
}

export interface TaskPartLine extends TaskLine {
  readonly placePath: string
}

/** That somebody has a task from a day on; nobody is null. */
export interface OwnerChange {
  readonly taskId: TaskId
  readonly fromDay: Day
  readonly owner: Task["owner"]
}

/** The days in which one person has a task by name. */
export interface TaskSpan {
  readonly id: string
  readonly task: Task
  readonly personId: PersonId
  readonly validFrom: Day
  readonly validTo: Day
}

export class TaskRepo extends Context.Service<
  TaskRepo,
  {
    /** Of a task that is there already, the owner stays: whom it goes to, it goes to from a day on. */
    readonly upsertAll: (tasks: ReadonlyArray<Task>) => Effect.Effect<void>
    readonly giveFrom: (change: OwnerChange) => Effect.Effect<void>
    /** Forgets what was to become of a task after that day. */
    readonly forgetAfter: (id: TaskId, day: Day) => Effect.Effect<void>
    /** As far as whoever asks may see it, with its owner of the day. */
    readonly findById: (id: TaskId, day: Day) => Effect.Effect<Option.Option<TaskLine>>
    /** Every part of a task that may be seen, in the order of the tree. */
    readonly nodesOf: (root: TaskId, day: Day) => Effect.Effect<ReadonlyArray<StoredNode>>
    readonly rowsOf: (root: TaskId) => Effect.Effect<ReadonlyArray<Task>>
    /** In the order of the tree. */
    readonly part: (wanted: TasksWanted) => Effect.Effect<ReadonlyArray<TaskPartLine>>
    readonly count: (wanted: TasksWanted) => Effect.Effect<number>
    readonly milestonesOf: (id: TaskId) => Effect.Effect<ReadonlyArray<Milestone>>
    readonly putMilestones: (milestones: ReadonlyArray<Milestone>) => Effect.Effect<void>
    /** Whose days reach that day or later, of tasks neither closed nor given up by then. */
    readonly spansOf: (
      people: ReadonlyArray<PersonId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<TaskSpan>>
    /** With one of these people by name that day, and neither closed nor given up by it. */
    readonly heldBy: (
      people: ReadonlyArray<PersonId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<Task>>
    /** The name under which the person is written as owner. */
    readonly renameOwner: (person: PersonId, name: string) => Effect.Effect<void>
  }
>()("aiwei/TaskRepo") {}
