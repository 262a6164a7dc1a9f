/** Everything below a unit that is split goes to exactly one part, whatever was chosen. */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"

import { countedKinds } from "../../../src/features/tree/reform/countedKinds.ts"
import { splitParts } from "../../../src/features/tree/reform/splitParts.ts"

const ids = ["a", "b", "c", "d"] as ReadonlyArray<string> as ReadonlyArray<OrgUnitId>

describe("the parts of a split", () => {
  it("share out every child once", () => {
    const chosen = fc.dictionary(
      fc.constantFrom("a", "b", "c", "d"),
      fc.integer({ min: 0, max: 2 })
    )
    fc.assert(
      fc.property(chosen, (goes) => {
        const parts = ["甲", "乙", "丙"].map((name) => ({ name, code: "" }))
        const made = splitParts({ parts, level: "community", children: ids, goes, records: {} })
        assert.sameMembers(
          made.flatMap(({ children }) => children),
          [...ids]
        )
        for (const [id, at] of Object.entries(goes)) {
          assert.isTrue(made[at]?.children.some((child) => child === id))
        }
      })
    )
  })

  it("take a code only when it is one, and leave open what nobody placed", () => {
    const parts = [
      { name: " 甲 ", code: " 990104003005 " },
      { name: "乙", code: "九" }
    ]
    const records = { post: 1, duty: -1 }
    const made = splitParts({ parts, level: "community", children: [], goes: {}, records })
    assert.deepStrictEqual(
      made.map(({ unit: { name, code }, records: own }) => ({ name, code, own })),
      [
        { name: "甲", code: "990104003005", own: [] },
        { name: "乙", code: null, own: ["post"] }
      ] as ReadonlyArray<unknown>
    )
  })
})

describe("records of a plan", () => {
  it("are counted once each, by kind and fate", () => {
    const pointers = [
      { kind: "post", id: "1", fate: "moves" },
      { kind: "post", id: "1", fate: "moves" },
      { kind: "post", id: "2", fate: "moves" },
      { kind: "zone", id: "3", fate: "ends" }
    ]
    assert.deepStrictEqual(countedKinds(pointers, "moves"), [["post", 2]])
    assert.deepStrictEqual(countedKinds(pointers, "decide"), [])
  })
})
