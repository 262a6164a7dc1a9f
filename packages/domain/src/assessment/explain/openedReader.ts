/** Reads what stands behind the lines of one unit: rounds, evidence, ledger and the names of places. */
import { Effect } from "effect"

import { EvidenceRepo } from "../../evidence/EvidenceRepo.ts"
import type { LedgerRow } from "../../evidence/LedgerRow.ts"
import { countedAt } from "../../evidence/Withdrawal.ts"
import { ImportBatchRepo } from "../../importing/ImportBatchRepo.ts"
import { fullName } from "../../org/fullName.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../../org/OrgUnitRepo.ts"
import type { SchemeDocument } from "../../scheme/document/SchemeDocument.ts"
import { firstDayOf, type Month } from "../../shared/Month.ts"
import type { SheetId } from "../ScoreSheet.ts"
import { filesById, sourceIn } from "./fileNames.ts"
import type { Opened } from "./openedLeaf.ts"

export interface OpenedUnit extends Opened {
  /** What counts of it. */
  readonly ledger: ReadonlyArray<LedgerRow>
}

export const openedReader = Effect.gen(function* () {
  const evidence = yield* EvidenceRepo
  const units = yield* OrgUnitRepo
  const imports = yield* ImportBatchRepo

  /** `instant` null: what counts now. */
  return Effect.fn("openedReader")(function* (
    of: { readonly sheetId: SheetId; readonly unitId: OrgUnitId; readonly period: Month },
    document: SchemeDocument,
    instant: string | null = null
  ) {
    const { inspections, items, ledger } = yield* evidence.ofUnits(of.sheetId, [of.unitId])
    const placeIds = [...new Set(items.flatMap(({ placeId }) => placeId ?? []))]
    const places = yield* units.calledOn(placeIds, firstDayOf(of.period))
    const files = yield* filesById(imports, items)
    const opened: OpenedUnit = {
      document,
      instant,
      inspections: new Map(inspections.map((one) => [one.id, one])),
      items: new Map(items.map((one) => [one.id, one])),
      ofLine: Map.groupBy(items, ({ indicator }) => indicator),
      sourceOf: sourceIn(files),
      places: new Map(places.map((place) => [place.id, fullName(place)])),
      ledger: ledger.filter((row) => countedAt(row, instant))
    }
    return opened
  })
})
