/** Which levels a month means: those that have a score and those that the scheme names. */
import { assert, describe, it } from "@effect/vitest"

import { levelsMeant } from "../../src/assessment/unscored.ts"
import { documentOf, idOf } from "../publication/madeMonth.ts"
import { monthOf } from "../publication/madeRead.ts"

const levels = new Map([
  [idOf(1), "village"],
  [idOf(2), "community"],
  [idOf(3), "community"]
])

describe("levelsMeant", () => {
  it("are those that have a score, each once", () => {
    assert.deepStrictEqual(levelsMeant(monthOf({ levels })), ["community", "village"])
    assert.deepStrictEqual(levelsMeant(monthOf({ levels: new Map() })), [])
  })

  it("and those that a line of the scheme is for", () => {
    const plain = documentOf({})
    const [line] = plain.indicators
    const document = documentOf({
      indicators: [{ ...line, placeKinds: ["park", "community"] }, ...plain.indicators.slice(1)]
    })
    assert.deepStrictEqual(levelsMeant(monthOf({ levels, document })), [
      "community",
      "park",
      "village"
    ])
  })
})
