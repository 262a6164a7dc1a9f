/**
 * What happens to the trail itself: lines whose time is over are taken away up to a sealed line, and the
 * hash may change. All of it leaves a chain that still proves itself.
 */
import { Effect } from "effect"

import { Atomically } from "../shared/Atomically.ts"
import { Day, daysBefore } from "../shared/Day.ts"
import { now, today } from "../shared/Instant.ts"
import { AuditChainRepo } from "./AuditChainRepo.ts"
import { KeptTooShort } from "./auditErrors.ts"
import type { HashName } from "./AuditHash.ts"
import { AuditLog } from "./AuditLog.ts"
import type { CutTold } from "./chain/cutTold.ts"
import { CurrentActor, systemActor } from "./CurrentActor.ts"
import { keptFor, retentionSetting } from "./retention.ts"
import { sealing, sealOf } from "./sealing.ts"

export const keeping = Effect.gen(function* () {
  const chain = yield* AuditChainRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const setting = yield* retentionSetting
  const { sealDays, intoBook } = yield* sealing

  const cut = Effect.gen(function* () {
    const { days } = yield* setting.current
    const head = yield* chain.lock
    if (days === null) return 0
    // A clock that jumped ahead must not empty the trail: the newest line tells how late it is, too.
    const [newest] = yield* audit.part(null, 1)
    const current = yield* today
    const late = newest !== undefined && newest.day < current ? Day.make(newest.day) : current
    const upTo = yield* chain.lastBefore(daysBefore(late, days))
    if (upTo === null || upTo.seq <= head.keptAfter) return 0
    const told: CutTold = { upTo: upTo.seq, head: upTo.hash }
    const before = { upTo: head.keptAfter }
    yield* audit.append({ verb: "audit.cut", subject: "AuditTrail/lines", before, after: told })
    yield* chain.cut(upTo)
    return upTo.seq - head.keptAfter
  })

  /** Gives how many lines went. */
  const cutOld = cut.pipe(
    atomically.run,
    Effect.provideService(CurrentActor, systemActor),
    Effect.withSpan("AuditKeeping.cutOld")
  )

  const keep = Effect.fn("AuditKeeping.keep")(function* (days: number | null) {
    yield* chain.lock
    const before = yield* setting.current
    if (days !== null && days < before.least) {
      return yield* new KeptTooShort({ days, least: before.least })
    }
    const after = keptFor(before, days)
    if (after.days === before.days) return before
    yield* setting.put(after, yield* now)
    yield* audit.append({ verb: "audit.keep", subject: "AuditTrail/retention", before, after })
    return after
  }, atomically.run)

  /** The line that tells of it is the last one of the hash before, and is sealed at once. */
  const hashBy = Effect.fn("AuditKeeping.hashBy")(function* (provider: HashName) {
    const { provider: before } = yield* chain.lock
    if (before === provider) return
    yield* audit.append({
      verb: "audit.hashBy",
      subject: "AuditTrail/hash",
      before: { provider: before },
      after: { provider }
    })
    const { head } = yield* chain.bounds
    const lines = yield* chain.lines(head.seq - 1, 1)
    yield* chain.seal(lines.map(sealOf(yield* now)))
    yield* chain.hashBy(provider)
  }, atomically.run)

  return {
    sealDays,
    cutOld,
    keep,
    retention: setting.current,
    hashBy: (provider: HashName) => Effect.andThen(hashBy(provider), intoBook)
  }
})
