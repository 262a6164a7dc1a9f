/** The versions of a document: in their order, each until the next; and what a new one may supersede. */
import { assert, describe, it } from "vitest"

import { newestOf, ruleState, versionsOf } from "../../../src/features/rules/ruleVersions.ts"

const rule = (id: string, seriesId: string, version: number, effectiveFrom: string) =>
  ({ id, seriesId, version, effectiveFrom }) as Parameters<typeof newestOf>[0][number]

const rules = [
  rule("a1", "a1", 1, "2025-01-01"),
  rule("b1", "b1", 1, "2026-01-01"),
  rule("a2", "a1", 2, "2026-03-01")
]

describe("versions of a rule document", () => {
  it("follow each other, the newest first and without an end", () => {
    assert.deepStrictEqual(
      versionsOf(rules, "a1").map(({ id, until }) => [id, until]),
      [
        ["a2", null],
        ["a1", "2026-03-01"]
      ]
    )
  })

  it("can be superseded where nothing superseded them yet", () => {
    assert.deepStrictEqual(
      newestOf(rules).map(({ id }) => id as string),
      ["b1", "a2"]
    )
  })

  it("are in force, or not yet, or no more", () => {
    const of = (inForce: boolean, day: string) =>
      ruleState({ inForce, effectiveFrom: "2026-03-01" as never }, day)
    assert.deepStrictEqual(
      [of(true, "2026-04-01"), of(false, "2026-02-01"), of(false, "2026-04-01")],
      ["inForce", "later", "earlier"]
    )
  })
})
