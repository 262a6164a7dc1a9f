/** Passwords as argon2id with the settings OWASP names first: 19 MiB, two passes, one lane. */
import { PasswordHasher } from "@aiwei/domain/access/PasswordHasher"
import { hash, verify } from "@node-rs/argon2"
import { Effect, Layer } from "effect"

// 2 is argon2id; the library's own name for it is a `const enum`, which cannot be imported here.
const settings = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const PasswordHasherArgon2 = Layer.succeed(PasswordHasher, {
  hash: (password) => Effect.promise(() => hash(password, settings)),
  verify: (stored, password) => Effect.promise(() => verify(stored, password))
})
