/** Codes a test can foretell: the step of time itself, in six digits. And a short list of common passwords. */
import { OneTimeCodes } from "@aiwei/domain/access/factor/OneTimeCodes"
import { CommonPasswords } from "@aiwei/domain/access/security/CommonPasswords"
import { Effect, Layer } from "effect"

const stepMillis = 30_000

export const stepAt = (millis: number): number => Math.floor(millis / stepMillis)

export const codeOfStep = (step: number): string => String(step % 1_000_000).padStart(6, "0")

const quick = Layer.succeed(OneTimeCodes, {
  newSecret: Effect.succeed("QUICK"),
  stepOf: ({ secret, code, atMillis }) => {
    const now = stepAt(atMillis)
    const found = [now, now - 1, now + 1].find((step) => codeOfStep(step) === code)
    return Effect.succeed(secret === "QUICK" ? (found ?? null) : null)
  },
  uriOf: (secret, account) => Effect.succeed(`otpauth://totp/aiwei:${account}?secret=${secret}`)
})

const few = Layer.succeed(CommonPasswords, {
  has: (password) => Effect.succeed(["password", "12345678"].includes(password.toLowerCase()))
})

export const quickCodes = Layer.mergeAll(quick, few)
