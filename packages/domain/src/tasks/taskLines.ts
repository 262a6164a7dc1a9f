/** The list of tasks, a part at a time, and one of them whole. */
import { Effect, Option } from "effect"

import { placeFinder } from "../org/naming/placeFinder.ts"
import { Offices } from "../org/Offices.ts"
import { PersonId } from "../people/Person.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import { type CountedPage, limitOf } from "../shared/Page.ts"
import { type Milestone, TaskId, type TaskLine } from "./Task.ts"
import { taskFound } from "./taskFound.ts"
import { type TaskPartLine, TaskRepo, type TasksWanted } from "./TaskRepo.ts"
import { taskState, type TaskState } from "./taskState.ts"

export interface TaskListing {
  readonly office?: string | null | undefined
  /** A place; the whole office when left out. */
  readonly under?: string | null | undefined
  /** Of what has no parts, but for `ended` and `notMade`. */
  readonly state?: TasksWanted["state"] | undefined
  /** Id of a person. */
  readonly owner?: string | null | undefined
  /** All parts of this task; left out, every task, as wholes and parts. */
  readonly task?: string | null | undefined
  /** Only what has no parts: what is to be done by somebody. */
  readonly leaves?: boolean | null | undefined
  /** Only wholes, no parts of them. */
  readonly wholes?: boolean | null | undefined
  /** Today when left out. */
  readonly on?: Day | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

export interface ListedTask extends TaskLine {
  /** Null for what has parts: it is as far as they are. */
  readonly state: TaskState | null
}

export interface TaskShown extends ListedTask {
  readonly milestones: ReadonlyArray<Milestone>
}

const afterOf = (cursor: string | null | undefined) => {
  if (cursor == null) return null
  const [path = "", ...id] = cursor.split(":")
  return { path, id: id.join(":") }
}

const lineOf = ({ placePath: _path, ...task }: TaskPartLine): TaskLine => task

const listed = (task: TaskLine, day: Day): ListedTask => ({
  ...task,
  state: task.parts > 0 ? null : taskState(task, day)
})

export const taskLines = Effect.gen(function* () {
  const repo = yield* TaskRepo
  const offices = yield* Offices
  const find = yield* placeFinder
  const { seen } = yield* taskFound

  const rootOf = Effect.fnUntraced(function* (id: string | null, day: Day) {
    if (id === null) return null
    const found = yield* repo.findById(TaskId.make(id), day)
    return Option.isSome(found) ? found.value.rootId : TaskId.make(id)
  })

  const list = Effect.fn("Tasks.list")(function* (listing: TaskListing) {
    const { office, under } = listing
    const day = listing.on ?? (yield* today)
    const own = office == null ? null : yield* offices.resolve(office)
    const top =
      under == null
        ? (own ?? (yield* offices.resolve(null)))
        : yield* find(under, own?.path ?? null, day)
    const limit = limitOf(listing.limit)
    const wanted: TasksWanted = {
      top: top.path,
      day,
      state: listing.state ?? null,
      owner: listing.owner == null ? null : PersonId.make(listing.owner),
      root: yield* rootOf(listing.task ?? null, day),
      leaves: listing.leaves === true,
      wholes: listing.wholes === true,
      after: afterOf(listing.cursor),
      limit: limit + 1
    }
    const found = yield* repo.part(wanted)
    const shown = found.slice(0, limit)
    const last = shown.at(-1)
    return {
      rows: shown.map((task) => listed(lineOf(task), day)),
      next: found.length > limit && last !== undefined ? `${last.placePath}:${last.id}` : null,
      total: yield* repo.count(wanted)
    } satisfies CountedPage<ListedTask>
  })

  const show = Effect.fn("Tasks.show")(function* ({
    id,
    on
  }: {
    readonly id: string
    readonly on?: Day | null | undefined
  }) {
    const day = on ?? (yield* today)
    const task = yield* seen(id, day)
    const milestones = yield* repo.milestonesOf(task.id)
    return { ...listed(task, day), milestones } satisfies TaskShown
  })

  return { list, show }
})
