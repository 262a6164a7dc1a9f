/**
 * `Sealing` by AES-256-GCM, as `v1.nonce.tag.text` in base64url. The version is sealed with it: what a
 * later version writes cannot be passed off as this one's. The key is asked for at first use.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"

import { Sealing } from "@aiwei/domain/shared/Sealing"
import { Effect, Layer, Option } from "effect"

const cipher = "aes-256-gcm"
const version = "v1"
const nonceBytes = 12
const tagBytes = 16

/** Bytes of a key. */
export const keyBytes = 32

const sealedBy = (key: Buffer, text: string): string => {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes })
  sealing.setAAD(Buffer.from(version))
  const body = Buffer.concat([sealing.update(text, "utf8"), sealing.final()])
  const parts = [nonce, sealing.getAuthTag(), body].map((part) => part.toString("base64url"))
  return [version, ...parts].join(".")
}

const openedBy = (key: Buffer, sealed: string): string | null => {
  const [saidVersion, nonce = "", tag = "", body = "", ...more] = sealed.split(".")
  if (saidVersion !== version || more.length > 0) return null
  try {
    const opening = createDecipheriv(cipher, key, Buffer.from(nonce, "base64url"), {
      authTagLength: tagBytes
    })
    opening.setAAD(Buffer.from(version))
    opening.setAuthTag(Buffer.from(tag, "base64url"))
    const text = Buffer.concat([opening.update(Buffer.from(body, "base64url")), opening.final()])
    return text.toString("utf8")
  } catch {
    return null
  }
}

export const sealingBy = (key: () => Buffer): Layer.Layer<Sealing> =>
  Layer.succeed(Sealing, {
    seal: (text) => Effect.sync(() => sealedBy(key(), text)),
    open: (sealed) => Effect.sync(() => Option.fromNullishOr(openedBy(key(), sealed)))
  })
