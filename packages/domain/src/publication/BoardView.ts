/**
 * The last published ranking as the wall shows it, and the months whose notice (公示) runs: organisations,
 * never a person. Public, so it holds nothing that was not published or noticed.
 */
import type { AppealOutcome } from "../appeals/AppealState.ts"
import type { LineToBeChecked, ToBeChecked } from "../scheme/document/toBeChecked.ts"
import type { Day } from "../shared/Day.ts"
import type { Month } from "../shared/Month.ts"

export interface BoardRow {
  readonly rank: number | null
  readonly unitName: string
  /** Two decimals; null while something is missing so that there is no total. */
  readonly total: string | null
  readonly change: number | null
  readonly vetoed: boolean
  /** Peer group ranked apart; left out where the unit is in none. */
  readonly group?: string | undefined
  /** Grade band beside the rank; left out where the scheme has none. */
  readonly grade?: string | undefined
}

/** What the office has settled for its wall today; the rest of a board is frozen, this is not. */
export interface WallSettings {
  /** Hours without contact after which the wall says so. */
  readonly amberAfter: number
  readonly redAfter: number
  /** Whose board it says it is; null for the office's own name. */
  readonly name: string | null
}

/** A community's words on one of its lines (right of reply), printed beside its score. */
export interface BoardReply extends LineToBeChecked {
  readonly unitName: string
  readonly indicator: string
  readonly text: string
  /** What became of its appeal; null while that is not decided. */
  readonly outcome: AppealOutcome | null
}

/** Nothing of a noticed month is settled: until when it hangs, and until when it can be contested. */
export interface BoardNotice {
  readonly lastDay: Day
  /** Working days still to come, today among them; null where nobody told the holidays of a year. */
  readonly daysLeft: number | null
  /** Null where the scheme takes no appeals, where it is over, or where it cannot be counted. */
  readonly objectUntil: Day | null
}

export interface BoardView extends ToBeChecked {
  readonly office: { readonly code: string | null; readonly name: string }
  readonly period: Month
  readonly version: number
  readonly corrected: boolean
  readonly schemeTotal: string
  /** The published month that `change` compares with; null when there is none. */
  readonly comparedWith: Month | null
  /** ISO instants. Of a notice, when it was handed in. */
  readonly publishedAt: string
  readonly dataAsOf: string
  readonly sha256: string
  readonly rows: ReadonlyArray<BoardRow>
  /** Left out by a server, or in a copy, from before there were settings. */
  readonly wall?: WallSettings | undefined
  /** Here for a month that is noticed and not published. */
  readonly notice?: BoardNotice | undefined
  /** Left out where there are none, or where the scheme prints none. */
  readonly replies?: ReadonlyArray<BoardReply> | undefined
  /** Other months that are noticed now; of the outermost board only. */
  readonly noticed?: ReadonlyArray<BoardView> | undefined
}

/** What the event stream says: `published` whenever the newest board or a notice changed. */
export interface BoardEvent {
  readonly period: Month
  readonly version: number
  readonly sha256: string
  /** SHA-256 of each month that is noticed; left out where there is none. */
  readonly notices?: ReadonlyArray<string> | undefined
}
