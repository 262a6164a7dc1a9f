/** What was typed leaves the drafts only with the save it was sent in. */
import { createRoot, createSignal } from "solid-js"
import { beforeEach, expect, test } from "vitest"

import { createDrafts, type DraftBook } from "../../../src/features/scores/drafts/createDrafts.ts"
import type { Draft } from "../../../src/features/scores/drafts/Draft.ts"

beforeEach(() => sessionStorage.clear())

const done = (points: string) => ({ standing: "done" as const, points, reason: null })
const draft = (unit: string, points: string): Draft => ({
  unit,
  column: "I01",
  base: done("0"),
  part: 0,
  value: done(points),
  fault: null
})
const within = (act: (drafts: DraftBook) => void) =>
  createRoot((dispose) => {
    const [of] = createSignal("O/2026-03")
    act(createDrafts(of))
    dispose()
  })

test("typed over while it was being saved, a cell stays; so does what was not sent", () => {
  within((drafts) => {
    drafts.put([draft("U1", "1"), draft("U2", "2"), draft("U3", "3")])
    const sent = drafts.list().filter(({ unit }) => unit !== "U3")
    drafts.put([draft("U2", "5")])
    drafts.saved(sent)
    expect(drafts.list().map(({ unit, value }) => [unit, value.points])).toEqual([
      ["U2", "5"],
      ["U3", "3"]
    ])
    expect(drafts.canUndo()).toBe(false)
  })
})

test("one step back takes back a whole block at once", () => {
  within((drafts) => {
    drafts.put([draft("U1", "1")])
    drafts.put([draft("U1", "2"), draft("U2", "2")])
    drafts.undo()
    expect(drafts.list()).toEqual([draft("U1", "1")])
  })
})

test("what an earlier edition kept under the same name is left alone, and a torn text too", () => {
  for (const text of ['{"U1/I01":{"unit":"U1","column":"I01"}}', "[1,null]", '"x"', "{"]) {
    sessionStorage.setItem("aiwei.scores.O/2026-03", text)
    within((drafts) => expect(drafts.list()).toEqual([]))
  }
  sessionStorage.setItem("aiwei.scores.O/2026-03", JSON.stringify({ "U1/I01": draft("U1", "1") }))
  within((drafts) => expect(drafts.list()).toEqual([draft("U1", "1")]))
})
