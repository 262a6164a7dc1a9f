/**
 * Use cases about backups. The trail's entry comes first: it is then in the copy itself, and a backup
 * that nobody could write down is not made.
 */
import { Cause, Context, Effect, Layer } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { dayAt, now } from "../shared/Instant.ts"
import { WebhookOutbox } from "../webhooks/WebhookOutbox.ts"
import type {
  BackupNotFound,
  BackupNotProven,
  BackupNotWritten,
  BackupUnderWay
} from "./backupErrors.ts"
import type { BackupReason, BackupRecord } from "./BackupRecord.ts"
import { type BackupExamined, type BackupFailure, BackupShelf } from "./BackupShelf.ts"
import { type BackupsView, backupsView, provenIn } from "./backupsView.ts"
import { isDue } from "./due.ts"
import { keep } from "./keep.ts"

type Refused = BackupNotProven | BackupNotWritten | BackupUnderWay

/** The name says when; two of one second are told apart by whoever lays them on the shelf. */
export const nameOf = (at: string): string => `aiwei-${at.replaceAll(/[-:]|\.\d+/g, "")}`

const failureOf = (at: string, cause: Cause.Cause<Refused>): BackupFailure => {
  const error = Cause.squash(cause)
  const tag = typeof error === "object" && error !== null && "_tag" in error ? error._tag : ""
  if (tag === "BackupNotProven") {
    const { faults } = error as BackupNotProven
    return { at, why: "notProven", detail: faults.join("; ") }
  }
  if (tag === "BackupNotWritten") {
    const { folder, detail } = error as BackupNotWritten
    return { at, why: "notWritten", detail: `${folder}: ${detail}` }
  }
  return { at, why: "broken", detail: String(error) }
}

export class Backups extends Context.Service<
  Backups,
  {
    readonly list: Effect.Effect<BackupsView>
    readonly create: (reason: BackupReason) => Effect.Effect<BackupRecord, Refused>
    readonly verify: (file: string) => Effect.Effect<BackupExamined, BackupNotFound>
    /** Begins one when it is time, and takes those away that need not be kept; never fails. */
    readonly tick: (startedAt: string) => Effect.Effect<void>
  }
>()("aiwei/Backups") {
  static readonly layer = Layer.effect(
    Backups,
    Effect.gen(function* () {
      const shelf = yield* BackupShelf
      const audit = yield* AuditLog
      const outbox = yield* WebhookOutbox

      const list = Effect.gen(function* () {
        return backupsView(yield* shelf.list, yield* shelf.failure, yield* now)
      })

      const create = Effect.fn("Backups.create")(function* (reason: BackupReason) {
        const at = yield* now
        const file = nameOf(at)
        yield* audit.append({
          verb: "backups.create",
          subject: `Backup/${file}`,
          after: { file, reason }
        })
        return yield* shelf.create(file, at, reason)
      })

      const verify = Effect.fn("Backups.verify")(function* (file: string) {
        const examined = yield* shelf.examine(file)
        const { ok, faults } = examined
        yield* audit.append({
          verb: "backups.verify",
          subject: `Backup/${file}`,
          after: { ok, faults: faults.slice(0, 5) }
        })
        return examined
      })

      const cleared = Effect.gen(function* () {
        const all = (yield* shelf.list).filter(({ reason }) => reason === "scheduled")
        const proven = provenIn(all)
        const stays = keep(proven, dayAt(yield* now))
        // Of those that contradict themselves the newest is enough: the older ones say the same.
        const doubtful = all.filter(({ state }) => state === "contradictory").slice(1)
        const gone = [...proven.filter(({ file }) => !stays.has(file)), ...doubtful]
        yield* Effect.forEach(gone, ({ file }) => shelf.remove(file), { discard: true })
      })

      const came = Effect.fnUntraced(function* (failure: BackupFailure) {
        yield* Effect.logError("a scheduled backup came to nothing", failure)
        yield* shelf.note(failure)
        // A database that is away cannot be told either; the log has it, and home warns by the age.
        yield* Effect.ignoreCause(outbox.tell("backup.failed", { why: failure.why }))
      })

      let lastTried: string | null = null

      const tried = Effect.gen(function* () {
        const at = yield* now
        lastTried = at
        yield* create("scheduled").pipe(
          Effect.andThen(shelf.note(null)),
          Effect.andThen(cleared),
          Effect.catchCause((cause) =>
            // A server that ends takes its backup with it: nothing went wrong.
            Cause.hasInterruptsOnly(cause) ? Effect.void : came(failureOf(at, cause))
          )
        )
      })

      const tick = Effect.fn("Backups.tick")(function* (startedAt: string) {
        const newestProven = provenIn(yield* shelf.list)[0]?.at ?? null
        const times = { now: yield* now, startedAt, newestProven, lastTried }
        if (isDue(times)) yield* tried
      })

      return { list, create, verify, tick }
    })
  )
}
