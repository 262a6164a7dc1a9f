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
})
