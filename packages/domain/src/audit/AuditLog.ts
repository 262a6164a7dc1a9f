/**
 * The audit trail as a port. `append` joins the transaction it is called in, so an entry and its write
 * are stored together or not at all; number, moment and actor are filled in there.
 */
import { Context, type Effect, type Option } from "effect"

import type { Verb } from "../access/Verb.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { AuditEntry } from "./AuditEntry.ts"

export interface NewAuditEntry {
  readonly verb: Verb
  readonly place?: OrgUnitId | null
  readonly subject: string
  /** Any JSON value; never a password or a secret. */
  readonly before?: unknown
  readonly after?: unknown
}

export class AuditLog extends Context.Service<
  AuditLog,
  {
    readonly append: (entry: NewAuditEntry) => Effect.Effect<void>
    /** Who touched `Person/01…` last; none for what no entry tells. */
    readonly newestOf: (subject: string) => Effect.Effect<Option.Option<AuditEntry>>
    /** The newest first, before the entry `before`. */
    readonly part: (
      before: number | null,
      limit: number
    ) => Effect.Effect<ReadonlyArray<AuditEntry>>
  }
>()("aiwei/AuditLog") {}
