/** `Digest` and `Secrets` by Node's own cryptography. */
import { createHash, randomBytes } from "node:crypto"

import { Digest } from "@aiwei/domain/shared/Digest"
import { Secrets } from "@aiwei/domain/shared/Secrets"
import { Effect, Layer } from "effect"

export const DigestNode = Layer.succeed(Digest, {
  sha256: (text) => Effect.sync(() => createHash("sha256").update(text, "utf8").digest("hex"))
})

export const SecretsNode = Layer.succeed(Secrets, {
  next: Effect.sync(() => randomBytes(32).toString("base64url"))
})
