/**
 * Use cases about what scores come from: inspections, single facts, and what stands outside the lines.
 * docs/rules/evidence.md
 */
import { Context, Effect, Layer } from "effect"

import { evidenceAdded } from "./evidenceAdded.ts"
import { evidenceImported } from "./fromFile/evidenceImported.ts"
import { ledgerAdded } from "./ledgerAdded.ts"
import { recordLists } from "./recordLists.ts"
import { recordPhotos } from "./recordPhotos.ts"
import { doubleLists } from "./rounds/doubleLists.ts"
import { doubleSteps } from "./rounds/doubleSteps.ts"
import { inspectionExtended } from "./rounds/inspectionExtended.ts"
import { inspectionRecorded } from "./rounds/inspectionRecorded.ts"
import { withdrawing } from "./withdrawn.ts"

const made = Effect.gen(function* () {
  const lists = yield* recordLists
  const photos = yield* recordPhotos
  const withdraw = yield* withdrawing
  const double = yield* doubleSteps
  const doubles = yield* doubleLists
  return {
    record: yield* inspectionRecorded,
    extend: yield* inspectionExtended,
    inspections: lists.inspections,
    inspection: lists.inspection,
    withdrawInspection: withdraw.inspection,
    beginDouble: double.begin,
    giveUpDouble: double.giveUp,
    announceDouble: double.announce,
    takeBackDouble: double.takeBack,
    ownDoubles: doubles.own,
    doubles: doubles.of,
    add: yield* evidenceAdded,
    import: yield* evidenceImported,
    items: lists.items,
    photo: photos.photo,
    withdrawItem: withdraw.item,
    give: yield* ledgerAdded,
    ledger: lists.ledger,
    ledgerPhoto: photos.ledgerPhoto,
    withdrawLedger: withdraw.ledger
  }
})

/** Its methods are told by the effects that make them: one for each procedure of the wire. */
export class EvidenceRecords extends Context.Service<
  EvidenceRecords,
  Effect.Success<typeof made>
>()("aiwei/EvidenceRecords") {
  static readonly layer = Layer.effect(EvidenceRecords, made)
}
