/** Secrets from the system's own generator: 256 bits, written in letters a header can carry. */
import { randomBytes } from "node:crypto"

import { Secrets } from "@aiwei/domain/shared/Secrets"
import { Effect, Layer } from "effect"

export const SecretsNode = Layer.succeed(Secrets, {
  next: Effect.sync(() => randomBytes(32).toString("base64url"))
})
