/** What a sheet says at its head can hold any text, and can never be more than a text. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { paperRule, quoted } from "../../src/theme/createPaperHead.ts"

test("a quote or a backslash in a name stays part of the name", () => {
  expect(quoted(String.raw`a"b\c`)).toBe(String.raw`"a\"b\\c"`)
  fc.assert(
    fc.property(fc.string(), (text) => {
      // Read as CSS reads it: nothing ends the text before its last quote.
      const inside = quoted(text).slice(1, -1).replaceAll(/\\./g, "")
      expect(inside).not.toMatch(/["\\\n\r\f]/)
    })
  )
})

test("unit on the left, day on the right", () => {
  expect(paperRule("滨河街道", "2026-05-31")).toMatch(
    /@top-left { content: "滨河街道".*@top-right { content: "2026-05-31"/
  )
})
