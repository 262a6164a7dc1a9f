/** `AuditHash` by Node's own cryptography, which has SM3 wherever it was not built without. */
import { getHashes, hash } from "node:crypto"

import { AuditHash } from "@aiwei/domain/audit/AuditHash"
import { Layer } from "effect"

const known: ReadonlySet<string> = new Set(
  ["sha256", "sm3"].filter((name) => getHashes().includes(name))
)

export const auditHashNode: AuditHash["Service"] = {
  of: (provider, text) => (known.has(provider) ? hash(provider, text, "hex") : null)
}

export const AuditHashNode = Layer.succeed(AuditHash, auditHashNode)
