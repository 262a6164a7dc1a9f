import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { canonicalJson } from "../../src/shared/canonicalJson.ts"

const Leaf = Schema.Union([Schema.String, Schema.Int, Schema.Boolean, Schema.Null])
const Tree = Schema.Record(Schema.String, Schema.Array(Schema.Record(Schema.String, Leaf)))

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).toReversed()
  return Object.fromEntries(entries.map(([key, inner]) => [key, turned(inner)]))
}

describe("canonicalJson", () => {
  it.prop(
    "does not know in which order an object was built",
    [Tree],
    ([tree]) => canonicalJson(turned(tree) as object) === canonicalJson(tree)
  )

  it.prop("is the same after being read and written again", [Tree], ([tree]) => {
    const text = canonicalJson(tree)
    return canonicalJson(JSON.parse(text) as object) === text
  })

  it("sorts keys and keeps the order of lists", () => {
    assert.strictEqual(
      canonicalJson({ b: [2, 1], a: { d: null, c: "分" } }),
      '{"a":{"c":"分","d":null},"b":[2,1]}'
    )
  })
})
