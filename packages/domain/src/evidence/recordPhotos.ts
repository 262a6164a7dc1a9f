/** The photos of evidence and of ledger entries, for whoever may read what they stand with. */
import { Effect, Option } from "effect"

import { ScoreRepo } from "../assessment/ScoreRepo.ts"
import { attachedFiles } from "../attachments/attachedFile.ts"
import { Offices } from "../org/Offices.ts"
import { EvidenceNotFound } from "./evidenceErrors.ts"
import { EvidenceId } from "./EvidenceItem.ts"
import { EvidenceRepo } from "./EvidenceRepo.ts"
import { LedgerId } from "./LedgerRow.ts"
import type { OfRecord } from "./recordLists.ts"
import { ownDoubles } from "./rounds/ownDoubles.ts"

export const recordPhotos = Effect.gen(function* () {
  const offices = yield* Offices
  const scores = yield* ScoreRepo
  const repo = yield* EvidenceRepo
  const files = yield* attachedFiles
  const doubles = yield* ownDoubles

  /** Of a piece of evidence, withdrawn or not. */
  const photo = Effect.fn("Evidence.photo")(function* ({ office, id }: OfRecord) {
    const { id: officeId } = yield* offices.resolve(office ?? null)
    const item = Option.getOrNull(yield* repo.findItem(EvidenceId.make(id)))
    const sheets = yield* scores.findSheets(officeId)
    const sheet = sheets.find((one) => item !== null && one.id === item.sheetId)
    if (item === null || sheet === undefined) return yield* new EvidenceNotFound({ id })
    yield* doubles.refused(item.unitId, sheet.period)
    return yield* files.given(id, item)
  })

  /** Of a ledger entry, withdrawn or not. */
  const ledgerPhoto = Effect.fn("Ledger.photo")(function* ({ office, id }: OfRecord) {
    const { id: officeId } = yield* offices.resolve(office ?? null)
    const row = Option.getOrNull(yield* repo.findLedger(LedgerId.make(id)))
    const sheets = yield* scores.findSheets(officeId)
    const sheet = sheets.find((one) => row !== null && one.id === row.sheetId)
    if (row === null || sheet === undefined) return yield* new EvidenceNotFound({ id })
    yield* doubles.refused(row.unitId, sheet.period)
    return yield* files.given(id, row)
  })

  return { photo, ledgerPhoto }
})
