/**
 * What an import understood: the public vocabulary of PRODUCT §6, the layout of the sample office's
 * `expected.json`. Scripts read it, so a field may be added and never renamed.
 */
import type { FurtherRecord } from "./report/further.ts"
import type { HandEdit } from "./report/HandEdit.ts"
import type { DailyCheckRecord, RectificationRecord } from "./report/inspections.ts"
import type { Kind } from "./report/kinds.ts"
import type { MeetingAttendanceRecord, MeetingRecord } from "./report/meetings.ts"
import type { DensityRecord, DrugIssueRecord } from "./report/pests.ts"
import type {
  ComplaintRecord,
  HealthActivityRecord,
  SmallBusinessRecord
} from "./report/publicHealth.ts"
import type { UsedMapping } from "./report/UsedMapping.ts"
import type { SchemeTerms, ScoreIndicator, ScoreRecord } from "./scoreReport.ts"

export type { HandEdit, HandValue } from "./report/HandEdit.ts"
export type { Kind } from "./report/kinds.ts"
export type { ScoreIndicator, ScoreItem, ScoreRecord } from "./scoreReport.ts"

export type FileCode =
  | "encrypted"
  | "wrong_password"
  | "corrupt"
  | "html_disguised_as_xls"
  | "nul_byte"
  | "empty_sheet"
  | "empty_file"
  | "formula_error"
  | "formula_injection"
  | "unrecognised"
  | "unsupported_kind"
  | "duplicate_file"
  | "period_unknown"
  | "huge_used_range"
  | "not_a_spreadsheet"
  | "too_large"
  | "too_slow"
  | "strict_errors"
  | "office_unknown"

export type Outcome = "import" | "reject" | "nothing_to_import" | "duplicate" | "ignored"

/** A warning: the value was used and somebody should look. An error: the value is null in the record. */
export interface Finding {
  readonly code: string
  /** Name of the sheet, wherever a cell is named. */
  readonly sheet?: string
  /** A1, without the sheet. */
  readonly cell?: string
  /** Chinese sentence: what happened, what was kept, what to do. */
  readonly message: string
  readonly messageEn: string
  readonly field?: string
  readonly raw?: unknown
  /** The stored record it is about. */
  readonly record?: { readonly entity: string; readonly id: string }
  /** Where a hand edit was kept: enough to take the file's value after all. */
  readonly handEdit?: HandEdit
  readonly [more: string]: unknown
}

export interface SkippedRow {
  readonly row: number
  readonly reason:
    | "title"
    | "meta"
    | "note"
    | "blank"
    | "repeated_header"
    | "section"
    | "subtotal"
    | "total"
    | "rank"
    | "average"
    | "footer"
    | "not_marked"
  readonly text: string
}

export interface Column {
  readonly col: string
  readonly header: string
  /** Null: a column that means nothing to this kind and is left alone. */
  readonly field: string | null
}

export interface DataSheet<Record_ = ReportRecord> {
  readonly name: string
  readonly state: "visible" | "hidden" | "veryHidden"
  readonly role: "data"
  readonly kind: Kind
  readonly titleRows: ReadonlyArray<number>
  readonly headerRows: ReadonlyArray<number>
  readonly columns: ReadonlyArray<Column>
  /** Maps of columns, given or remembered, by which it was read; absent where words did. */
  readonly mappings?: ReadonlyArray<UsedMapping>
  readonly recordCount: number
  readonly records: ReadonlyArray<Record_>
  readonly skippedRows: ReadonlyArray<SkippedRow>
  readonly warnings: ReadonlyArray<Finding>
  readonly errors: ReadonlyArray<Finding>
}

export interface IgnoredSheet {
  readonly name: string
  readonly state: "visible" | "hidden" | "veryHidden"
  readonly role: "ignore"
  readonly reason: string
  /** Missing in reports of batches written before it was told. */
  readonly reasonEn?: string
}

export interface FileReport {
  readonly path: string
  readonly outcome: Outcome
  readonly kind: Kind | null
  readonly format: string | null
  readonly encoding?: string
  readonly eol?: string
  readonly year?: number
  readonly period?: string
  /** Score sheets: a = indicators × communities, b = communities × indicators, c = deductions. */
  readonly layout?: "a" | "b" | "c"
  readonly code?: FileCode
  readonly message?: string
  readonly messageEn?: string
  readonly duplicateOf?: string
  readonly sha256?: string
  readonly sheets: ReadonlyArray<DataSheet | IgnoredSheet>
  readonly warnings: ReadonlyArray<Finding>
  readonly errors: ReadonlyArray<Finding>
  /** What a commit did or would do with this file's records. */
  readonly counts: Counts
}

export interface Counts {
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly skipped: number
  readonly errors: number
}

export interface ImportReport {
  /** Null when nothing is written. */
  readonly batch: string | null
  readonly files: ReadonlyArray<FileReport>
  readonly totals: Counts
}

export type ReportRecord =
  | CommunityCodeRecord
  | RosterRecord
  | ZoneRecord
  | BuildingRecord
  | ScoreRecord
  | DailyCheckRecord
  | RectificationRecord
  | DrugIssueRecord
  | DensityRecord
  | ComplaintRecord
  | MeetingRecord
  | MeetingAttendanceRecord
  | HealthActivityRecord
  | SmallBusinessRecord
  | FurtherRecord

export interface CommunityCodeRecord {
  readonly row: number
  readonly level: string
  readonly code: string | null
  readonly name: string
  readonly officialName?: string
  /** Names the remark gives besides: 原名…, 更名为…. */
  readonly aliases?: ReadonlyArray<string>
  readonly households: number | null
  readonly population: number | null
  /** The office wrote 约 or 余 beside the number. */
  readonly householdsApprox?: true
  readonly populationApprox?: true
  readonly property: string | null
}

export interface RosterRecord {
  readonly row: number
  readonly seq: number | null
  readonly name: string
  readonly gender: string | null
  /** `YYYY-MM`, or null when it cannot be decided. */
  readonly birth: string | null
  readonly post: string | null
  readonly duty: string | null
  readonly phone: string | null
  /** All numbers of the cell, when it holds several. */
  readonly phones?: ReadonlyArray<string>
  readonly communityCode: string | null
  readonly communityName: string | null
  /** Where the person works when that is no community. */
  readonly unit: string | null
  readonly category: string | null
  readonly status: "active" | "left"
  readonly remark: string
  /** Row of the same person's first entry. */
  readonly duplicateOf?: number
}

export interface ZoneRecord {
  readonly row: number
  readonly zoneNo: number | null
  readonly zone: string
  readonly leaderName: string | null
  readonly leaderTitle: string | null
  readonly leaderRosterRow: number | null
  readonly communities: ReadonlyArray<{ readonly code: string; readonly name: string }>
  readonly contactPoint: string | null
}

export interface BuildingRecord {
  readonly row: number
  readonly communityCode: string | null
  readonly communityName: string | null
  readonly estate: string | null
  readonly building: string
  readonly units: number | null
  readonly households: number | null
  readonly hasProperty: boolean | null
  readonly propertyCompany: string | null
  readonly cadre: string | null
  readonly cadreRosterRow: number | null
}

export interface ScoreSheetReport extends DataSheet<ScoreRecord> {
  readonly period: string
  readonly layout: string
  readonly indicators: ReadonlyArray<ScoreIndicator>
  readonly pointCount: number
  readonly reasonSource: "cell_comment" | "column" | null
  readonly schemeTerms: SchemeTerms
}
