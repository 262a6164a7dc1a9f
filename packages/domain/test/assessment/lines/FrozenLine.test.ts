/** What a publication freezes of a line: its figures, what rules took, and the hash of the whole of it. */
import { assert, describe, it } from "@effect/vitest"

import { frozenLineOf, lineText, takenOf } from "../../../src/assessment/lines/FrozenLine.ts"
import type { Part } from "../../../src/assessment/scoring/printedParts.ts"
import { RuleCode } from "../../../src/scheme/rules/DeductionRule.ts"
import { lineOf, points } from "../../publication/madeMonth.ts"

const sha = "a".repeat(64)

const part = (rule: string | null, taken: number): Part => ({
  what: rule === null ? "start" : "deduction",
  round: null,
  rule: rule === null ? null : RuleCode.make(rule),
  evidence: [],
  points: points(taken)
})

describe("a frozen line", () => {
  it("keeps what each rule took together, and nothing of what only begins or ends a line", () => {
    const parts = [part(null, 10), part("R1", -1), part("R2", -0.5), part("R1", -0.5)]
    const line = lineOf("I01", 8, { parts })
    assert.deepStrictEqual(
      [...takenOf(line)],
      [
        ["R1", points(1.5)],
        ["R2", points(0.5)]
      ]
    )
    assert.deepStrictEqual(frozenLineOf(line, sha), {
      counted: points(8),
      applicable: points(10),
      reducedBy: points(0),
      standing: "scored",
      counts: "own",
      taken: { R1: points(1.5), R2: points(0.5) },
      sha256: sha
    })
    assert.notProperty(frozenLineOf(lineOf("I01", 8), sha), "taken")
  })

  it("is hashed over all of the line, however its fields are written", () => {
    const line = lineOf("I01", 8, { parts: [part("R1", -2)] })
    const turned = Object.fromEntries(Object.entries(line).toReversed()) as typeof line
    assert.strictEqual(lineText(turned), lineText(line))
    assert.notStrictEqual(lineText({ ...line, parts: [] }), lineText(line))
  })
})
