/** Texts that are read once: by their schema, shared, and not kept for ever. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as fc from "fast-check"

import { readOnce } from "../src/readOnce.ts"

const Found = Schema.Struct({ points: Schema.Int })

describe("readOnce", () => {
  it("says what the schema says, however often and in whatever order it is asked", () => {
    const plain = Schema.decodeUnknownSync(Schema.fromJsonString(Found))
    const read = readOnce(Found, 3)
    const asked = fc.array(fc.nat({ max: 6 }), { maxLength: 40 })
    fc.assert(
      fc.property(asked, (all) => {
        for (const points of all) {
          const text = JSON.stringify({ points })
          assert.deepStrictEqual(read(text), plain(text))
        }
      })
    )
  })

  it("gives the same thing for the same text, until others came", () => {
    const read = readOnce(Found, 2)
    const first = read(`{"points":1}`)
    read(`{"points":2}`)
    assert.strictEqual(read(`{"points":1}`), first)
    read(`{"points":3}`)
    assert.strictEqual(read(`{"points":1}`), first)
    read(`{"points":4}`)
    read(`{"points":5}`)
    assert.notStrictEqual(read(`{"points":1}`), first)
  })

  it("refuses what is no such thing, each time", () => {
    const read = readOnce(Found, 2)
    for (const text of ["{", `{"points":"1"}`, "null"]) {
      assert.throws(() => read(text))
      assert.throws(() => read(text))
    }
  })
})
