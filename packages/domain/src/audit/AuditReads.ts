/** What looking at the trail asks of storage. The newest comes first, always. */
import { Context, type Effect, type Option } from "effect"

import type { AuditFilter, AuditLine, AuditPage } from "./AuditLine.ts"

export interface AuditPart {
  readonly offset: number
  readonly limit: number
}

export class AuditReads extends Context.Service<
  AuditReads,
  {
    readonly page: (filter: AuditFilter, part: AuditPart) => Effect.Effect<AuditPage>
    /** To go through all of it: the lines before the line `before`. */
    readonly before: (
      filter: AuditFilter,
      before: number | null,
      limit: number
    ) => Effect.Effect<ReadonlyArray<AuditLine>>
    /** Of units within reach and of accounts, as they are called today; other ids are left out. */
    readonly namesOf: (ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyMap<string, string>>
    readonly find: (seq: number) => Effect.Effect<Option.Option<AuditLine>>
  }
>()("aiwei/AuditReads") {}
