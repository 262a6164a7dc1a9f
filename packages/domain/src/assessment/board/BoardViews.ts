/**
 * Matrix, trend and comparison as they cross the wire. Points are decimal text; a null where a figure
 * could stand means there is none, never zero.
 */
import type { DivisionCode } from "../../org/DivisionCode.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { LineToBeChecked, ToBeChecked } from "../../scheme/document/toBeChecked.ts"
import type { Month } from "../../shared/Month.ts"
import type { SourceCell } from "../ExplanationView.ts"

/** Which figures these are: a published version, or as recorded now (`version` null). */
export interface FiguresMark {
  readonly period: Month
  readonly version: number | null
  readonly publishedAt: string | null
  /** Why the version before was corrected. */
  readonly reason: string | null
  readonly dataAsOf: string
}

export interface BoardUnit {
  readonly unitId: OrgUnitId
  readonly unitCode: DivisionCode | null
  readonly unitName: string
}

export interface MatrixColumn extends BoardUnit {
  readonly rank: number | null
  readonly total: string
  readonly vetoed: boolean
}

/** One indicator of one community that did not simply get its full points. */
export interface MatrixCell {
  readonly mark: "lost" | "notDone" | "notApplicable"
  /** "1.50"; "0.00" where nothing was lost. */
  readonly lost: string
  /** Null: not done. */
  readonly points: string | null
  /** Percent of the indicator's points that was lost, rounded up: for the depth of the tint only. */
  readonly lostPercent: number
  readonly reason: string | null
  readonly source: SourceCell | null
  /** It was worked out from inspections and evidence; left out for what is only recorded. */
  readonly worked?: true | undefined
}

export interface MatrixRow {
  readonly code: string
  readonly category: string
  readonly name: string
  readonly worth: string
  /** Over all communities of the month, not only those in the range. */
  readonly lost: string
  readonly notDone: number
  /** By column of the range; null: no problem found. */
  readonly cells: ReadonlyArray<MatrixCell | null>
}

export const matrixOrders = ["rank", "code", "name"] as const
export type MatrixOrder = (typeof matrixOrders)[number]

export interface MatrixView extends ToBeChecked {
  readonly figures: FiguresMark
  readonly schemeTotal: string
  readonly order: MatrixOrder
  /** How many communities the month has; `columns` are those from `offset` on. */
  readonly total: number
  readonly offset: number
  readonly columns: ReadonlyArray<MatrixColumn>
  readonly rows: ReadonlyArray<MatrixRow>
}

export interface TrendPoint {
  readonly total: string
  readonly rank: number | null
  readonly vetoed: boolean
}

export interface TrendView {
  /** The oldest first; months without scores are left out. */
  readonly months: ReadonlyArray<
    FiguresMark & { readonly schemeTotal: string; readonly mean: string | null }
  >
  readonly total: number
  readonly offset: number
  /** In the order of the last month; `points` by month, null where the community has no scores. */
  readonly rows: ReadonlyArray<BoardUnit & { readonly points: ReadonlyArray<TrendPoint | null> }>
}

export interface ComparedSide {
  readonly rank: number | null
  /** Null while something is missing so that there is no total. */
  readonly total: string | null
  readonly bonus: string
  readonly vetoed: boolean
  readonly group: string | null
  readonly grade: string | null
}

export interface ComparedCategory {
  readonly category: string
  /** What was lost on either side ("-1.50"); null where the side does not know the category. */
  readonly now: string | null
  readonly before: string | null
  /** Points of the category gained (above zero) or lost since before. */
  readonly difference: string | null
}

export interface ComparedRow extends BoardUnit {
  readonly now: ComparedSide | null
  readonly before: ComparedSide | null
  readonly totalDifference: string | null
  readonly bonusDifference: string | null
  /** Places gained (above zero) or lost. */
  readonly rankDifference: number | null
  readonly categories: ReadonlyArray<ComparedCategory>
}

/** How a line stands where its points alone do not tell; of one with too few rounds, what it counts as. */
export const lineStandings = [
  "scored",
  "notDone",
  "notApplicable",
  "notInUse",
  "tooFew",
  "full",
  "zero",
  "lastPeriod",
  "outside",
  "blocks"
] as const
export type LineStanding = (typeof lineStandings)[number]

/** What can differ of a unit. The values are points, names, a `LineStanding`, or "veto" while one holds. */
export const unitChangeKinds = [
  "indicator",
  "standing",
  /** What a line could have given. */
  "available",
  /** Other evidence, and the same points. */
  "evidence",
  "bonus",
  "penalty",
  "veto",
  "group",
  "name",
  "code",
  /** By a rule that parts equals. */
  "taken",
  /** The total of the last published month, where it parts equals. */
  "previous",
  /** How many months it was last before. */
  "run",
  "community"
] as const

/** One recorded thing of a unit that differs between two versions of a month. */
export interface UnitChange extends LineToBeChecked {
  readonly what: (typeof unitChangeKinds)[number]
  /** The line; of a veto its text, of `taken` the rule; null where there is none. */
  readonly indicator: string | null
  readonly now: string | null
  readonly before: string | null
  readonly nowReason: string | null
  readonly beforeReason: string | null
}

export interface RecordedChange extends BoardUnit, UnitChange {}

/** What differs for all units of a month at once. */
export interface MonthChange {
  readonly what: "scheme" | "groups" | "monthBefore"
  readonly now: string | null
  readonly before: string | null
}

export interface ComparisonView {
  readonly now: FiguresMark & { readonly mean: string | null; readonly schemeTotal: string }
  readonly before: FiguresMark & { readonly mean: string | null; readonly schemeTotal: string }
  readonly meanDifference: string | null
  readonly rows: ReadonlyArray<ComparedRow>
  /** What was recorded otherwise; null between two months, where everything is. */
  readonly changes: ReadonlyArray<RecordedChange> | null
  /** The same of the month as a whole. */
  readonly whole: ReadonlyArray<MonthChange> | null
}
