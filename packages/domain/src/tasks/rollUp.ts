/**
 * Progress rolled up from the leaves: how many of them there are at or below each part, and how many are done,
 * late, or nobody's. What was given up counts nowhere, nor does what was made later. Laws in the test.
 */
import type { Day } from "../shared/Day.ts"
import type { Task } from "./Task.ts"
import { taskState } from "./taskState.ts"

export interface TaskNode extends Pick<
  Task,
  "id" | "parentId" | "unitId" | "madeOn" | "due" | "doneOn" | "endedOn"
> {
  readonly assigned: boolean
}

export interface Progress {
  readonly leaves: number
  readonly done: number
  readonly overdue: number
  /** Leaves that are not done and that nobody has. */
  readonly unassigned: number
}

const nothing: Progress = { leaves: 0, done: 0, overdue: 0, unassigned: 0 }

const plus = (a: Progress, b: Progress): Progress => ({
  leaves: a.leaves + b.leaves,
  done: a.done + b.done,
  overdue: a.overdue + b.overdue,
  unassigned: a.unassigned + b.unassigned
})

const isLive = (node: TaskNode, day: Day): boolean => {
  const state = taskState(node, day)
  return state !== "notMade" && state !== "ended"
}

const ofLeaf = (node: TaskNode, day: Day): Progress => {
  const state = taskState(node, day)
  return {
    leaves: 1,
    done: Number(state === "done"),
    overdue: Number(state === "overdue"),
    unassigned: Number(state !== "done" && !node.assigned)
  }
}

export interface RolledUp {
  /** Of the part with this id; of one that does not count, nothing. */
  readonly of: (id: string) => Progress
  readonly leaves: ReadonlyArray<TaskNode>
  /** The parts that count for this one: its own, and those of parts that ended with their unit. */
  readonly partsOf: (id: string) => ReadonlyArray<TaskNode>
}

/** The nearest part above that counts on the day; null at the top and where it is out of sight. */
const liveAbove = (nodes: ReadonlyArray<TaskNode>, live: ReadonlyArray<TaskNode>) => {
  const all = new Map<string, TaskNode>(nodes.map((node) => [node.id, node]))
  const counting = new Set<string>(live.map(({ id }) => id))
  return ({ parentId }: TaskNode): string | null => {
    let above: string | null = parentId
    while (above !== null && !counting.has(above)) above = all.get(above)?.parentId ?? null
    return above
  }
}

/** A part whose parent is out of sight counts for itself: its own leaves alone. */
export const rollUp = (nodes: ReadonlyArray<TaskNode>, day: Day): RolledUp => {
  const live = nodes.filter((node) => isLive(node, day))
  const aboveOf = liveAbove(nodes, live)
  const parts = Map.groupBy(live, aboveOf)
  const sums = new Map<string, Progress>()
  const leaves: Array<TaskNode> = []
  const sumOf = (node: TaskNode): Progress => {
    const below = parts.get(node.id) ?? []
    if (below.length === 0) leaves.push(node)
    const sum = below.length === 0 ? ofLeaf(node, day) : below.map(sumOf).reduce(plus, nothing)
    sums.set(node.id, sum)
    return sum
  }
  for (const node of parts.get(null) ?? []) sumOf(node)
  return {
    of: (id) => sums.get(id) ?? nothing,
    leaves,
    partsOf: (id) => parts.get(id) ?? []
  }
}
