/** Use cases that keep the trail: proving it, sealing its days, how long it is kept and how it is hashed. */
import { Context, Effect, Layer } from "effect"

import type { KeptTooShort } from "./auditErrors.ts"
import type { HashName } from "./AuditHash.ts"
import { type AuditVerified, verifyChain } from "./chain/verifyChain.ts"
import { keeping } from "./keeping.ts"
import type { AuditRetention } from "./retention.ts"

export class AuditKeeping extends Context.Service<
  AuditKeeping,
  {
    /** Seals what is over first, so that a later look is bound to this one. */
    readonly verify: Effect.Effect<AuditVerified>
    /** Gives how many days were sealed. */
    readonly sealDays: Effect.Effect<number>
    /** Takes away the lines whose time is over, if a time was chosen; gives how many. */
    readonly cutOld: Effect.Effect<number>
    readonly retention: Effect.Effect<AuditRetention>
    /** Null: for ever. */
    readonly keep: (days: number | null) => Effect.Effect<AuditRetention, KeptTooShort>
    readonly hashBy: (provider: HashName) => Effect.Effect<void>
  }
>()("aiwei/AuditKeeping") {
  static readonly layer = Layer.effect(
    AuditKeeping,
    Effect.gen(function* () {
      const kept = yield* keeping
      const proved = yield* verifyChain
      // Who only wants to look is not turned away because nothing can be written just now.
      const sealed = Effect.catchDefect(kept.sealDays, (defect) =>
        Effect.logWarning("days of the audit trail not sealed", defect)
      )
      const verify = Effect.andThen(sealed, proved).pipe(Effect.withSpan("AuditKeeping.verify"))
      return { ...kept, verify }
    })
  )
}
