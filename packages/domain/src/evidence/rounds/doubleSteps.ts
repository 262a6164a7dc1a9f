/**
 * A blind double is begun before anything of the first round is read, and given up by whoever wants to read it
 * after all: they cannot begin again, for they know it now.
 */
import { Effect, Option } from "effect"

import { ScoreRepo } from "../../assessment/ScoreRepo.ts"
import { AuditLog } from "../../audit/AuditLog.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { Offices } from "../../org/Offices.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { now } from "../../shared/Instant.ts"
import { EvidenceNotFound, EvidenceRefused } from "../evidenceErrors.ts"
import { EvidenceRepo } from "../EvidenceRepo.ts"
import { type Inspection, InspectionId } from "../Inspection.ts"
import { actorName } from "../itemsMade.ts"
import type { OfRecord } from "../recordLists.ts"
import { faultOf } from "../recordPlace.ts"
import type { BlindDouble } from "./BlindDouble.ts"
import { DoubleRepo } from "./DoubleRepo.ts"

const roundIn = Effect.gen(function* () {
  const offices = yield* Offices
  const scores = yield* ScoreRepo
  const repo = yield* EvidenceRepo

  return Effect.fnUntraced(function* ({ office, id }: OfRecord) {
    const { id: officeId } = yield* offices.resolve(office ?? null)
    const found = Option.getOrNull(yield* repo.findInspection(InspectionId.make(id)))
    const sheets = yield* scores.findSheets(officeId)
    if (found === null || !sheets.some((sheet) => sheet.id === found.sheetId)) {
      return yield* new EvidenceNotFound({ id })
    }
    return found
  })
})

/** Null: it may be scored again by them. */
const faultIn = (
  round: Inspection,
  earlier: ReadonlyArray<BlindDouble>,
  by: { readonly name: string; readonly isAccount: boolean }
) => {
  if (round.doubleOf !== null || round.withdrawnAt !== null) {
    return faultOf("roundElsewhere", round.id)
  }
  if (by.isAccount && round.createdBy === by.name) return faultOf("ownRound", round.id)
  return earlier.some(({ outcome }) => outcome !== null) ? faultOf("doubleEnded", round.id) : null
}

export const doubleSteps = Effect.gen(function* () {
  const doubles = yield* DoubleRepo
  const placements = yield* PlacementRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const find = yield* roundIn

  const begin = Effect.fn("Inspections.beginDouble")(function* (wanted: OfRecord) {
    // One after the other: two tabs of one account begin it once.
    yield* placements.lockTree
    const round = yield* find(wanted)
    const { kind } = yield* CurrentActor
    const name = yield* actorName
    const earlier = yield* doubles.of(round.id, name)
    const open = earlier.find(({ outcome }) => outcome === null)
    if (open !== undefined) return open
    const fault = faultIn(round, earlier, { name, isAccount: kind === "account" })
    if (fault !== null) return yield* new EvidenceRefused({ faults: [fault] })
    const double: BlindDouble = {
      id: yield* ids.next,
      inspectionId: round.id,
      account: name,
      begunAt: yield* now,
      endedAt: null,
      outcome: null,
      doubleId: null
    }
    yield* doubles.insert(double)
    const subject = `Inspection/${round.id}`
    const entry = { place: round.unitId, subject, after: double }
    yield* audit.append({ verb: "inspections.beginDouble", ...entry })
    return double
  }, atomically.run)

  const giveUp = Effect.fn("Inspections.giveUpDouble")(function* (wanted: OfRecord) {
    yield* placements.lockTree
    const round = yield* find(wanted)
    const all = yield* doubles.of(round.id, yield* actorName)
    const before = all.find(({ outcome }) => outcome === null)
    if (before === undefined) return yield* new EvidenceNotFound({ id: wanted.id })
    const how = { endedAt: yield* now, outcome: "givenUp", doubleId: null } as const
    yield* doubles.end(before.id, how)
    const after: BlindDouble = { ...before, ...how }
    const entry = { place: round.unitId, subject: `Inspection/${round.id}`, before, after }
    yield* audit.append({ verb: "inspections.giveUpDouble", ...entry })
    return after
  }, atomically.run)

  return { begin, giveUp }
})
