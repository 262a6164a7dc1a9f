/**
 * A month's score sheet as it crosses the wire: a range of communities against all indicators. Points are
 * decimal text with at least two decimals. A month that nobody has begun has a scheme but no scores.
 */
import type { DivisionCode } from "../../org/DivisionCode.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { PublicationState } from "../../publication/Publication.ts"
import type { NotApplicable } from "../../scheme/AssessmentScheme.ts"
import type { ToBeChecked } from "../../scheme/document/toBeChecked.ts"
import type { Month } from "../../shared/Month.ts"
import type { LeafEdit, SourceCell } from "../ExplanationView.ts"
import type { PublishedMark } from "../RankingView.ts"

export interface SheetWanted {
  readonly period: Month
  readonly office?: string | null | undefined
  readonly offset?: number | null | undefined
  readonly limit?: number | null | undefined
}

/** A value that a hand wrote; `was` is null where nothing was recorded before. */
export type ValueEdit = Omit<LeafEdit, "origin">

export interface SheetCell {
  /** The indicator's code. */
  readonly indicator: string
  readonly standing: "done" | "notDone" | "notApplicable"
  /** Null unless done. */
  readonly points: string | null
  /** What was lost of the worth, without a sign; null unless done. */
  readonly deduction: string | null
  readonly reason: string | null
  /** Where the value, or after an edit the first value, was read. */
  readonly source: SourceCell | null
  readonly edit: ValueEdit | null
}

export interface SheetExtras {
  readonly bonus: string
  readonly bonusReason: string | null
  readonly bonusSource: SourceCell | null
  /** Null where the bonus is what it was before the hand. */
  readonly bonusEdit: ValueEdit | null
  readonly vetoed: boolean
  readonly vetoSource: SourceCell | null
  readonly vetoEdit: ValueEdit | null
}

export interface SheetRow extends SheetExtras {
  readonly unitId: OrgUnitId
  readonly unitCode: DivisionCode | null
  readonly unitName: string
  /** Of what is recorded for this community alone; whoever writes sends it back. */
  readonly version: string
  /** Null while nothing is recorded, and for a vetoed community. */
  readonly rank: number | null
  /** Null while nothing is recorded. */
  readonly total: string | null
  readonly base: string | null
  readonly rebase: string | null
  /** The office's own total on the sheet. */
  readonly statedTotal: string | null
  readonly statedSource: SourceCell | null
  readonly notDone: number
  /** In the order of the scheme. */
  readonly cells: ReadonlyArray<SheetCell>
}

export interface SheetIndicator {
  readonly code: string
  readonly name: string
  /** The short name of the office's own sheets; null where there is none. */
  readonly label: string | null
  readonly worth: string
}

export interface SheetCategory {
  readonly name: string
  readonly worth: string
  readonly indicators: ReadonlyArray<SheetIndicator>
}

export interface SheetScheme extends ToBeChecked {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly total: string
  readonly bonusMax: string | null
  readonly veto: string | null
  readonly notApplicable: NotApplicable
  /** The smallest step a score is written in. */
  readonly precision: string
}

export interface SheetView {
  readonly period: Month
  readonly office: {
    readonly id: OrgUnitId
    readonly code: DivisionCode | null
    readonly name: string
  }
  readonly begun: boolean
  /** Of the month; of a month not begun the one that would be used. Null where the office has none. */
  readonly scheme: SheetScheme | null
  readonly categories: ReadonlyArray<SheetCategory>
  readonly state: PublicationState
  readonly published: PublishedMark | null
  /** True when something was entered after the newest version was published. */
  readonly changedSince: boolean
  readonly updatedAt: string | null
  readonly rows: ReadonlyArray<SheetRow>
  readonly total: number
  readonly offset: number
}

/** What a save did. */
export interface ScoresChanged {
  readonly period: Month
  /** How many values are other than before. */
  readonly changed: number
  readonly updatedAt: string
  /** The month is published with other scores: a correction has to be published. */
  readonly needsCorrection: boolean
}
