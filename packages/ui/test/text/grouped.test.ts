/** Grouped as every browser groups it. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { grouped } from "../../src/text/grouped.ts"

test("whole numbers are written as the browser's own formatter writes them", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (count) => {
      expect(grouped(count)).toBe(count.toLocaleString("en"))
    })
  )
})
