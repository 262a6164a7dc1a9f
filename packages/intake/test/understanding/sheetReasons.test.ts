/** A sheet that is left out says why in the language of its reader. */
import { expect, test } from "vitest"

import { type SheetReason, sheetReasons } from "../../src/understanding/sheetReasons.ts"

test.each(Object.keys(sheetReasons) as ReadonlyArray<SheetReason>)("%s", (name) => {
  const { reason, reasonEn } = sheetReasons[name]
  expect(reason).toMatch(/\p{Script=Han}/u)
  expect(reasonEn).toMatch(/^[ -~]+$/)
})
