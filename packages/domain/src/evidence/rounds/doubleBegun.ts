/** A blind double is written down: once, however often it is asked for, with its entry in the trail. */
import { Effect } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { now } from "../../shared/Instant.ts"
import { EvidenceRefused } from "../evidenceErrors.ts"
import type { Inspection } from "../Inspection.ts"
import type { BlindDouble } from "./BlindDouble.ts"
import { doubleFault, isOpen, type Scorer } from "./doubledRound.ts"
import { DoubleRepo } from "./DoubleRepo.ts"

interface Asked {
  readonly verb: "inspections.beginDouble" | "inspections.announceDouble"
  readonly announcedBy: string | null
}

export const doubleBegun = Effect.gen(function* () {
  const doubles = yield* DoubleRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog

  return Effect.fnUntraced(function* (
    round: Inspection,
    scorer: Scorer,
    { verb, announcedBy }: Asked
  ) {
    const earlier = yield* doubles.of(round.id, scorer.account)
    const open = earlier.find(isOpen)
    if (open !== undefined) return open
    const fault = doubleFault(round, earlier, scorer)
    if (fault !== null) return yield* new EvidenceRefused({ faults: [fault] })
    const double: BlindDouble = {
      id: yield* ids.next,
      inspectionId: round.id,
      account: scorer.account,
      announcedBy,
      begunAt: yield* now,
      endedAt: null,
      outcome: null,
      doubleId: null
    }
    yield* doubles.insert(double)
    const subject = `Inspection/${round.id}`
    yield* audit.append({ verb, place: round.unitId, subject, after: double })
    return double
  })
})
