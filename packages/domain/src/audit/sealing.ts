/** Seals the days that are over, in the database first and in the file beside it then. */
import { Effect } from "effect"

import { Atomically } from "../shared/Atomically.ts"
import { now, today } from "../shared/Instant.ts"
import { AuditChainRepo } from "./AuditChainRepo.ts"
import type { ChainedEntry } from "./AuditEntry.ts"
import type { AuditSeal } from "./AuditSeal.ts"
import { provenLines } from "./chain/provenLines.ts"
import { SealBook } from "./SealBook.ts"

export const sealOf =
  (sealedAt: string) =>
  ({ seq, day, hash, provider }: ChainedEntry): AuditSeal => ({
    seq,
    day,
    hash,
    provider,
    sealedAt
  })

export const sealing = Effect.gen(function* () {
  const chain = yield* AuditChainRepo
  const book = yield* SealBook
  const atomically = yield* Atomically
  const proven = yield* provenLines

  const sealEnded = Effect.gen(function* () {
    // Whoever is writing into a day that is over comes first.
    const head = yield* chain.lock
    const lines = yield* proven(head, yield* chain.unsealed(yield* today))
    yield* chain.seal(lines.map(sealOf(yield* now)))
    return lines.length
  })

  // The database first: a seal that the file lacks is added the next time; the other way round it could
  // not be told from one that was taken out.
  const intoBook = Effect.gen(function* () {
    const { seals: noted } = yield* book.lines
    const known = new Set(noted.map(({ seq }) => seq))
    const missing = (yield* chain.seals).filter(({ seq }) => !known.has(seq))
    if (missing.length > 0) yield* book.note(missing)
  })

  /** Gives how many days were sealed. */
  const sealDays = Effect.tap(atomically.run(sealEnded), () => intoBook).pipe(
    Effect.withSpan("AuditKeeping.sealDays")
  )

  return { sealDays, intoBook }
})
