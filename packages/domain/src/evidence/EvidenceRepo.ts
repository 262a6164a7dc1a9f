/**
 * What the domain needs from storage for evidence. Every write works the lines out again that it touches,
 * and their sums, in the same transaction. There is no way to change or to delete what was put down.
 */
import { Context, type Effect, type Option } from "effect"

import type { KeptNow } from "../assessment/lines/KeptNow.ts"
import type { ScoreSheet, SheetId } from "../assessment/ScoreSheet.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PlacedUnit } from "../org/PlacedUnit.ts"
import type { TreePath } from "../org/TreePath.ts"
import type { PublicationHead } from "../publication/PublicationRepo.ts"
import type { SchemeDocument } from "../scheme/document/SchemeDocument.ts"
import type { Day } from "../shared/Day.ts"
import type { Month } from "../shared/Month.ts"
import type { EvidenceId, EvidenceItem, EvidenceSource } from "./EvidenceItem.ts"
import type { Inspection, InspectionId } from "./Inspection.ts"
import type { LedgerId, LedgerRow } from "./LedgerRow.ts"

export interface WithdrawalMark {
  readonly at: string
  readonly by: string
  readonly reason: string
}

/** A part of a month's list, the newest first. */
export interface RecordsWanted {
  readonly sheetId: SheetId
  readonly unitId: OrgUnitId | null
  /** Those that were withdrawn, too. */
  readonly withdrawn: boolean
  /** Begins below this id; null begins at the newest. */
  readonly before: string | null
  readonly limit: number
}

export interface ItemsWanted extends RecordsWanted {
  readonly indicator: string | null
  readonly source: EvidenceSource | null
}

export interface EvidenceOfUnits {
  readonly inspections: ReadonlyArray<Inspection>
  readonly items: ReadonlyArray<EvidenceItem>
  readonly ledger: ReadonlyArray<LedgerRow>
}

export interface MonthWanted {
  readonly officeId: OrgUnitId
  readonly period: Month
  readonly unitId: OrgUnitId
  /** Today. */
  readonly day: Day
}

/** What a record must know of the month it belongs to. */
export interface MonthOfUnit {
  /** Null: it stands nowhere today. */
  readonly unit: PlacedUnit | null
  /** Null: nobody has begun it. What a sheet's header says of other names for its lines is left out. */
  readonly begun: { readonly sheet: ScoreSheet; readonly document: SchemeDocument } | null
  /** The newest version, or null before the first. */
  readonly head: Pick<PublicationHead, "version" | "publishedAt"> | null
  /** When a snapshot was handed in last. */
  readonly handedInAt: string | null
  /** Where the unit stood on the first day; null where it stood nowhere. */
  readonly path: TreePath | null
}

export class EvidenceRepo extends Context.Service<
  EvidenceRepo,
  {
    /** One question: every finding begins with it. */
    readonly monthOf: (wanted: MonthWanted) => Effect.Effect<MonthOfUnit>
    /**
     * Rounds with all they found. Any number: a year of another program's findings comes in one call. Gives back
     * what this touched, as it counts now.
     */
    readonly addInspections: (
      inspections: ReadonlyArray<Inspection>,
      items: ReadonlyArray<EvidenceItem>
    ) => Effect.Effect<KeptNow>
    /** The same of findings alone. They are their sheets' newest input. */
    readonly addItems: (items: ReadonlyArray<EvidenceItem>) => Effect.Effect<KeptNow>
    readonly addLedger: (rows: ReadonlyArray<LedgerRow>) => Effect.Effect<void>
    /** With all that was found in it. One that is withdrawn already stays as it was. */
    readonly withdrawInspection: (
      inspection: Inspection,
      mark: WithdrawalMark
    ) => Effect.Effect<void>
    readonly withdrawItem: (item: EvidenceItem, mark: WithdrawalMark) => Effect.Effect<void>
    readonly withdrawLedger: (row: LedgerRow, mark: WithdrawalMark) => Effect.Effect<void>
    readonly findInspection: (id: InspectionId) => Effect.Effect<Option.Option<Inspection>>
    readonly findItem: (id: EvidenceId) => Effect.Effect<Option.Option<EvidenceItem>>
    readonly findLedger: (id: LedgerId) => Effect.Effect<Option.Option<LedgerRow>>
    readonly itemsOf: (id: InspectionId) => Effect.Effect<ReadonlyArray<EvidenceItem>>
    readonly inspections: (wanted: RecordsWanted) => Effect.Effect<ReadonlyArray<Inspection>>
    readonly items: (wanted: ItemsWanted) => Effect.Effect<ReadonlyArray<EvidenceItem>>
    readonly ledger: (wanted: RecordsWanted) => Effect.Effect<ReadonlyArray<LedgerRow>>
    /** All that was ever put down about these units in the month, what was withdrawn, too; null: all units. */
    readonly ofUnits: (
      sheetId: SheetId,
      unitIds: ReadonlyArray<OrgUnitId> | null
    ) => Effect.Effect<EvidenceOfUnits>
  }
>()("aiwei/EvidenceRepo") {}
