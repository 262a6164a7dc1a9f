/**
 * The one line a restore adds to the trail of what it puts back, by the operator of the machine. It is
 * written once the rows are proven and before anybody sees them: a database in its place has its line.
 */
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { CurrentActor, systemActor } from "@aiwei/domain/audit/CurrentActor"
import { Effect, Layer } from "effect"

import { AuditHashNode } from "../audit/AuditHashNode.ts"
import { AuditLogSql } from "../audit/AuditLogSql.ts"
import { migrate } from "../migrations.ts"

export interface RestoreNote {
  /** Name of the backup. */
  readonly file: string
  /** Name of the operator. */
  readonly by: string
  readonly rowHash: string
}

/** `aside`: where the earlier data is kept; null when there was none. */
export const restoreNoted = ({ file, by, rowHash }: RestoreNote, aside: string | null) =>
  Effect.gen(function* () {
    // A trail of an earlier version has no chain yet that a line could be bound to.
    yield* migrate
    const audit = yield* AuditLog
    yield* audit.append({
      verb: "backups.restore",
      subject: `Backup/${file}`,
      after: { rowHash, keptIn: aside }
    })
  }).pipe(
    Effect.provideService(CurrentActor, { ...systemActor, kind: "operator", name: by }),
    Effect.provide(Layer.provide(AuditLogSql, AuditHashNode))
  )
