/** A password made up for somebody else: long, of letters nobody takes for each other, each as likely. */
import { expect, test } from "vitest"

import { madePassword } from "../../../src/features/accounts/madePassword.ts"

test("it is four groups of four, and another each time", () => {
  const made = Array.from({ length: 50 }, () => madePassword())
  for (const one of made) expect(one).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/)
  expect(new Set(made).size).toBe(50)
})

test("bytes that would make some letters likelier are passed over", () => {
  let next = 255
  const counted = madePassword((bytes) => {
    bytes.fill(next)
    next = 0
    return bytes
  })
  expect(counted).toBe("aaaa-aaaa-aaaa-aaaa")
})
