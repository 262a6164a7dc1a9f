/** Guessing gets slow: per address, and per account whoever asks. */
import { assert, describe, it } from "@effect/vitest"

import { makeSignInCounts } from "../../src/access/signInCounts.ts"

const counts = (perAddress: number, perAccount: number) =>
  makeSignInCounts({ windowMs: 60_000, perAddress, perAccount })

const times = (count: number, attempt: (i: number) => number | null) =>
  Array.from({ length: count }, (_, i) => attempt(i))

describe("the sign-in counts", () => {
  it("stop one address after its tries, and say for how long", () => {
    const tried = counts(3, 100)
    const waits = times(4, (i) => tried.attempt("10.0.0.1", `name${i}`))
    assert.deepStrictEqual(waits.slice(0, 3), [null, null, null])
    assert.isTrue((waits[3] ?? 0) > 0 && (waits[3] ?? 0) <= 60)
    assert.isNull(tried.attempt("10.0.0.2", "name0"))
    tried.end()
  })

  it("stop an account after its tries, from wherever they come and however it is spelt", () => {
    const tried = counts(100, 2)
    const waits = times(3, (i) => tried.attempt(`10.0.0.${i}`, i === 0 ? "Admin" : "admin"))
    assert.deepStrictEqual(waits.slice(0, 2), [null, null])
    assert.isNotNull(waits[2])
    tried.end()
  })

  it("take a name with blanks around it for the same account", () => {
    const tried = counts(100, 2)
    const waits = times(3, (i) => tried.attempt(`10.0.0.${i}`, `admin${" ".repeat(i)}`))
    assert.isNotNull(waits[2])
    tried.succeeded(" admin")
    assert.isNull(tried.attempt("10.0.0.9", "admin"))
    tried.end()
  })

  it("let no address that may try no more shut out an account", () => {
    const tried = counts(1, 2)
    times(20, () => tried.attempt("10.0.0.1", "admin"))
    assert.isNull(tried.attempt("10.0.0.2", "admin"))
    tried.end()
  })

  it("send a crowd away for a moment, and hold it against nobody", () => {
    const tried = makeSignInCounts({ windowMs: 60_000, perAddress: 3, perAccount: 3, atOnce: 2 })
    const waits = times(9, (i) => tried.attempt("10.0.0.1", `name${i}`))
    assert.deepStrictEqual(waits.slice(0, 2), [null, null])
    assert.isTrue(waits.slice(2).every((wait) => wait === 2))
    tried.ended()
    assert.isNull(tried.attempt("10.0.0.1", "name2"))
    tried.end()
  })

  it("let a whole office in from one address, and forgive none of its mistakes", () => {
    const tried = counts(3, 100)
    tried.attempt("10.0.0.1", "wrong")
    for (let i = 0; i < 50; i++) {
      assert.isNull(tried.attempt("10.0.0.1", `name${i}`))
      tried.ended()
      tried.succeeded(`name${i}`, "10.0.0.1")
    }
    times(2, () => tried.attempt("10.0.0.1", "wrong"))
    assert.isNotNull(tried.attempt("10.0.0.1", "name1"))
    tried.end()
  })

  it("forgive an account that signed in, and not the address", () => {
    const tried = counts(2, 2)
    tried.attempt("10.0.0.1", "admin")
    tried.attempt("10.0.0.1", "admin")
    tried.succeeded("admin")
    assert.isNull(tried.attempt("10.0.0.2", "admin"))
    assert.isNotNull(tried.attempt("10.0.0.1", "other"))
    tried.end()
  })
})
