/** SHA-256 from the system's own library. */
import { hash } from "node:crypto"

import { Digest } from "@aiwei/domain/shared/Digest"
import { Effect, Layer } from "effect"

export const sha256Of = (text: string): string => hash("sha256", text, "hex")

export const DigestNode = Layer.succeed(Digest, {
  sha256: (text) => Effect.sync(() => sha256Of(text))
})
