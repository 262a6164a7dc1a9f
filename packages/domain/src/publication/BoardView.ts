/**
 * The last published ranking as the wall shows it: organisations, never a person. Public, so it holds
 * nothing that was not published.
 */
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

export interface BoardView {
  readonly office: { readonly code: string | null; readonly name: string }
  readonly period: Month
  readonly version: number
  readonly corrected: boolean
  readonly schemeTotal: string
  /** The published month that `change` compares with; null when there is none. */
  readonly comparedWith: Month | null
  /** ISO instants. */
  readonly publishedAt: string
  readonly dataAsOf: string
  readonly sha256: string
  readonly rows: ReadonlyArray<BoardRow>
  /** Left out by a server, or in a copy, from before there were settings. */
  readonly wall?: WallSettings | undefined
}

/** What the event stream says: `published` whenever the newest board changed. */
export interface BoardEvent {
  readonly period: Month
  readonly version: number
  readonly sha256: string
}
