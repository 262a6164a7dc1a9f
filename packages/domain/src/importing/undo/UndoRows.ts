/**
 * Rows as they stand, whoever may see them, and taking them out again. Nothing but an undo takes a unit or a
 * person away: whatever else leaves is ended by date.
 */
import { Context, type Effect } from "effect"

import type { ScoreSheet } from "../../assessment/ScoreSheet.ts"
import type { HouseholdAssignment } from "../../duty/HouseholdAssignment.ts"
import type { ResponsibilityZone, ZoneCommunity } from "../../duty/ResponsibilityZone.ts"
import type { Office } from "../../org/Office.ts"
import type { OrgUnit } from "../../org/OrgUnit.ts"
import type { Placement } from "../../org/Placement.ts"
import type { UnitAlias } from "../../org/UnitAlias.ts"
import type { Person } from "../../people/Person.ts"
import type { Post } from "../../people/Post.ts"
import type { AssessmentScheme } from "../../scheme/AssessmentScheme.ts"
import type { Indicator, IndicatorLabel } from "../../scheme/Indicator.ts"

export interface UndoTables {
  readonly units: OrgUnit
  readonly placements: Placement
  readonly aliases: UnitAlias
  readonly offices: Office
  readonly people: Person
  readonly posts: Post
  readonly zones: ResponsibilityZone
  readonly zoneCommunities: ZoneCommunity
  readonly assignments: HouseholdAssignment
  readonly schemes: AssessmentScheme
  readonly indicators: Indicator
  readonly labels: IndicatorLabel
  readonly sheets: ScoreSheet
}
export type UndoTable = keyof UndoTables

/** The earliest month that a place is scored in. */
export interface EarliestScore {
  readonly path: string
  readonly period: string
}

export class UndoRows extends Context.Service<
  UndoRows,
  {
    /** Rows whose field is one of these. */
    readonly find: <T extends UndoTable>(
      table: T,
      field: keyof UndoTables[T] & string,
      values: ReadonlyArray<string>
    ) => Effect.Effect<ReadonlyArray<UndoTables[T]>>
    /** Takes these rows out; what is kept of them elsewhere follows. */
    readonly remove: <T extends UndoTable>(
      table: T,
      rows: ReadonlyArray<UndoTables[T]>
    ) => Effect.Effect<void>
    /**
     * Those of these records that something refers to, by every foreign key that the database has, but for
     * what is part of the record and for `beside`, which goes with it.
     */
    readonly inUse: (
      table: UndoTable,
      ids: ReadonlyArray<string>,
      beside?: ReadonlyArray<UndoTable>
    ) => Effect.Effect<ReadonlySet<string>>
    /** Of every place that is scored. */
    readonly earliestScores: Effect.Effect<ReadonlyArray<EarliestScore>>
  }
>()("aiwei/UndoRows") {}
