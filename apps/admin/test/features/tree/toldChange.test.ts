/** What the history of a unit says of a line of the trail, which is JSON of many shapes. */
import { assert, describe, it } from "vitest"

import { toldChange, toldDuty } from "../../../src/features/tree/card/toldChange.ts"

const line = (verb: string, before: unknown, after: unknown) => ({
  verb,
  before: before === null ? null : JSON.stringify(before),
  after: JSON.stringify(after)
})

describe("a line of the trail", () => {
  it("tells a new name with the day from which it holds", () => {
    const told = toldChange(line("org.rename", { name: "甲" }, { name: "乙", on: "2026-03-01" }))
    assert.deepStrictEqual(told.names, { was: "甲", is: "乙" })
    assert.strictEqual(told.on, "2026-03-01")
    assert.isNull(told.codes)
  })

  it("tells a code that was taken away", () => {
    const told = toldChange(line("org.recode", { code: "990104003005" }, { code: null }))
    assert.deepStrictEqual(told.codes, { was: "990104003005", is: null })
    assert.isNull(told.on)
  })

  it("tells who has a duty from when, and until when", () => {
    const held = { duty: "pest", holder: { kind: "person", name: "王" } }
    const given = line("duties.assign", null, { ...held, validFrom: "2026-03-01" })
    assert.deepStrictEqual(toldDuty(given), { duty: "pest", who: "王", on: "2026-03-01" })
    const ended = line("duties.end", held, { ...held, validTo: "2026-05-01" })
    assert.strictEqual(toldDuty(ended)?.on, "2026-05-01")
    assert.isNull(toldDuty(line("duties.assign", null, [])))
  })
})
