/**
 * How a line is bound to the one before it: the hash over that one's hash and over every column of its
 * own, the number and the name of the hash included. docs/rules/auditTrail.md
 */
import { canonicalJson } from "../shared/canonicalJson.ts"
import type { AuditEntry, ChainedEntry } from "./AuditEntry.ts"
import type { AuditHash } from "./AuditHash.ts"

/** What the first line is bound to. */
export const genesis = "0".repeat(64)

type Hash = AuditHash["Service"]

/** A new line, bound to the hash before it. */
export const chained = (
  hash: Hash,
  entry: AuditEntry,
  provider: string,
  prevHash: string
): ChainedEntry => {
  const own = hash.of(provider, `${prevHash}\n${canonicalJson({ ...entry, provider })}`)
  if (own === null) throw new Error(`no hash is called ${provider}`)
  return { ...entry, provider, prevHash, hash: own }
}

/** The hash a stored line ought to have if its number were `seq`; null when nobody can say. */
export const hashAs = (hash: Hash, line: ChainedEntry, seq: number): string | null => {
  const { prevHash, hash: _stored, ...own } = line
  return hash.of(line.provider, `${prevHash}\n${canonicalJson({ ...own, seq })}`)
}
