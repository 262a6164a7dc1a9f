/**
 * How a line is bound to the one before it: the hash over that one's hash and over every column of its
 * own, the number and the name of the hash included. docs/rules/auditTrail.md
 */
import type { AuditEntry, ChainedEntry } from "../AuditEntry.ts"
import type { AuditHash } from "../AuditHash.ts"

/** What the first line is bound to. */
export const genesis = "0".repeat(64)

type Hash = AuditHash["Service"]
type Own = Omit<ChainedEntry, "prevHash" | "hash">

/** Its canonical JSON, the names in their order: a million lines are not sorted one by one. */
const canonical = (line: Own, seq: number): string =>
  JSON.stringify({
    actor: line.actor,
    address: line.address,
    after: line.after,
    at: line.at,
    before: line.before,
    client: line.client,
    day: line.day,
    place: line.place,
    provider: line.provider,
    requestId: line.requestId,
    role: line.role,
    seq,
    subject: line.subject,
    verb: line.verb
  })

const bound = (hash: Hash, line: Own, seq: number, prevHash: string): string | null =>
  hash.of(line.provider, `${prevHash}\n${canonical(line, seq)}`)

/** A new line, bound to the hash before it. */
export const chained = (
  hash: Hash,
  entry: AuditEntry,
  provider: string,
  prevHash: string
): ChainedEntry => {
  const own = bound(hash, { ...entry, provider }, entry.seq, prevHash)
  if (own === null) throw new Error(`no hash is called ${provider}`)
  return { ...entry, provider, prevHash, hash: own }
}

/** The hash a stored line ought to have if its number were `seq`; null when nobody can say. */
export const hashAs = (hash: Hash, line: ChainedEntry, seq: number): string | null =>
  bound(hash, line, seq, line.prevHash)
