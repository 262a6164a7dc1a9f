/** A state says the same whatever the order of its keys; anything else is another one. */
import { assert as check, jsonValue, property, string } from "fast-check"
import { assert, describe, it } from "vitest"

import { sameState } from "../../../src/features/views/sameState.ts"

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)])
  )
}

describe("sameState", () => {
  it("does not look at the order of keys", () => {
    check(
      property(jsonValue(), (value) => {
        assert.isTrue(sameState(JSON.stringify(value), JSON.stringify(turned(value))))
      })
    )
  })

  it("tells apart what differs, and the order of a list does", () => {
    assert.isFalse(sameState('{"sort":["a","b"]}', '{"sort":["b","a"]}'))
    assert.isFalse(sameState('{"a":1}', '{"a":1,"b":null}'))
  })

  it("takes what is no JSON as equal to itself alone", () => {
    check(
      property(string(), string(), (one, other) => {
        assert.isTrue(sameState(one, one))
        if (`{${one}` !== `{${other}`) assert.isFalse(sameState(`{${one}`, `{${other}`))
      })
    )
  })
})
