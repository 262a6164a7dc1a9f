import { assert, describe, it } from "vitest"

import { counted, judged, notesIn } from "../step.mjs"

const two = [
  "@aiwei/a:test:  Test Files  2 passed (2)",
  "@aiwei/a:test:       Tests  17 passed (17)",
  "@aiwei/b:test: \u001b[2m      Tests \u001b[22m \u001b[1m3 failed\u001b[22m | \u001b[32m4 passed\u001b[39m (7)"
].join("\n")

describe("counted", () => {
  it("adds up what several runs of vitest say, whatever the colours", () => {
    assert.deepStrictEqual(counted(two), { passed: 21, failed: 3 })
  })
  it("counts files and other words as nothing", () => {
    assert.deepStrictEqual(counted("Test Files  2 passed (2)\n 5 passed"), { passed: 0, failed: 0 })
  })
})

describe("notes", () => {
  it("are the lines that want to be seen, and no others", () => {
    const said = "looked: 0 errors\n\u001b[33mnote: nobody answered\u001b[39m\na note: not this"
    assert.deepStrictEqual(notesIn(said), ["note: nobody answered"])
    assert.deepStrictEqual(notesIn(""), [])
  })
})

describe("judged", () => {
  const passed = "      Tests  17 passed (17)"
  it("counts a check as one", () => {
    assert.deepInclude(judged("lint", true, passed, false), { ok: true, passed: 1, failed: 0 })
    assert.deepInclude(judged("lint", false, passed, false), { ok: false, passed: 0, failed: 1 })
  })
  it("counts tests by their number", () => {
    assert.deepInclude(judged("tests", true, passed, true), { ok: true, passed: 17, failed: 0 })
    assert.deepInclude(judged("tests", false, two, true), { ok: false, passed: 21, failed: 3 })
  })
  it("does not call it passed when nothing ran, or when the run broke off", () => {
    assert.deepInclude(judged("tests", true, "", true), { ok: false, passed: 0, failed: 1 })
    assert.deepInclude(judged("tests", false, passed, true), { ok: false, passed: 17, failed: 1 })
  })
})
