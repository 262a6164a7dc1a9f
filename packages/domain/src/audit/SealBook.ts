/**
 * The seals once more, outside the database: whoever rewrites the one must find the other, too. Lines are
 * only ever added to it. A copy that is kept elsewhere, or printed, proves the trail up to its last line.
 */
import { Context, type Effect } from "effect"

import type { AuditSeal } from "./AuditSeal.ts"

export interface SealLines {
  readonly seals: ReadonlyArray<AuditSeal>
  /** What is no seal, as it stands there. */
  readonly unreadable: ReadonlyArray<string>
}

export class SealBook extends Context.Service<
  SealBook,
  {
    readonly lines: Effect.Effect<SealLines>
    readonly note: (seals: ReadonlyArray<AuditSeal>) => Effect.Effect<void>
  }
>()("aiwei/SealBook") {}
