/** Laws of rolling up: every sum is that of its leaves, whatever was given up or made later. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { Day } from "../../src/shared/Day.ts"
import { rollUp, type TaskNode } from "../../src/tasks/rollUp.ts"
import { TaskId } from "../../src/tasks/Task.ts"
import { taskState } from "../../src/tasks/taskState.ts"

const days = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"].map((day) => Day.make(day))
const [first, second, third] = days as [Day, Day, Day]
const anyDay = fc.constantFrom(...days)

const spec = fc.record({
  above: fc.nat(),
  due: anyDay,
  doneOn: fc.option(anyDay),
  endedOn: fc.option(anyDay),
  assigned: fc.boolean()
})

/** A tree: each part stands under one that came before it. */
const trees = fc.array(spec, { minLength: 1, maxLength: 25 }).map((specs) =>
  specs.map(({ above, ...rest }, at): TaskNode => ({
    ...rest,
    id: TaskId.make(`t${String(at).padStart(2, "0")}`),
    parentId: at === 0 ? null : TaskId.make(`t${String(above % at).padStart(2, "0")}`),
    unitId: OrgUnitId.make(String(at).padStart(26, "0")),
    madeOn: first
  }))
)

const isLive = (node: TaskNode, day: Day) => taskState(node, day) !== "ended"

/** The slow way: leaves found by looking through all of them, upwards. */
const leavesUnder = (nodes: ReadonlyArray<TaskNode>, top: TaskNode, day: Day) => {
  const live = nodes.filter((node) => isLive(node, day))
  const isBelow = (node: TaskNode): boolean => {
    if (node.id === top.id) return true
    const parent = nodes.find(({ id }) => id === node.parentId)
    return parent !== undefined && isBelow(parent)
  }
  // What stands below an ended part, which ended with its unit, is work all the same.
  const hasParts = (node: TaskNode): boolean =>
    nodes.some((one) => one.parentId === node.id && (isLive(one, day) || hasParts(one)))
  return live.filter((node) => isBelow(node) && !hasParts(node))
}

describe("rolling up", () => {
  it("gives for every part what its leaves are", () => {
    fc.assert(
      fc.property(trees, anyDay, (nodes, day) => {
        const sums = rollUp(nodes, day)
        for (const node of nodes.filter((one) => isLive(one, day))) {
          const leaves = leavesUnder(nodes, node, day)
          const done = leaves.filter((leaf) => taskState(leaf, day) === "done")
          const late = leaves.filter((leaf) => taskState(leaf, day) === "overdue")
          const open = leaves.filter((leaf) => !done.includes(leaf) && !leaf.assigned)
          assert.deepStrictEqual(sums.of(node.id), {
            leaves: leaves.length,
            done: done.length,
            overdue: late.length,
            unassigned: open.length
          })
        }
      })
    )
  })

  it("counts nothing of what was given up, and no leaf twice", () => {
    fc.assert(
      fc.property(trees, anyDay, (nodes, day) => {
        const { of, leaves } = rollUp(nodes, day)
        for (const node of nodes.filter((one) => !isLive(one, day))) {
          assert.strictEqual(of(node.id).leaves, 0)
        }
        assert.lengthOf(new Set(leaves.map(({ id }) => id)), leaves.length)
      })
    )
  })

  it("is not changed for a day by what happens later", () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        const before = rollUp(nodes, second)
        const later = nodes.map((node) => ({
          ...node,
          doneOn: node.doneOn ?? third,
          endedOn: node.endedOn ?? third
        }))
        const after = rollUp(later, second)
        for (const { id } of nodes) assert.deepStrictEqual(after.of(id), before.of(id))
      })
    )
  })
})
