/** An inspection with all it found, in one go: all of it is kept or nothing of it. */
import { Effect, Option } from "effect"

import type { RoundKind } from "../../assessment/scoring/Finding.ts"
import { AuditLog } from "../../audit/AuditLog.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { Atomically } from "../../shared/Atomically.ts"
import type { Day } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { EvidenceRefused, type RefusedEvidence } from "../evidenceErrors.ts"
import { EvidenceRepo } from "../EvidenceRepo.ts"
import { evidenceRow, inspectionRow } from "../EvidenceView.ts"
import { type Inspection, InspectionId } from "../Inspection.ts"
import {
  actorName,
  type FindingWanted,
  itemsMade,
  notWithdrawn,
  readFromNowhere,
  trimmed
} from "../itemsMade.ts"
import { faultOf, type RecordOf, type RecordPlace, recordPlace } from "../recordPlace.ts"
import { toldOf } from "../toldOf.ts"
import { DoubleRepo } from "./DoubleRepo.ts"

export interface InspectionWanted extends RecordOf {
  readonly kind: RoundKind
  readonly day: Day
  /** `HH:MM`. */
  readonly time?: string | null | undefined
  readonly inspectors: ReadonlyArray<string>
  /** Codes of the lines it looked at; left out: all of them. */
  readonly indicators?: ReadonlyArray<string> | null | undefined
  /** The inspection that this one scores again, blind: it counts in no score. */
  readonly doubleOf?: string | null | undefined
  readonly note?: string | null | undefined
  readonly reference?: string | null | undefined
  readonly findings: ReadonlyArray<FindingWanted>
}

const unknownLines = (
  { document }: RecordPlace,
  codes: ReadonlyArray<string> | null
): ReadonlyArray<RefusedEvidence> => {
  const known = document.indicators.map(({ code }) => code)
  return (codes ?? [])
    .filter((code) => !known.includes(code))
    .map((code) => faultOf("unknownIndicator", code, known.join(", ")))
}

/** A double of a double, or of another unit's round, would compare nothing. */
const doubledRound = Effect.gen(function* () {
  const repo = yield* EvidenceRepo
  const doubles = yield* DoubleRepo

  return Effect.fnUntraced(function* (at: RecordPlace, id: string | null) {
    if (id === null) return { id: null, open: null, faults: [] }
    const found = Option.getOrNull(yield* repo.findInspection(InspectionId.make(id)))
    const fits =
      found !== null &&
      found.sheetId === at.sheet.id &&
      found.unitId === at.unit.id &&
      found.doubleOf === null &&
      found.withdrawnAt === null
    if (!fits) return { id: null, open: null, faults: [faultOf("roundElsewhere", id)] }
    const begun = yield* doubles.of(found.id, yield* actorName)
    const open = begun.find(({ endedAt }) => endedAt === null)?.id ?? null
    const { kind } = yield* CurrentActor
    // The machine's operator brings in what was scored on paper; an account scores here, and says so before.
    const missing = open === null && kind === "account" ? [faultOf("doubleNotBegun", id)] : []
    return { id: found.id, open, faults: missing }
  })
})

const endedBy = ({ id, createdAt }: Inspection) =>
  ({ endedAt: createdAt, outcome: "recorded", doubleId: id }) as const

/** Null: every line. A double touches none. */
const touchedBy = ({ doubleOf, indicators }: Inspection): ReadonlySet<string> | null => {
  if (doubleOf !== null) return new Set()
  return indicators === null ? null : new Set(indicators)
}

export const inspectionRecorded = Effect.gen(function* () {
  const repo = yield* EvidenceRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const { find, touch } = yield* recordPlace
  const make = yield* itemsMade
  const told = yield* toldOf
  const doubled = yield* doubledRound
  const doubles = yield* DoubleRepo

  const made = Effect.fnUntraced(function* (wanted: InspectionWanted, at: RecordPlace) {
    const { kind, day } = wanted
    const indicators = wanted.indicators ?? null
    const inspectors = wanted.inspectors.flatMap((name) => trimmed(name) ?? [])
    const double = yield* doubled(at, trimmed(wanted.doubleOf))
    const inspection: Inspection = {
      id: InspectionId.make(yield* ids.next),
      sheetId: at.sheet.id,
      unitId: at.unit.id,
      path: at.path,
      kind,
      day,
      time: wanted.time ?? null,
      inspectors,
      indicators,
      doubleOf: double.id,
      note: trimmed(wanted.note),
      reference: trimmed(wanted.reference),
      ...readFromNowhere,
      createdAt: at.at,
      createdBy: yield* actorName,
      ...notWithdrawn
    }
    const of = { source: "inspection" as const, inspection, day }
    const { items, faults } = yield* make(wanted.findings, at, of)
    const nobody = inspectors.length === 0 ? [faultOf("blank", "inspectors")] : []
    const all = [...at.faults, ...nobody, ...unknownLines(at, indicators), ...double.faults]
    return { inspection, items, open: double.open, faults: [...all, ...faults] }
  })

  return Effect.fn("Inspections.record")(function* (wanted: InspectionWanted) {
    const at = yield* find(wanted)
    const { inspection, items, open, faults } = yield* made(wanted, at)
    if (faults.length > 0) return yield* new EvidenceRefused({ faults })
    yield* touch(at)
    const kept = yield* repo.addInspections([inspection], items)
    if (open !== null) yield* doubles.end(open, endedBy(inspection))
    const shown = { ...inspectionRow(inspection), findings: items.map(evidenceRow) }
    yield* audit.append({
      verb: "inspections.record",
      place: at.unit.id,
      subject: `Inspection/${inspection.id}`,
      after: { period: at.period, ...shown }
    })
    return { inspection: shown, ...(yield* told(at, touchedBy(inspection), kept)) }
  }, atomically.run)
})
