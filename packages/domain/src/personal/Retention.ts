/** Use cases about how long personal data is kept: the rules, changing one, and erasing what is over. */
import { Context, Effect, Layer } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { hoursFromNow, now } from "../shared/Instant.ts"
import { leaversErased } from "./leaversErased.ts"
import { RetentionRefused } from "./personalErrors.ts"
import { PersonalRepo } from "./PersonalRepo.ts"
import {
  retentionBounds,
  type RetentionBounds,
  type RetentionKind,
  type RetentionRule
} from "./RetentionRule.ts"

export interface RetentionChange {
  readonly kind: RetentionKind
  readonly days: number
  /** Why this long; the words that stood stay when left out. */
  readonly basis?: string | null | undefined
}

export interface RetentionShown extends RetentionRule, RetentionBounds {}

/** How many records of each kind were erased. */
export type RetentionRun = Readonly<Record<RetentionKind, number>>

const shown = (rule: RetentionRule): RetentionShown => ({ ...rule, ...retentionBounds[rule.kind] })

export class Retention extends Context.Service<
  Retention,
  {
    readonly show: Effect.Effect<ReadonlyArray<RetentionShown>>
    readonly change: (wanted: RetentionChange) => Effect.Effect<RetentionShown, RetentionRefused>
    readonly run: Effect.Effect<RetentionRun>
  }
>()("aiwei/Retention") {
  static readonly layer = Layer.effect(
    Retention,
    Effect.gen(function* () {
      const repo = yield* PersonalRepo
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const ids = yield* IdGenerator
      const leavers = yield* leaversErased

      const rulesBy = Effect.map(
        repo.rules,
        (rules) => new Map(rules.map((rule) => [rule.kind, rule]))
      )

      const change = Effect.fn("Retention.change")(function* (wanted: RetentionChange) {
        const { kind, days } = wanted
        const { least, most } = retentionBounds[kind]
        const before = (yield* rulesBy).get(kind)
        if (before === undefined || days < least || days > most) {
          return yield* new RetentionRefused({ kind, days, least, most })
        }
        const basis = wanted.basis?.trim() || before.basis
        const changedAt = yield* now
        const rule: RetentionRule = { ...before, days, basis, status: "decided", changedAt }
        yield* repo.putRule(rule)
        yield* audit.append({
          verb: "retention.change",
          subject: `Retention/${kind}`,
          before,
          after: rule
        })
        return shown(rule)
      }, atomically.run)

      const signIns = Effect.fnUntraced(function* (days: number) {
        const records = yield* repo.forgetSignIns(yield* hoursFromNow(-24 * days))
        if (records === 0) return 0
        yield* repo.noteErasure({
          id: yield* ids.next,
          at: yield* now,
          cause: "signIns",
          officeId: null,
          personId: null,
          records,
          reason: "retention"
        })
        return records
      }, atomically.run)

      const run = Effect.gen(function* () {
        const rules = yield* rulesBy
        const daysOf = (kind: RetentionKind) =>
          Math.max(rules.get(kind)?.days ?? 0, retentionBounds[kind].least)
        const done: RetentionRun = {
          // Complaints are not kept yet; their rule stands for when they are.
          complainants: 0,
          signIns: yield* signIns(daysOf("signIns")),
          leavers: yield* leavers(daysOf("leavers"))
        }
        const entry = { verb: "retention.run", subject: "Retention/run", after: done } as const
        yield* atomically.run(audit.append(entry))
        return done
      }).pipe(Effect.withSpan("Retention.run"))

      return { show: Effect.map(repo.rules, (rules) => rules.map(shown)), change, run }
    })
  )
}
