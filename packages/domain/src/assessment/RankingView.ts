/**
 * A month's ranking as it crosses the wire: what the admin, the command line and scripts read
 * (PRODUCT §5). Points are decimal text with at least two decimals; nothing here is ever parsed back
 * into a score.
 */
import type { ReplyTold } from "../appeals/repliesReader.ts"
import type { DivisionCode } from "../org/DivisionCode.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PublicationState } from "../publication/Publication.ts"
import type { OutsideRanks } from "../ranking/OutsideRanks.ts"
import type { TieBreaker, TieRule } from "../scheme/document/RankingTerms.ts"
import type { ToBeChecked } from "../scheme/document/toBeChecked.ts"
import type { Month } from "../shared/Month.ts"

export interface PublishedMark {
  readonly version: number
  /** ISO instant. */
  readonly at: string
  readonly sha256: string
}

/** Points of one category of one row: what was lost of what could be had. */
export interface CategoryCell {
  readonly category: string
  /** "-1.50"; "0.00" when nothing was lost. */
  readonly change: string
  /** Percent of the category's points that was lost, rounded down: for the depth of the tint only. */
  readonly lostPercent: number
  readonly notApplicable: boolean
  /** True when a leaf of the category has no value: not done is not the same as no problem found. */
  readonly notDone: boolean
}

/** A tie-breaker; `declared` is false where only the code was left, which the scheme does not name. */
export interface TieParted {
  readonly by: TieBreaker["by"]
  /** The line, category or rule it looks at. */
  readonly what: string | null
  readonly declared: boolean
}

export interface RankingRow {
  /** Null outside the ranks: `outside` says why. */
  readonly rank: number | null
  readonly unitId: OrgUnitId
  readonly unitCode: DivisionCode | null
  readonly unitName: string
  /** Peer group ranked apart; null while an office has one group. */
  readonly group: string | null
  /** Null while something is missing so that there is no total; never read as zero. */
  readonly total: string | null
  readonly base: string
  readonly bonus: string
  readonly vetoed: boolean
  /** Points of the indicators that applied. */
  readonly applicable: string
  /** Places gained (above zero) or lost since the published month before; null when there is none. */
  readonly change: number | null
  /** Codes (or names) of the others with the same rank, the first fifty of them. */
  readonly tiedWith: ReadonlyArray<string>
  readonly interval: { readonly low: string; readonly high: string } | null
  /** How many published months in a row, this one included, the community stood last. */
  readonly bottomRun: number
  readonly outside: OutsideRanks | null
  /** Grade band beside the rank; null where the scheme has none. */
  readonly grade: string | null
  /** The whole scale of this unit in this month: 94 where 6 points were in no use. */
  readonly available: string
  /** The total on the whole scale, by which it is ranked; null where there is none. */
  readonly compared: string | null
  /** Of `compared`, against the published month before; "+1.20" is written "1.20". */
  readonly pointsChange: string | null
  /** What put it behind the one above of the same total. */
  readonly partedBy: TieParted | null
  readonly penalty: string
  /** Codes of the vetoes that hold, whatever they do. */
  readonly vetoes: ReadonlyArray<string>
  readonly categories: ReadonlyArray<CategoryCell>
}

/** The office's own figure that does not agree with the exact one. */
export interface Discrepancy {
  readonly unitCode: DivisionCode | null
  readonly unitName: string
  readonly what: "total" | "rank"
  /** True where the sheet was right by its own scores, and hands have changed scores since: no doubt. */
  readonly editedSince: boolean
  readonly stated: string
  readonly computed: string
  /** The import it came with; null where it is not known any more. */
  readonly batch: string | null
  readonly file: string
  readonly sheet: string
  readonly cell: string
}

export interface CategoryHead {
  readonly name: string
  readonly points: string
  /** Mean of what the ranked communities lost in it ("-0.35"); null where nobody had anything to lose. */
  readonly mean: string | null
}

export interface RankingView {
  readonly period: Month
  readonly office: {
    readonly id: OrgUnitId
    readonly code: DivisionCode | null
    readonly name: string
  }
  readonly scheme: ToBeChecked & {
    readonly id: string
    readonly version: number
    readonly name: string
    readonly total: string
    readonly bonusMax: string | null
    readonly ties: TieRule
  }
  /** The office's peer groups of this month in their order; empty where it has none. */
  readonly groups: ReadonlyArray<string>
  readonly categories: ReadonlyArray<CategoryHead>
  readonly state: PublicationState
  readonly published: PublishedMark | null
  /** True when what is recorded now would be published as something else than `published`. */
  readonly differs: boolean
  readonly rows: ReadonlyArray<RankingRow>
  /** Those of the month's tree that nobody inspected and no sheet has, in the order of the tree; in no mean. */
  readonly unscored: ReadonlyArray<{
    readonly unitId: OrgUnitId
    readonly unitCode: DivisionCode | null
    readonly unitName: string
  }>
  /** Mean of the ranked communities' totals, rounded once; null when none is ranked. */
  readonly mean: string | null
  /** How many those are, whether or not the reader may see them all. */
  readonly meanOf: number
  /** Mean of their bonuses, in the same manner. */
  readonly meanBonus: string | null
  readonly discrepancies: ReadonlyArray<Discrepancy>
  /** Of the communities shown, to be printed beside their scores; none where the scheme prints none. */
  readonly replies: ReadonlyArray<ReplyTold>
  /** ISO instant of the newest input. */
  readonly dataAsOf: string
}
