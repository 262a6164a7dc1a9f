/** What was typed is read as it was meant, and what cannot be meant is told at its field. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { draftOf, readDraft } from "../../../src/features/settings/readDraft.ts"

const usual = { wallName: "", amber: "24", red: "72", pass: "" }

test("nothing and blanks are no name and no line; full-width digits are digits", () => {
  const { settings } = readDraft({ wallName: " ", amber: "２４", red: " 72 ", pass: " " })
  expect(settings).toEqual({
    amberAfterHours: 24,
    redAfterHours: 72,
    wallName: null,
    passPercent: null
  })
})

test.each([
  [{ amber: "0" }, { amber: "hours" }],
  [
    { amber: "1.5", red: "soon" },
    { amber: "hours", red: "hours" }
  ],
  [{ red: "8761" }, { red: "hours" }],
  [{ amber: "73" }, { red: "order" }],
  [{ pass: "101" }, { pass: "percent" }],
  [{ wallName: "十七个字的名称写在屏上实在太长太长" }, { wallName: "long" }]
])("%o is refused at its field", (typed, faults) => {
  expect(readDraft({ ...usual, ...typed })).toEqual({ settings: null, faults })
})

test("law: settings shown in the form and read again are the same", () => {
  const hours = fc.integer({ min: 1, max: 8760 })
  const settings = fc.record({
    hours: fc.tuple(hours, hours),
    wallName: fc.option(fc.constantFrom("滨河爱卫", "A")),
    passPercent: fc.option(fc.integer({ min: 1, max: 100 }))
  })
  fc.assert(
    fc.property(settings, ({ hours: [a, b], wallName, passPercent }) => {
      const one = {
        amberAfterHours: Math.min(a, b),
        redAfterHours: Math.max(a, b),
        wallName,
        passPercent
      }
      expect(readDraft(draftOf(one)).settings).toEqual(one)
    })
  )
})
