/** Laws of an appeal's states: what ended stays ended, and every decision comes after it was taken in. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { AppealState } from "../../src/appeals/AppealState.ts"
import { appealActions, appealStep } from "../../src/appeals/appealStep.ts"

const Action = Schema.Literals(appealActions)

describe("appealStep", () => {
  it.prop("is decided only after it was accepted", [AppealState, Action], ([from, action]) => {
    const to = appealStep(from, action)
    return to !== "decided" || from === "decided" || (from === "accepted" && action === "decide")
  })

  it.prop("leads nowhere else once it has ended", [AppealState, Action], ([from, action]) => {
    const to = appealStep(from, action)
    return from === "lodged" || from === "accepted" || to === null || to === from
  })

  it.prop("leaves the state alone when somebody replies", [AppealState], ([from]) => {
    const to = appealStep(from, "reply")
    return from === "withdrawn" ? to === null : to === from
  })
})

describe("every way of an appeal", () => {
  it("is one of these, and no other", () => {
    const ways = AppealState.literals.map((from) => [
      from,
      ...appealActions.map((action) => appealStep(from, action))
    ])
    assert.deepStrictEqual(appealActions, ["accept", "decide", "withdraw", "reply"])
    assert.deepStrictEqual<unknown>(ways, [
      ["lodged", "accepted", null, "withdrawn", "lodged"],
      ["accepted", null, "decided", "withdrawn", "accepted"],
      ["decided", null, null, null, "decided"],
      ["withdrawn", null, null, null, null]
    ])
  })
})
