/** Lists of a month's records, the newest first and a part at a time, and one inspection whole. */
import { Effect, Option } from "effect"

import { ScoreRepo } from "../assessment/ScoreRepo.ts"
import type { ScoreSheet } from "../assessment/ScoreSheet.ts"
import { PeriodHasNoScores } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { OrgTree } from "../org/OrgTree.ts"
import { lineToBeChecked, linesToCheck } from "../scheme/document/toBeChecked.ts"
import { SchemeRepo } from "../scheme/SchemeRepo.ts"
import type { Month } from "../shared/Month.ts"
import { limitOf, type Page, type PartWanted } from "../shared/Page.ts"
import { EvidenceNotFound } from "./evidenceErrors.ts"
import type { EvidenceItem, EvidenceSource } from "./EvidenceItem.ts"
import { EvidenceRepo, type RecordsWanted } from "./EvidenceRepo.ts"
import {
  type EvidenceRow,
  evidenceRow,
  type InspectionRow,
  inspectionRow,
  type InspectionShown,
  ledgerView
} from "./EvidenceView.ts"
import { type Inspection, InspectionId } from "./Inspection.ts"
import { besides, ownDoubles } from "./rounds/ownDoubles.ts"

export interface ListWanted extends PartWanted {
  readonly period: Month
  readonly office?: string | null | undefined
  readonly unit?: string | null | undefined
  /** Those that were withdrawn, too. */
  readonly withdrawn?: boolean | null | undefined
}

export interface EvidenceListed extends ListWanted {
  readonly indicator?: string | null | undefined
  readonly source?: EvidenceSource | null | undefined
}

export interface OfRecord {
  readonly office?: string | null | undefined
  readonly id: string
}

/** One more was asked for than is given: where it came there is more. */
const paged = <Row extends { readonly id: string }, View>(
  rows: ReadonlyArray<Row>,
  limit: number,
  view: (row: Row) => View
): Page<View> => {
  const given = rows.slice(0, limit)
  return {
    rows: given.map(view),
    next: rows.length > limit ? (given.at(-1)?.id ?? null) : null
  }
}

/** Findings of a sheet as they are told: each says whether its line is still to be checked. */
const toldRows = Effect.map(SchemeRepo, (schemes) =>
  Effect.fnUntraced(function* ({ schemeId }: Pick<ScoreSheet, "schemeId">) {
    const toCheck = new Set(linesToCheck(Option.getOrNull(yield* schemes.storedDocument(schemeId))))
    return (item: EvidenceItem): EvidenceRow => ({
      ...evidenceRow(item),
      ...lineToBeChecked(toCheck.has(item.indicator))
    })
  })
)

export const recordLists = Effect.gen(function* () {
  const offices = yield* Offices
  const tree = yield* OrgTree
  const scores = yield* ScoreRepo
  const repo = yield* EvidenceRepo
  const doubles = yield* ownDoubles
  const toldIn = yield* toldRows

  const wantedOf = Effect.fnUntraced(function* (wanted: ListWanted) {
    const office = yield* offices.resolve(wanted.office ?? null)
    const { period } = wanted
    const sheet = Option.getOrNull(yield* scores.findSheet(office.id, period))
    if (sheet === null) return yield* new PeriodHasNoScores({ period })
    const unit = wanted.unit == null ? null : yield* tree.find(wanted.unit, office.path)
    const of: RecordsWanted = {
      sheetId: sheet.id,
      unitId: unit?.id ?? null,
      withdrawn: wanted.withdrawn ?? false,
      before: wanted.cursor ?? null,
      limit: limitOf(wanted.limit) + 1
    }
    return { of, sheet }
  })

  const inspections = Effect.fn("Inspections.list")(function* (wanted: ListWanted) {
    const { of } = yield* wantedOf(wanted)
    const hidden = yield* doubles.units
    const rowOf = (row: Inspection): InspectionRow =>
      hidden.has(row.unitId) ? { ...inspectionRow(row), note: null } : inspectionRow(row)
    return paged(yield* repo.inspections(of), of.limit - 1, rowOf)
  })

  const items = Effect.fn("Evidence.list")(function* (wanted: EvidenceListed) {
    const { of, sheet } = yield* wantedOf(wanted)
    const { indicator = null, source = null } = wanted
    const told = yield* toldIn(sheet)
    const page = paged(yield* repo.items({ ...of, indicator, source }), of.limit - 1, told)
    return { ...page, rows: besides(page.rows, yield* doubles.units) }
  })

  const ledger = Effect.fn("Ledger.list")(function* (wanted: ListWanted) {
    const { of } = yield* wantedOf(wanted)
    const page = paged(yield* repo.ledger(of), of.limit - 1, ledgerView)
    return { ...page, rows: besides(page.rows, yield* doubles.units) }
  })

  const inspection = Effect.fn("Inspections.show")(function* ({ office, id }: OfRecord) {
    const { id: officeId } = yield* offices.resolve(office ?? null)
    const found = Option.getOrNull(yield* repo.findInspection(InspectionId.make(id)))
    const sheets = yield* scores.findSheets(officeId)
    const sheet = sheets.find((one) => found !== null && one.id === found.sheetId)
    if (found === null || sheet === undefined) return yield* new EvidenceNotFound({ id })
    const blind = yield* doubles.about(found.unitId, sheet.period)
    const findings = blind === null ? yield* repo.itemsOf(found.id) : []
    const shown: InspectionShown = {
      ...inspectionRow(found),
      note: blind === null ? found.note : null,
      findings: findings.map(yield* toldIn(sheet)),
      blindTo: blind?.inspectionId ?? null
    }
    return shown
  })

  return { inspections, items, ledger, inspection }
})
