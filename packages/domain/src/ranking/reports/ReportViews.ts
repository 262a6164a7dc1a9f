/** What is worked out of a month's ranking, as it crosses the wire. Points are decimal text. */
import type { DivisionCode } from "../../org/DivisionCode.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { BottomTerms } from "../../scheme/document/RankingTerms.ts"
import type { Month } from "../../shared/Month.ts"

interface UnitTold {
  readonly unitId: OrgUnitId
  readonly unitCode: DivisionCode | null
  readonly unitName: string
  readonly group: string | null
  readonly rank: number | null
}

export interface RecheckRow extends UnitTold {
  /** How many of its group have a rank this month. */
  readonly of: number
  readonly total: string | null
  /** Published months in a row among the last places, this one included. */
  readonly run: number
  /** The peer group it is in next month; null: none. */
  readonly groupThen: string | null
}

/** 末位必检: who must be checked again next month, and why. */
export interface RecheckView {
  readonly period: Month
  /** The month in which they are checked again. */
  readonly next: Month
  /** What the scheme says; null: the last places lead to nothing. */
  readonly terms: BottomTerms | null
  readonly rows: ReadonlyArray<RecheckRow>
}

export interface ImprovedRow extends UnitTold {
  readonly change: number | null
  /** On the whole scale. */
  readonly compared: string | null
  readonly pointsChange: string | null
}

export interface ImprovedView {
  readonly period: Month
  /** The published month before; null: there is nothing to compare with, and both lists are empty. */
  readonly comparedWith: Month | null
  /** Only who gained; a tie over the end of the list is not cut. */
  readonly byPlaces: ReadonlyArray<ImprovedRow>
  readonly byPoints: ReadonlyArray<ImprovedRow>
}

export const rollUpWeights = ["equal", "households", "population"] as const
export type RollUpWeight = (typeof rollUpWeights)[number]

/** A unit that is not in the mean of its place. */
export interface LeftOut {
  readonly unitId: OrgUnitId
  readonly unitName: string
  /** `noTotal`: outside the ranks without one; `noWeight`: nobody said how many. */
  readonly why: "noTotal" | "noWeight"
}

export interface RollUpRow {
  /** A place's or a zone's id, or the person's; null: nobody answers for these units. */
  readonly id: string | null
  readonly code: DivisionCode | null
  readonly name: string
  /** Of the totals on the whole scale; null where no unit could be counted. */
  readonly mean: string | null
  readonly counted: number
  readonly units: number
  readonly leftOut: ReadonlyArray<LeftOut>
}

export interface RollUpView {
  readonly period: Month
  readonly weight: RollUpWeight
  /** `zone`, the level of the places, or the duty whose holders are meant. */
  readonly to: string
  /** Best first, those without a mean last. */
  readonly rows: ReadonlyArray<RollUpRow>
}
