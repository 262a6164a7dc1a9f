/** Use cases about how long personal data is kept: the rules, changing one, and erasing what is over. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { PersonRepo } from "../people/PersonRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { dayAt, hoursFromNow, now } from "../shared/Instant.ts"
import { RetentionRefused } from "./personalErrors.ts"
import { PersonalRepo } from "./PersonalRepo.ts"
import { personErasure } from "./personErasure.ts"
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

/** One transaction for this many people: a first run after years must not hold everybody up. */
const atOnce = 50

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
      const people = yield* PersonRepo
      const placements = yield* PlacementRepo
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const ids = yield* IdGenerator
      const erased = yield* personErasure

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

      const leave = (due: ReadonlyArray<{ readonly id: Parameters<typeof people.findById>[0] }>) =>
        Effect.gen(function* () {
          yield* placements.lockTree
          for (const { id } of due) {
            const person = Option.getOrNull(yield* people.findById(id))
            if (person?.status !== "left") continue
            const reason = "retention"
            yield* erased(person, { verb: "personal.erase", cause: "leavers", reason })
          }
        }).pipe(atomically.run)

      const leavers = Effect.fnUntraced(function* (days: number) {
        const before = dayAt(yield* hoursFromNow(-24 * days))
        const due = yield* repo.leaversBefore(before)
        for (let from = 0; from < due.length; from += atOnce) {
          yield* leave(due.slice(from, from + atOnce))
        }
        return due.length
      })

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
