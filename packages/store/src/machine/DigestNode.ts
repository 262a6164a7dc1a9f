/** `Digest` and `Secrets` by Node's own cryptography. */
import { hash, randomBytes } from "node:crypto"

import { Digest } from "@aiwei/domain/shared/Digest"
import { Secrets } from "@aiwei/domain/shared/Secrets"
import { Effect, Layer } from "effect"

const sha256Of = (text: string): string => hash("sha256", text)

export const DigestNode = Layer.succeed(Digest, {
  sha256: (text) => Effect.sync(() => sha256Of(text)),
  sha256Of
})

export const SecretsNode = Layer.succeed(Secrets, {
  next: Effect.sync(() => randomBytes(32).toString("base64url"))
})
