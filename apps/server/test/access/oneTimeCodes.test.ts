/** The codes against the vectors of RFC 6238, and the list of passwords that are tried first. */
import { OneTimeCodes } from "@aiwei/domain/access/factor/OneTimeCodes"
import { CommonPasswords } from "@aiwei/domain/access/security/CommonPasswords"
import { Effect } from "effect"
import { assert, describe, it } from "vitest"

import { CommonPasswordsBundled } from "../../src/access/CommonPasswordsBundled.ts"
import { OneTimeCodesOtpauth } from "../../src/access/OneTimeCodesOtpauth.ts"

/** "12345678901234567890" in base32, as appendix B has it. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

/** Appendix B, the last six of its eight digits. */
const vectors = [
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"]
] as const

const stepOf = (code: string, seconds: number) =>
  Effect.runPromise(
    OneTimeCodes.use((codes) => codes.stepOf({ secret, code, atMillis: seconds * 1000 })).pipe(
      Effect.provide(OneTimeCodesOtpauth)
    )
  )

describe("codes by the time of day", () => {
  it.each(vectors)("are those of RFC 6238 at %i seconds", async (seconds, code) => {
    assert.strictEqual(await stepOf(code, seconds), Math.floor(seconds / 30))
  })

  it.each(vectors)(
    "hold a step before and behind, and no longer, from %i",
    async (seconds, code) => {
      const step = Math.floor(seconds / 30)
      assert.strictEqual(await stepOf(code, seconds + 30), step)
      assert.strictEqual(await stepOf(code, seconds - 30), step)
      assert.isNull(await stepOf(code, seconds + 60))
      assert.isNull(await stepOf(code, Math.max(0, seconds - 60) + 100_000))
    }
  )

  it("has secrets of 160 bits, each another, and says whose they are", async () => {
    const made = await Effect.runPromise(
      OneTimeCodes.use((codes) => Effect.all([codes.newSecret, codes.newSecret])).pipe(
        Effect.provide(OneTimeCodesOtpauth)
      )
    )
    assert.notStrictEqual(made[0], made[1])
    for (const one of made) assert.match(one, /^[A-Z2-7]{32}$/)
    const uri = await Effect.runPromise(
      OneTimeCodes.use((codes) => codes.uriOf(secret, "李梅")).pipe(
        Effect.provide(OneTimeCodesOtpauth)
      )
    )
    assert.match(uri, /^otpauth:\/\/totp\/aiwei/)
    assert.include(decodeURIComponent(uri), "李梅")
    assert.include(uri, `secret=${secret}`)
  })
})

describe("the passwords that are tried first", () => {
  it("are known whatever their case, and no others", async () => {
    const has = (password: string) =>
      Effect.runPromise(
        CommonPasswords.use((common) => common.has(password)).pipe(
          Effect.provide(CommonPasswordsBundled)
        )
      )
    for (const one of ["password", "Password", "12345678", "qwertyuiop", "1qaz2wsx"]) {
      assert.isTrue(await has(one), one)
    }
    for (const one of ["一个足够长的口令", "correct horse battery staple", "4f8w-k2m9-x7q3"]) {
      assert.isFalse(await has(one), one)
    }
  })
})
