/**
 * What a published or computed total is made of, down to the imported cell (law 1). The leaves' points
 * added up are the total, exactly: a reader may check it with pencil and paper.
 */
import type { ReplyTold } from "../appeals/repliesReader.ts"
import type { DivisionCode } from "../org/DivisionCode.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { ToBeChecked } from "../scheme/document/toBeChecked.ts"
import type { Month } from "../shared/Month.ts"
import type { BeyondLeaves, WorkedLeafView } from "./explain/WorkedLeafView.ts"
import type { Discrepancy, PublishedMark } from "./RankingView.ts"
import type { LeafEdit, SourceCell } from "./SourceCell.ts"

export type { LeafEdit, SourceCell }

export interface LeafView {
  readonly indicatorCode: string
  readonly indicator: string
  readonly worth: string
  /** Null: not done. */
  readonly points: string | null
  readonly deduction: string | null
  readonly notApplicable: boolean
  readonly reason: string | null
  /** Null where the value was entered by hand: `edit` then says so. */
  readonly source: SourceCell | null
  readonly edit: LeafEdit | null
  /** What its evidence came to; left out for a leaf that is only recorded. */
  readonly worked?: WorkedLeafView | undefined
}

export interface CategoryView {
  readonly category: string
  readonly worth: string
  readonly points: string
  readonly deduction: string
  readonly leaves: ReadonlyArray<LeafView>
}

export interface ExplanationView extends ToBeChecked {
  readonly period: Month
  /** The version that is explained, from its own snapshot; null: as recorded now. */
  readonly version: number | null
  readonly unit: {
    readonly id: OrgUnitId
    readonly code: DivisionCode | null
    readonly name: string
  }
  readonly rank: number | null
  readonly of: number
  readonly schemeTotal: string
  readonly total: string
  readonly deductions: string
  readonly deductionCount: number
  readonly bonus: {
    readonly points: string
    readonly max: string | null
    readonly reason: string | null
    readonly source: SourceCell | null
    readonly edit: LeafEdit | null
  }
  /** What re-basing for indicators that do not apply added; "0.00" where the scheme gives full points. */
  readonly rebase: string
  readonly veto: {
    readonly text: string | null
    readonly source: SourceCell | null
    readonly edit: LeafEdit | null
  } | null
  /** The sheet has a veto which somebody took away by hand; `was` tells nothing here. */
  readonly vetoLifted: LeafEdit | null
  readonly categories: ReadonlyArray<CategoryView>
  /** Left out where there is neither evidence nor a ledger. */
  readonly beyond?: BeyondLeaves | undefined
  readonly discrepancies: ReadonlyArray<Discrepancy>
  /** What the community said to its appeals of this month (right of reply). */
  readonly replies: ReadonlyArray<ReplyTold>
  readonly published: PublishedMark | null
  /** `100 − 1.50 − 0.50 + 2.00`, ready to print. */
  readonly equation: string
}
