/** Use cases about how long personal data is kept: the rules, changing one, and erasing what is over. */
import { Context, Effect, Layer, Option, Schema } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { hoursFromNow, now } from "../shared/Instant.ts"
import { leaversErased } from "./leaversErased.ts"
import { RetentionRefused } from "./personalErrors.ts"
import { PersonalRepo } from "./PersonalRepo.ts"
import { inEnglish } from "./retentionGrounds.ts"
import {
  retentionBounds,
  type RetentionBounds,
  RetentionKind,
  type RetentionRule
} from "./RetentionRule.ts"

export interface RetentionChange {
  readonly kind: RetentionKind
  readonly days: number
  /** Why this long; the words that stood stay when left out. */
  readonly basis?: string | null | undefined
}

export interface RetentionShown extends RetentionRule, RetentionBounds {
  /** The words in English; null for an office's own, which stand as they were written. */
  readonly basisEn: string | null
  readonly sourceEn: string | null
  /** When what was over was last looked for, and how many records were erased; null before the first time. */
  readonly lastRun: { readonly at: string; readonly records: number } | null
}

/** How many records of each kind were erased. */
const RetentionRun = Schema.Record(RetentionKind, Schema.Int)
export type RetentionRun = typeof RetentionRun.Type
const readRun = Schema.decodeUnknownOption(Schema.fromJsonString(RetentionRun))

const runSubject = "Retention/run"

const shown = (
  rule: RetentionRule,
  last: { readonly at: string; readonly done: RetentionRun } | null
): RetentionShown => ({
  ...rule,
  ...inEnglish(rule),
  ...retentionBounds[rule.kind],
  lastRun: last === null ? null : { at: last.at, records: last.done[rule.kind] }
})

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

      /** The trail tells it: what was done by hand and what the server did by itself. */
      const lastRun = Effect.gen(function* () {
        const line = Option.getOrNull(yield* audit.newestOf(runSubject))
        const done = line === null ? null : Option.getOrNull(readRun(line.after))
        return line === null || done === null ? null : { at: line.at, done }
      })

      const show = Effect.gen(function* () {
        const last = yield* lastRun
        return (yield* repo.rules).map((rule) => shown(rule, last))
      })

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
        return shown(rule, yield* lastRun)
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
        const entry = { verb: "retention.run", subject: runSubject, after: done } as const
        yield* atomically.run(audit.append(entry))
        return done
      }).pipe(Effect.withSpan("Retention.run"))

      return { show, change, run }
    })
  )
}
