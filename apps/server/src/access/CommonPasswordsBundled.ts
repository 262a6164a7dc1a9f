/**
 * The passwords that are tried first, from the list of `@zxcvbn-ts/language-common` (MIT). Unpacked when
 * a password is first set: nobody else pays for it.
 */
import { CommonPasswords } from "@aiwei/domain/access/security/CommonPasswords"
import { Effect, Layer } from "effect"

const unpacked = async (): Promise<ReadonlySet<string>> => {
  const { dictionary } = await import("@zxcvbn-ts/language-common")
  return new Set(dictionary["passwords-common"])
}

export const CommonPasswordsBundled = Layer.effect(
  CommonPasswords,
  Effect.map(Effect.cached(Effect.promise(unpacked)), (list) => ({
    has: (password) => Effect.map(list, (common) => common.has(password.toLowerCase()))
  }))
)
