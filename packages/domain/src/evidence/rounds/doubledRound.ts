/** The round that a blind double is of, and why somebody cannot score it again. */
import { Effect, Option } from "effect"

import { ScoreRepo } from "../../assessment/ScoreRepo.ts"
import { Offices } from "../../org/Offices.ts"
import { EvidenceNotFound, type RefusedEvidence } from "../evidenceErrors.ts"
import { EvidenceRepo } from "../EvidenceRepo.ts"
import { type Inspection, InspectionId } from "../Inspection.ts"
import type { OfRecord } from "../recordLists.ts"
import { faultOf } from "../recordPlace.ts"
import type { BlindDouble } from "./BlindDouble.ts"

export const doubledRound = Effect.gen(function* () {
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

export interface Scorer {
  /** As the trail names them. */
  readonly account: string
  /** What an inspection may call them; empty where nobody knows: of the machine's operator. */
  readonly names: ReadonlyArray<string>
}

/** Null: it may be scored again by them. */
export const doubleFault = (
  round: Inspection,
  earlier: ReadonlyArray<BlindDouble>,
  { account, names }: Scorer
): RefusedEvidence | null => {
  if (round.doubleOf !== null || round.withdrawnAt !== null) {
    return faultOf("roundElsewhere", round.id)
  }
  const isOwn =
    names.length > 0 &&
    (round.createdBy === account || names.some((name) => round.inspectors.includes(name)))
  if (isOwn) return faultOf("ownRound", round.id)
  const ended = earlier.some((one) => one.account === account && one.outcome !== null)
  return ended ? faultOf("doubleEnded", round.id) : null
}

export const isOpen = ({ outcome }: BlindDouble): boolean => outcome === null
