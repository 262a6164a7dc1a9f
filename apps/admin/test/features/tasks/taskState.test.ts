/** What a task is on a day, and what stands first in the list; and when a new one may be sent. */
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"

import { missingIn, taskSaid } from "../../../src/features/tasks/list/createNewTask.ts"
import { mostUrgent, stateOf } from "../../../src/features/tasks/taskState.ts"
import { asDay } from "../../../src/format/asDay.ts"

const whole = { state: null, madeOn: "2026-03-01", endedOn: null, due: "2026-03-20" }
const counts = { leaves: 4, done: 0, overdue: 0, unassigned: 0 }
const day = "2026-03-10"

describe("the state of a whole", () => {
  it("is done only when all of its leaves are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(9), (leaves, n) => {
        const done = Math.min(n, leaves)
        const state = stateOf(whole, { ...counts, leaves, done }, day)
        assert.strictEqual(state === "done", done === leaves)
      })
    )
  })

  it("is late when a leaf is, or its own day is over; a leaf says it itself", () => {
    assert.strictEqual(stateOf(whole, { ...counts, overdue: 1 }, day), "overdue")
    assert.strictEqual(stateOf(whole, counts, "2026-03-21"), "overdue")
    assert.strictEqual(stateOf(whole, undefined, "2026-02-01"), "notMade")
    assert.strictEqual(stateOf({ ...whole, endedOn: day }, counts, day), "ended")
    assert.strictEqual(stateOf({ ...whole, state: "done" }, undefined, day), "done")
  })

  it("puts what is late first and what is over last, whatever the order was", () => {
    const row = fc.record({
      now: fc.constantFrom("overdue", "open", "done", "ended", "notMade" as const),
      due: fc.constantFrom("2026-03-01", "2026-04-01", "2026-05-01")
    })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const sorted = mostUrgent(rows as Parameters<typeof mostUrgent>[0])
        const late = sorted.map(({ now }) => now === "overdue")
        assert.deepStrictEqual(late, late.toSorted().toReversed())
        assert.strictEqual(sorted.length, rows.length)
      })
    )
  })
})

describe("a new task", () => {
  const said = {
    title: " 灭鼠 ",
    text: "",
    place: { value: "u1", text: "滨河街道" },
    due: asDay("2026-04-01"),
    level: null,
    duty: null,
    steps: []
  }
  it("is sent without blanks, its steps with their days", () => {
    const steps = [
      { text: " 药品到位 ", due: asDay("2026-03-20") },
      { text: "", due: null }
    ]
    assert.deepInclude(taskSaid({ ...said, steps }), {
      title: "灭鼠",
      milestones: [{ text: "药品到位", due: asDay("2026-03-20") }]
    })
  })

  it("is not sent while something is missing, or a step has no day", () => {
    const steps = [{ text: "药品到位", due: null }]
    assert.isNull(taskSaid({ ...said, steps }))
    assert.isTrue(missingIn({ ...said, steps }).steps)
    assert.isNull(taskSaid({ ...said, title: " " }))
    assert.isNull(taskSaid({ ...said, place: null }))
  })
})
