/**
 * Passwords as argon2id with the settings OWASP names first: 19 MiB, two passes, one lane. Few at a
 * time: one processor stays free for whoever is signed in already, and so do threads that read files.
 */
import { availableParallelism } from "node:os"

import { PasswordHasher } from "@aiwei/domain/access/PasswordHasher"
import { hash, verify } from "@node-rs/argon2"
import { Effect, Layer, Semaphore } from "effect"

// 2 is argon2id; the library's own name for it is a `const enum`, which cannot be imported here.
const settings = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const oneByOne = Semaphore.makeUnsafe(Math.min(3, Math.max(1, availableParallelism() - 1)))

export const PasswordHasherArgon2 = Layer.succeed(PasswordHasher, {
  hash: (password) => oneByOne.withPermits(1)(Effect.promise(() => hash(password, settings))),
  verify: (stored, password) =>
    oneByOne.withPermits(1)(Effect.promise(() => verify(stored, password)))
})
