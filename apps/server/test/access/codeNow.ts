/** The code a telephone would show for a secret, now or some steps of half a minute away. */
import { Secret, TOTP } from "otpauth"

export const codeNow = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: performance.timeOrigin + performance.now() + steps * 30_000
  })
