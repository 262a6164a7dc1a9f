/** Headings that break between words. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { wordBreaks } from "../../src/text/wordBreaks.ts"

const heading = fc.string({ unit: fc.constantFrom(..."除四害与及和（满意度）/投诉 A1") })

test("the pieces of a heading are the heading", () => {
  fc.assert(fc.property(heading, (text) => wordBreaks(text).join("") === text))
  expect(wordBreaks("健康教育与控烟").at(-1)).toBe("与控烟")
})
