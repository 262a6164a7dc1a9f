/** Inspections, evidence and the ledger as they cross the wire: points are decimal text, codes have their words. */
import type { RoundKind } from "../assessment/scoring/Finding.ts"
import type { LineCounts, LineStanding } from "../assessment/scoring/lineOf.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { LineToBeChecked } from "../scheme/document/toBeChecked.ts"
import type { Day } from "../shared/Day.ts"
import type { Month } from "../shared/Month.ts"
import { written } from "../shared/Points.ts"
import type { EvidenceId, EvidenceItem, EvidenceSource } from "./EvidenceItem.ts"
import type { Found } from "./Found.ts"
import type { Inspection, InspectionId } from "./Inspection.ts"
import type { LedgerId, LedgerRow } from "./LedgerRow.ts"

export interface WithdrawalView {
  readonly at: string
  readonly by: string
  readonly reason: string
}

interface Recorded {
  readonly unitId: OrgUnitId
  readonly reference: string | null
  readonly createdAt: string
  readonly createdBy: string
  readonly withdrawn: WithdrawalView | null
}

export interface PhotoView {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** What was found, in numbers as they are written; exactly one key beside `says`. */
export interface FoundView {
  readonly says: "deducts" | "earns" | "notApplicable"
  readonly missing?: true
  readonly times?: number
  readonly points?: string
  readonly value?: string
  readonly share?: { readonly yes: number; readonly of: number }
  readonly score?: string
  readonly scorer?: string
  readonly done?: { readonly done: number; readonly planned: number }
  readonly checked?: ReadonlyArray<string>
}

export interface EvidenceRow extends Recorded, LineToBeChecked {
  readonly id: EvidenceId
  readonly indicator: string
  readonly rule: string | null
  readonly found: FoundView
  readonly inspection: InspectionId | null
  readonly source: EvidenceSource
  readonly day: Day | null
  readonly placeId: OrgUnitId | null
  readonly spot: string | null
  readonly clause: string | null
  readonly note: string | null
  readonly photo: PhotoView | null
}

export interface InspectionRow extends Recorded {
  readonly id: InspectionId
  readonly kind: RoundKind
  readonly day: Day
  readonly time: string | null
  readonly inspectors: ReadonlyArray<string>
  /** Null: all lines of the scheme. */
  readonly indicators: ReadonlyArray<string> | null
  readonly doubleOf: InspectionId | null
  readonly note: string | null
}

export interface InspectionShown extends InspectionRow {
  readonly findings: ReadonlyArray<EvidenceRow>
  /** The inspection that the caller is scoring again: what was found is left out. Null: all is told. */
  readonly blindTo: InspectionId | null
}

export interface LedgerView extends Recorded {
  readonly id: LedgerId
  readonly kind: LedgerRow["kind"]
  readonly points: string
  readonly veto: string | null
  readonly reason: string
  readonly day: Day | null
  readonly photo: PhotoView | null
}

/** A line that a record touched, as it counts now. */
export interface LineTold extends LineToBeChecked {
  readonly indicator: string
  readonly counted: string
  readonly of: string
  readonly standing: LineStanding
  readonly counts: LineCounts
}

/** Where the unit stands in the month now. */
export interface PlaceTold {
  /** Null: a line blocks it. */
  readonly total: string | null
  /** Null: outside the ranks. */
  readonly rank: number | null
  /** How many stand in the ranks. */
  readonly of: number
}

/** What a record came to. */
export interface Told {
  readonly period: Month
  readonly unit: { readonly id: OrgUnitId; readonly name: string }
  /** A version is published already and stays as it is: this counts in a correction. Null: none is. */
  readonly laterThan: number | null
  /** Null where nothing of the unit counts in the month: a bonus before any score. */
  readonly place: PlaceTold | null
  readonly lines: ReadonlyArray<LineTold>
}

const recorded = (row: EvidenceItem | Inspection | LedgerRow): Recorded => ({
  unitId: row.unitId,
  reference: row.reference,
  createdAt: row.createdAt,
  createdBy: row.createdBy,
  withdrawn:
    row.withdrawnAt === null
      ? null
      : { at: row.withdrawnAt, by: row.withdrawnBy ?? "", reason: row.withdrawnReason ?? "" }
})

const photoOf = ({
  fileName,
  fileBytes,
  fileSha256
}: Pick<EvidenceItem, "fileName" | "fileBytes" | "fileSha256">): PhotoView | null =>
  fileSha256 === null ? null : { name: fileName ?? "", bytes: fileBytes ?? 0, sha256: fileSha256 }

type Numbers = Omit<FoundView, "says">

const numbersOf = ({ found }: Extract<Found, { readonly found: unknown }>): Numbers => {
  switch (found.kind) {
    case "missing":
      return { missing: true }
    case "times":
      return { times: found.times }
    case "stated":
      return { points: written(found.points) }
    case "score":
      return {
        score: written(found.points),
        ...(found.scorer === null ? {} : { scorer: found.scorer })
      }
    case "done":
      return { done: { done: found.done, planned: found.planned } }
    case "checked":
      return { checked: found.items }
    case "measured":
      return found.measured.kind === "share"
        ? { share: { yes: found.measured.yes, of: found.measured.of } }
        : { value: String(found.measured.value / 1000) }
  }
}

export const foundView = (found: Found): FoundView =>
  found.says === "notApplicable" ? { says: found.says } : { says: found.says, ...numbersOf(found) }

export const evidenceRow = (item: EvidenceItem): EvidenceRow => ({
  ...recorded(item),
  id: item.id,
  indicator: item.indicator,
  rule: item.found.says === "deducts" ? item.found.rule : null,
  found: foundView(item.found),
  inspection: item.inspectionId,
  source: item.source,
  day: item.day,
  placeId: item.placeId,
  spot: item.spot,
  clause: item.clause,
  note: item.note,
  photo: photoOf(item)
})

export const inspectionRow = (row: Inspection): InspectionRow => ({
  ...recorded(row),
  id: row.id,
  kind: row.kind,
  day: row.day,
  time: row.time,
  inspectors: row.inspectors,
  indicators: row.indicators,
  doubleOf: row.doubleOf,
  note: row.note
})

export const ledgerView = (row: LedgerRow): LedgerView => ({
  ...recorded(row),
  id: row.id,
  kind: row.kind,
  points: written(row.points),
  veto: row.veto,
  reason: row.reason,
  day: row.day,
  photo: photoOf(row)
})
