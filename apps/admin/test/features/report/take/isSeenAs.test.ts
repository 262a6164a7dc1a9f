/** What is shown of a number is that number, and of no other. */
import { expect, test } from "vitest"

import { isSeenAs } from "../../../../src/features/report/take/isSeenAs.ts"

test("a value is seen as itself, or with stars for some of it, and as nothing else", () => {
  expect(isSeenAs("138****1777", "13800001777")).toBe(true)
  expect(isSeenAs("网格员", "网格员")).toBe(true)
  expect(isSeenAs(null, null)).toBe(true)
  expect(isSeenAs("138****1777", "13800001778")).toBe(false)
  expect(isSeenAs("138****1777", "138000017777")).toBe(false)
  expect(isSeenAs("13800001777", "13800001778")).toBe(false)
  expect(isSeenAs("138****1777", null)).toBe(false)
})
