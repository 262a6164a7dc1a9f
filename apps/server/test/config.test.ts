/** What is logged where a person reads along, and where a machine does. */
import { assert, describe, it } from "@effect/vitest"

import { settingsFrom } from "../src/config.ts"

describe("the level of the log", () => {
  it("keeps a terminal clean, and tells a machine every request", () => {
    assert.strictEqual(settingsFrom({}).logLevel, "info")
    assert.strictEqual(settingsFrom({ terminal: false }).logLevel, "info")
    assert.strictEqual(settingsFrom({ terminal: true }).logLevel, "warn")
  })

  it("is what was named, wherever it goes", () => {
    assert.strictEqual(settingsFrom({ terminal: true, logLevel: "debug" }).logLevel, "debug")
  })
})
