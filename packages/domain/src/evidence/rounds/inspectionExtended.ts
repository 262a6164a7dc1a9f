/** Findings that are brought into a round after it was recorded: all of them are kept or none of them. */
import { Effect } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { EvidenceNotFound, EvidenceRefused } from "../evidenceErrors.ts"
import { EvidenceRepo } from "../EvidenceRepo.ts"
import { evidenceRow } from "../EvidenceView.ts"
import { type FindingWanted, itemsMade } from "../itemsMade.ts"
import { type RecordOf, recordPlace } from "../recordPlace.ts"
import { toldOf } from "../toldOf.ts"
import { ownDoubles } from "./ownDoubles.ts"
import { roundNamed } from "./roundNamed.ts"

export interface ExtensionWanted extends RecordOf {
  /** The round's. */
  readonly id: string
  readonly findings: ReadonlyArray<FindingWanted>
}

export const inspectionExtended = Effect.gen(function* () {
  const repo = yield* EvidenceRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const { find, begun } = yield* recordPlace
  const make = yield* itemsMade
  const told = yield* toldOf
  const roundOf = yield* roundNamed
  const doubles = yield* ownDoubles

  return Effect.fn("Inspections.extend")(function* (wanted: ExtensionWanted) {
    const at = yield* find(wanted)
    // Who scores the unit again would put what they see into the round they must not know.
    yield* doubles.refused(at.unit.id, at.period)
    const { inspection, faults } = yield* roundOf(at, wanted.id)
    if (inspection === null) return yield* new EvidenceNotFound({ id: wanted.id })
    const of = { source: "inspection" as const, inspection, day: inspection.day }
    const made = yield* make(wanted.findings, at, of)
    const all = [...at.faults, ...faults, ...made.faults]
    if (all.length > 0) return yield* new EvidenceRefused({ faults: all })
    yield* begun(at)
    yield* repo.addItems(made.items)
    const findings = made.items.map(evidenceRow)
    yield* audit.append({
      verb: "inspections.extend",
      place: at.unit.id,
      subject: `Inspection/${inspection.id}`,
      after: { period: at.period, findings }
    })
    const isRound = inspection.doubleOf === null
    const touched = isRound ? findings.map(({ indicator }) => indicator) : []
    return { findings, ...(yield* told(at, new Set(touched))) }
  }, atomically.run)
})
