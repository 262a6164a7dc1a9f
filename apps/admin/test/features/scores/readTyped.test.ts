/** What is typed into a cell, and into the bonus. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { readBonus, readTyped } from "../../../src/features/scores/drafts/readTyped.ts"
import { editText } from "../../../src/features/scores/grid/cellLook.ts"
import { written } from "../../../src/features/scores/live/thousandths.ts"

const limits = { worth: "4.00", precision: "0.01" }
const typed = (text: string, mode: "losses" | "points" = "losses") => readTyped(text, limits, mode)
const done = (points: string) => ({ standing: "done", points })

test("a number is a loss or the points, a minus sign always a loss", () => {
  expect(typed("0.5")).toEqual(done("3.50"))
  expect(typed("0.5", "points")).toEqual(done("0.50"))
  for (const text of ["-0.5", "−0.5", "－０．５", " -0.50 "]) {
    expect(typed(text)).toEqual(done("3.50"))
    expect(typed(text, "points")).toEqual(done("3.50"))
  }
})

test("the four nothings are told apart", () => {
  expect(typed("·")).toEqual(done("4.00"))
  expect(typed("0")).toEqual(done("4.00"))
  expect(typed("0", "points")).toEqual(done("0.00"))
  for (const text of ["/", "／", "不适用"]) {
    expect(typed(text)).toEqual({ standing: "notApplicable", points: null })
  }
  for (const text of ["", " ", "?", "？", "未检查"]) {
    expect(typed(text)).toEqual({ standing: "notDone", points: null })
  }
})

test("what cannot be saved says why and keeps the text", () => {
  expect(typed("9")).toEqual({ why: "aboveWorth", text: "9", limit: "4.00" })
  expect(typed("-9", "points")).toEqual({ why: "aboveWorth", text: "-9", limit: "4.00" })
  expect(typed("0.125")).toEqual({ why: "tooFine", text: "0.125", limit: "0.01" })
  expect(typed("0.12345")).toEqual({ why: "tooFine", text: "0.12345", limit: "0.01" })
  expect(typed("很好")).toEqual({ why: "unreadable", text: "很好", limit: null })
  expect(readBonus("6", { worth: "5.00", precision: "0.01" })).toEqual({
    why: "aboveCap",
    text: "6",
    limit: "5.00"
  })
  expect(readBonus("-1", limits)).toEqual({ why: "negative", text: "-1", limit: null })
  expect(readBonus("+2", limits)).toEqual(done("2.00"))
  expect(readBonus("", limits)).toEqual(done("0.00"))
})

test("what an editor begins with is what stands there", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom("losses" as const, "points" as const),
      (n, mode) => {
        const shown = { standing: "done" as const, points: written(n * 10) }
        expect(typed(editText(shown, "4.00", mode), mode)).toEqual(shown)
      }
    )
  )
  for (const standing of ["notDone", "notApplicable"] as const) {
    const shown = { standing, points: null }
    expect(typed(editText(shown, "4.00", "points"), "points")).toEqual(shown)
  }
})
