/** What is printed once must be typed without a mistake, and guessed by nobody. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { readablePassword } from "../../src/access/readablePassword.ts"

const Secret = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{43}$/))

describe("readablePassword", () => {
  it.prop("is four groups of signs that cannot be mistaken", [Secret], ([secret]) => {
    assert.match(readablePassword(secret), /^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/)
  })

  it("is another one for another secret", () => {
    const made = ["A", "B", "_", "9"].map((sign) => readablePassword(sign.repeat(43)))
    assert.strictEqual(new Set(made).size, made.length)
  })
})
