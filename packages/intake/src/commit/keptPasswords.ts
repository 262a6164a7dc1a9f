/**
 * Passwords of batches whose files are behind one: in memory, never in the database, a log or an audit entry.
 * After a restart the files are as they were given, encrypted, and the password must be given again.
 */
import type { BatchId } from "@aiwei/domain/importing/ImportBatch"
import { Redacted } from "effect"

export interface KeptPasswords {
  readonly keep: (batch: BatchId, password: string) => void
  readonly of: (batch: BatchId) => string | undefined
  readonly forget: (batch: BatchId) => void
}

/** So many batches may be looked through again without asking; the oldest is forgotten first. */
const most = 100

export const keptPasswords = (): KeptPasswords => {
  const kept = new Map<BatchId, Redacted.Redacted>()
  return {
    keep: (batch, password) => {
      kept.set(batch, Redacted.make(password))
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
    of: (batch) => {
      const password = kept.get(batch)
      return password === undefined ? undefined : Redacted.value(password)
    },
    forget: (batch) => void kept.delete(batch)
  }
}
