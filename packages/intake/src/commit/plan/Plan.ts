/**
 * What a file's records would do to the database, worked out before anything is written. A plan is
 * data: the same one is counted for a dry run and written by a commit, so the two cannot differ.
 */
import type { ScoreEntry } from "@aiwei/domain/assessment/ScoreEntry"
import type { ScoreSheet, SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { ScoreTally } from "@aiwei/domain/assessment/ScoreTally"
import type { HouseholdAssignment } from "@aiwei/domain/duty/HouseholdAssignment"
import type {
  ResponsibilityZone,
  ZoneCommunity,
  ZoneId
} from "@aiwei/domain/duty/ResponsibilityZone"
import type { Office } from "@aiwei/domain/org/Office"
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Placement } from "@aiwei/domain/org/Placement"
import type { UnitAlias } from "@aiwei/domain/org/UnitAlias"
import type { Person } from "@aiwei/domain/people/Person"
import type { Post } from "@aiwei/domain/people/Post"
import type { OfficeRecord } from "@aiwei/domain/records/OfficeRecord"
import type { AssessmentScheme } from "@aiwei/domain/scheme/AssessmentScheme"
import type { Indicator, IndicatorId, IndicatorLabel } from "@aiwei/domain/scheme/Indicator"
import type { Day } from "@aiwei/domain/shared/Day"

import type { Finding } from "../../report.ts"

/** The names under which journal and provenance know a record. */
export type PlannedEntity =
  | "OrgUnit"
  | "Person"
  | "ResponsibilityZone"
  | "ZoneLeader"
  | "HouseholdAssignment"
  | "AssessmentScheme"
  | "ScoreTally"
  | "OfficeRecord"
  | BesideEntity

/** What is written beside the records: the journal alone knows it, for whoever undoes the import. */
export type BesideEntity =
  | "UnitAlias"
  | "Office"
  | "Placement"
  | "ScoreSheet"
  | "ScoreEntry"
  | "IndicatorLabel"

export type Action = "new" | "changed" | "unchanged" | "skipped"

export interface PlannedChange {
  readonly entity: PlannedEntity
  /** Empty for what was skipped before it was found. */
  readonly id: string
  readonly action: Action
  /**
   * The whole record, what hangs on it included; null for what is new, unchanged or skipped. Made when
   * it is stored: a hundred thousand of them at once would be most of an import's memory.
   */
  readonly before: (() => object) | null
  readonly after: (() => object) | null
  readonly sheet: string
  readonly cell: string
  /** False for what came along with a record: a county, a compound, a scheme. */
  readonly counted: boolean
  /** Skipped because another file of the batch says otherwise and came first. */
  readonly overruled?: true
  /** What the office should look at: hand edits that were kept, or that had to go. */
  readonly doubts?: ReadonlyArray<Finding>
  /** Nothing changes, but the file now says what a hand had written: the journal keeps that once. */
  readonly agreed?: ReadonlyArray<string>
}

export interface TreeRows {
  readonly units: ReadonlyArray<OrgUnit>
  readonly placements: ReadonlyArray<Placement>
}

export interface Rows {
  /** In parts, parents before children. */
  readonly tree: Iterable<TreeRows>
  readonly aliases: ReadonlyArray<UnitAlias>
  readonly offices: ReadonlyArray<Office>
  readonly people: ReadonlyArray<Person>
  readonly posts: ReadonlyArray<Post>
  readonly zones: ReadonlyArray<ResponsibilityZone>
  readonly zoneCommunities: {
    readonly of: ReadonlyArray<ZoneId>
    readonly rows: ReadonlyArray<ZoneCommunity>
  }
  readonly assignments: ReadonlyArray<HouseholdAssignment>
  readonly schemes: ReadonlyArray<{
    readonly scheme: AssessmentScheme
    readonly indicators: ReadonlyArray<Indicator>
  }>
  readonly labels: ReadonlyArray<IndicatorLabel>
  readonly sheets: ReadonlyArray<ScoreSheet>
  readonly entries: ReadonlyArray<ScoreEntry>
  readonly tallies: ReadonlyArray<ScoreTally>
  readonly removedEntries: ReadonlyArray<{
    readonly sheetId: SheetId
    readonly keys: ReadonlyArray<{
      readonly unitId: OrgUnitId
      readonly indicatorId: IndicatorId
    }>
  }>
  /** Lines of registers. */
  readonly records: ReadonlyArray<OfficeRecord>
  /** Units that must have a place from an earlier day on than they have now. */
  readonly stretched: ReadonlyArray<{ readonly ids: ReadonlyArray<OrgUnitId>; readonly from: Day }>
}

export interface Plan {
  readonly changes: ReadonlyArray<PlannedChange>
  /** How many new units take a number of the tree. */
  readonly numbersTaken: number
  /** The numbers are handed out by the store, so the rows wait for the first of them. */
  readonly rows: (firstNumber: number) => Rows
}

export const noRows: Rows = {
  tree: [],
  aliases: [],
  offices: [],
  people: [],
  posts: [],
  zones: [],
  zoneCommunities: { of: [], rows: [] },
  assignments: [],
  schemes: [],
  labels: [],
  sheets: [],
  entries: [],
  tallies: [],
  removedEntries: [],
  records: [],
  stretched: []
}

export const skippedChange = (
  entity: PlannedEntity,
  id: string,
  { sheet, cell }: { readonly sheet: string; readonly cell: string }
): PlannedChange => ({
  entity,
  id,
  action: "skipped",
  before: null,
  after: null,
  sheet,
  cell,
  counted: true
})
