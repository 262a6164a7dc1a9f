/** One fact that is no inspection's: a survey's result, an overdue case, a missed slot, what does not apply. */
import { Effect } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { Atomically } from "../shared/Atomically.ts"
import { EvidenceRefused } from "./evidenceErrors.ts"
import type { EvidenceSource } from "./EvidenceItem.ts"
import { EvidenceRepo } from "./EvidenceRepo.ts"
import { evidenceRow } from "./EvidenceView.ts"
import { type FindingWanted, itemsMade, trimmed } from "./itemsMade.ts"
import { type RecordOf, recordPlace } from "./recordPlace.ts"
import { roundNamed } from "./rounds/roundNamed.ts"
import { toldOf } from "./toldOf.ts"

export interface EvidenceWanted extends RecordOf, FindingWanted {
  readonly source: EvidenceSource
  /** A finding that is brought in after its inspection. */
  readonly inspection?: string | null | undefined
}

export const evidenceAdded = Effect.gen(function* () {
  const repo = yield* EvidenceRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const { find, begun } = yield* recordPlace
  const make = yield* itemsMade
  const told = yield* toldOf
  const roundOf = yield* roundNamed

  return Effect.fn("Evidence.add")(function* (wanted: EvidenceWanted) {
    const at = yield* find(wanted)
    const round = yield* roundOf(at, trimmed(wanted.inspection))
    const { inspection } = round
    const day = wanted.day ?? inspection?.day ?? null
    const source = inspection === null ? wanted.source : "inspection"
    const { items, faults } = yield* make([wanted], at, { source, inspection, day })
    const all = [...at.faults, ...round.faults, ...faults]
    const [item] = items
    if (all.length > 0 || item === undefined) return yield* new EvidenceRefused({ faults: all })
    yield* begun(at)
    const kept = yield* repo.addItems([item])
    const shown = evidenceRow(item)
    yield* audit.append({
      verb: "evidence.add",
      place: at.unit.id,
      subject: `Evidence/${item.id}`,
      after: { period: at.period, ...shown }
    })
    return { evidence: shown, ...(yield* told(at, new Set([item.indicator]), kept)) }
  }, atomically.run)
})
