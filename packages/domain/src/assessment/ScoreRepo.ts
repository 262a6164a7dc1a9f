/** What the domain needs from storage for score sheets. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { TreePath } from "../org/TreePath.ts"
import type { TieRule } from "../scheme/document/RankingTerms.ts"
import type { IndicatorId } from "../scheme/Indicator.ts"
import type { Day } from "../shared/Day.ts"
import type { Month } from "../shared/Month.ts"
import type { Points } from "../shared/Points.ts"
import type { CategorySum } from "./CategorySum.ts"
import type { FrozenLine } from "./lines/FrozenLine.ts"
import type { KeptLine } from "./lines/KeptLine.ts"
import type { OutsideLines } from "./lines/outsideLines.ts"
import type { ScoreEntry } from "./ScoreEntry.ts"
import type { ScoreSheet, SheetId } from "./ScoreSheet.ts"
import type { ScoreTally } from "./ScoreTally.ts"
import type { PlaceCounts } from "./totals/placeBy.ts"
import type { UnitTotal } from "./totals/UnitTotal.ts"

/** `recorded` counts the units with a value, and those to which the indicator does not apply. */
export interface RecordedLoss {
  readonly indicatorId: IndicatorId
  readonly lost: Points
  readonly recorded: number
}

/** Where a unit stands in the month, in numbers. */
export interface PlaceRead extends PlaceCounts {
  readonly total: UnitTotal
  /** Its peer group in this month. */
  readonly group: string | null
  /** Whether anybody is in any group in this month. */
  readonly grouped: boolean
  /** Neither a document nor a group: a month is worked out as it always was. */
  readonly usual: boolean
  /** How many stand in the ranks, of all groups. */
  readonly of: number
}

export class ScoreRepo extends Context.Service<
  ScoreRepo,
  {
    readonly upsertSheet: (sheet: ScoreSheet) => Effect.Effect<void>
    readonly findSheet: (
      officeId: OrgUnitId,
      period: Month
    ) => Effect.Effect<Option.Option<ScoreSheet>>
    /** The oldest month first. */
    readonly findSheets: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<ScoreSheet>>
    /** Those in which something is recorded: a month that was only begun has no ranking. */
    readonly findScoredSheets: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<ScoreSheet>>
    readonly entriesOf: (
      sheetId: SheetId,
      unitId: OrgUnitId | null
    ) => Effect.Effect<ReadonlyArray<ScoreEntry>>
    /** The same of several units at once: a range of columns. */
    readonly entriesOfUnits: (
      sheetId: SheetId,
      unitIds: ReadonlyArray<OrgUnitId>
    ) => Effect.Effect<ReadonlyArray<ScoreEntry>>
    /** Those of whom somebody changed a leaf by hand. */
    readonly editedUnits: (sheetId: SheetId) => Effect.Effect<ReadonlyArray<OrgUnitId>>
    /** What all units of the sheet lost in each indicator that has an entry. */
    readonly lossesOf: (sheetId: SheetId) => Effect.Effect<ReadonlyArray<RecordedLoss>>
    /** The lines of these units, or of all, that were worked out from evidence; of these codes alone, or of all. */
    readonly linesOf: (
      sheetId: SheetId,
      unitIds: ReadonlyArray<OrgUnitId> | null,
      codes?: ReadonlyArray<string> | null
    ) => Effect.Effect<ReadonlyArray<KeptLine>>
    /** The same of the whole sheet as a publication freezes them, without their parts. */
    readonly frozenLinesOf: (sheetId: SheetId) => Effect.Effect<
      ReadonlyArray<{
        readonly unitId: OrgUnitId
        readonly lines: Readonly<Record<IndicatorId, FrozenLine>>
      }>
    >
    /** What the ledger gives, and which vetoes lines make hold; units without any of it are absent. */
    readonly outsideOf: (
      sheetId: SheetId,
      unitIds?: ReadonlyArray<OrgUnitId> | null
    ) => Effect.Effect<ReadonlyMap<OrgUnitId, OutsideLines>>
    readonly talliesOf: (
      sheetId: SheetId,
      unitIds?: ReadonlyArray<OrgUnitId> | null
    ) => Effect.Effect<ReadonlyArray<ScoreTally>>
    /** Of the units that may be seen: those of these levels below the place that day which the sheet has no sum of. */
    readonly unscored: (asked: {
      readonly sheetId: SheetId
      readonly top: TreePath
      readonly day: Day
      readonly levels: ReadonlyArray<string>
    }) => Effect.Effect<ReadonlyArray<OrgUnitId>>
    /** One row per community and category that has an entry or a tally. */
    readonly sumsOf: (
      sheetId: SheetId,
      unitIds?: ReadonlyArray<OrgUnitId> | null
    ) => Effect.Effect<ReadonlyArray<CategorySum>>
    /** The kept totals of the month, by unit. */
    readonly totalsOf: (sheetId: SheetId) => Effect.Effect<ReadonlyArray<UnitTotal>>
    /** Where a unit stands by the kept totals; null where nothing of it is in the month. */
    readonly placeOf: (
      sheetId: SheetId,
      unitId: OrgUnitId,
      ties: TieRule
    ) => Effect.Effect<PlaceRead | null>
    /** Those of its group in the ranks with the same total, the unit itself too. */
    readonly tiedWith: (place: PlaceRead) => Effect.Effect<ReadonlyArray<OrgUnitId>>
    /** What lines come to is worked out again where there is evidence. Adds or replaces by sheet, unit and indicator. */
    readonly upsertEntries: (entries: ReadonlyArray<ScoreEntry>) => Effect.Effect<void>
    readonly upsertTallies: (tallies: ReadonlyArray<ScoreTally>) => Effect.Effect<void>
    readonly removeTallies: (
      sheetId: SheetId,
      unitIds: ReadonlyArray<OrgUnitId>
    ) => Effect.Effect<void>
    readonly removeEntries: (
      sheetId: SheetId,
      keys: ReadonlyArray<{ readonly unitId: OrgUnitId; readonly indicatorId: IndicatorId }>
    ) => Effect.Effect<void>
  }
>()("aiwei/ScoreRepo") {}
