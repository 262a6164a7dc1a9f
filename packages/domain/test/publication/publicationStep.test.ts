import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { PublicationState } from "../../src/publication/Publication.ts"
import {
  nothingYet,
  publicationActions,
  publicationStep,
  straightThrough
} from "../../src/publication/publicationStep.ts"

const Count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 5 }))
const Terms = Schema.Struct({ approvals: Count, noticeDays: Count })
const SoFar = Schema.Struct({ approvals: Count, daysNoticed: Count })
const Action = Schema.Literals(publicationActions)

describe("publicationStep", () => {
  it.prop(
    "nothing leads out of a corrected version, and only publishing leads to the wall",
    [PublicationState, Action, Terms, SoFar],
    ([from, action, terms, soFar]) => {
      const to = publicationStep(from, action, terms, soFar)
      if (from === "corrected" && to !== null) return false
      return (to === "published") === (to !== null && action === "publish")
    }
  )

  it.prop(
    "publishes from review exactly when the terms are met",
    [Terms, SoFar],
    ([terms, soFar]) => {
      const met = soFar.approvals >= terms.approvals && soFar.daysNoticed >= terms.noticeDays
      return (publicationStep("review", "publish", terms, soFar) === "published") === met
    }
  )

  it("never skips the review", () => {
    assert.isNull(publicationStep("draft", "publish", straightThrough, nothingYet))
    assert.strictEqual(publicationStep("draft", "submit", straightThrough, nothingYet), "review")
    assert.strictEqual(publicationStep("review", "return", straightThrough, nothingYet), "draft")
    assert.strictEqual(
      publicationStep("published", "correct", straightThrough, nothingYet),
      "corrected"
    )
  })

  it("knows these ways and no other", () => {
    const ways = PublicationState.literals.map((from) => [
      from,
      ...publicationActions.map((action) =>
        publicationStep(from, action, straightThrough, nothingYet)
      )
    ])
    assert.deepStrictEqual<unknown>(
      [["", ...publicationActions], ...ways],
      [
        ["", "submit", "return", "withdraw", "publish", "correct"],
        ["draft", "review", null, null, null, null],
        ["review", null, "draft", "draft", "published", null],
        ["published", null, null, null, null, "corrected"],
        ["corrected", null, null, null, null, null]
      ]
    )
  })

  it("what is asked for has to be there, each of it", () => {
    const asked = { approvals: 1, noticeDays: 2 }
    const to = (approvals: number, daysNoticed: number) =>
      publicationStep("review", "publish", asked, { approvals, daysNoticed })
    assert.deepStrictEqual(
      [to(1, 2), to(0, 2), to(1, 1), to(2, 3)],
      ["published", null, null, "published"]
    )
    assert.strictEqual(
      publicationStep("review", "publish", straightThrough, nothingYet),
      "published"
    )
    assert.isNull(publicationStep("review", "publish", { approvals: 1, noticeDays: 0 }, nothingYet))
    assert.isNull(publicationStep("review", "publish", { approvals: 0, noticeDays: 1 }, nothingYet))
  })
})
