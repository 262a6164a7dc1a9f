/** An open double ends without a second scoring: its scorer gave it up, or the office took it back. */
import { Effect } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { now } from "../../shared/Instant.ts"
import { EvidenceNotFound } from "../evidenceErrors.ts"
import type { Inspection } from "../Inspection.ts"
import type { BlindDouble } from "./BlindDouble.ts"
import { isOpen } from "./doubledRound.ts"
import { DoubleRepo } from "./DoubleRepo.ts"

const verbs = {
  givenUp: "inspections.giveUpDouble",
  takenBack: "inspections.takeBackDouble"
} as const

export const doubleEnded = Effect.gen(function* () {
  const doubles = yield* DoubleRepo
  const audit = yield* AuditLog

  return Effect.fnUntraced(function* (
    round: Inspection,
    account: string,
    outcome: keyof typeof verbs
  ) {
    const before = (yield* doubles.of(round.id, account)).find(isOpen)
    if (before === undefined) return yield* new EvidenceNotFound({ id: round.id })
    const how = { endedAt: yield* now, outcome, doubleId: null }
    yield* doubles.end(before.id, how)
    const after: BlindDouble = { ...before, ...how }
    const entry = { place: round.unitId, subject: `Inspection/${round.id}`, before, after }
    yield* audit.append({ verb: verbs[outcome], ...entry })
    return after
  })
})
