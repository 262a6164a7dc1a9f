/** Which addresses are one page: stepping through months must not take the focus from the button. */
import { expect, test } from "vitest"

import { pageOf } from "../../../src/features/frame/createArrival.ts"

test("months and batches are stepped through on one page; everything else is another", () => {
  expect(pageOf("/ranking/2026-03")).toBe(pageOf("/ranking/2026-02"))
  expect(pageOf("/import/01A")).toBe(pageOf("/import/01B/"))
  const pages = ["/", "/import", "/import/01A", "/ranking/2026-03", "/people"].map(pageOf)
  expect(new Set(pages).size).toBe(pages.length)
})
