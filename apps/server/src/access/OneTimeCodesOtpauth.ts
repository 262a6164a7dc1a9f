/** Codes by the time of day, by the library `otpauth`: the settings every authenticator program knows. */
import { OneTimeCodes } from "@aiwei/domain/access/factor/OneTimeCodes"
import { Effect, Layer } from "effect"
import { Secret, TOTP } from "otpauth"

const issuer = "aiwei 爱卫"
const seconds = 30
const secretBytes = 20

const codesOf = (secret: string, label = "") =>
  new TOTP({
    issuer,
    label,
    algorithm: "SHA1",
    digits: 6,
    period: seconds,
    secret: Secret.fromBase32(secret)
  })

export const OneTimeCodesOtpauth = Layer.succeed(OneTimeCodes, {
  newSecret: Effect.sync(() => new Secret({ size: secretBytes }).base32),
  stepOf: ({ secret, code, atMillis }) =>
    Effect.sync(() => {
      // Clocks of telephones are a little off: one step before and one behind are taken, too.
      const delta = codesOf(secret).validate({ token: code, timestamp: atMillis, window: 1 })
      return delta === null ? null : Math.floor(atMillis / 1000 / seconds) + delta
    }),
  uriOf: (secret, account) => Effect.sync(() => codesOf(secret, account).toString())
})
