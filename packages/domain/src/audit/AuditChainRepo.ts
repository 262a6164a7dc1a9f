/** What sealing and proving the trail ask of storage: its lines in their order, its head and its seals. */
import { Context, type Effect } from "effect"

import type { Day } from "../shared/Day.ts"
import type { AuditHead, ChainedEntry } from "./AuditEntry.ts"
import type { HashName } from "./AuditHash.ts"
import type { AuditSeal } from "./AuditSeal.ts"

/** The chain at one moment. */
export interface ChainBounds {
  readonly head: AuditHead
  /** The highest number there is: that of the head, unless somebody put lines behind it. */
  readonly last: number
  /** Lines with the number of one that was taken away. */
  readonly strays: ReadonlyArray<number>
}

export class AuditChainRepo extends Context.Service<
  AuditChainRepo,
  {
    /** Holds the head until the transaction is over: nobody adds a line meanwhile. */
    readonly lock: Effect.Effect<AuditHead>
    readonly bounds: Effect.Effect<ChainBounds>
    /** In their order, after the line `after`. */
    readonly lines: (after: number, limit: number) => Effect.Effect<ReadonlyArray<ChainedEntry>>
    /** The last line of each day before this one that no seal stands behind. */
    readonly unsealed: (before: Day) => Effect.Effect<ReadonlyArray<ChainedEntry>>
    /** In the order of their numbers. */
    readonly seals: Effect.Effect<ReadonlyArray<AuditSeal>>
    readonly seal: (seals: ReadonlyArray<AuditSeal>) => Effect.Effect<void>
    readonly hashBy: (provider: HashName) => Effect.Effect<void>
    /** The last sealed line of all that lie before that day with nothing of that day or later among them. */
    readonly lastBefore: (day: Day) => Effect.Effect<AuditSeal | null>
    /** Takes away the lines up to this one, and keeps what imports must know of them. */
    readonly cut: (upTo: AuditSeal) => Effect.Effect<void>
  }
>()("aiwei/AuditChainRepo") {}
