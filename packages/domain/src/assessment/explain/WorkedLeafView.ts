/**
 * A leaf that was worked out, opened down to what it rests on: its parts add up to its points, exactly, and
 * each names the rule, the round and every piece of evidence.
 */
import type { EvidenceRow, LedgerView } from "../../evidence/EvidenceView.ts"
import type { Day } from "../../shared/Day.ts"
import type { RoundKind } from "../scoring/Finding.ts"
import type { LineCounts, LineStanding } from "../scoring/lineOf.ts"
import type { Part } from "../scoring/printedParts.ts"
import type { LeafEdit, SourceCell } from "../SourceCell.ts"

export interface RoundOpened {
  readonly id: string
  readonly kind: RoundKind
  readonly day: Day
  readonly time: string | null
  readonly inspectors: ReadonlyArray<string>
}

export interface EvidenceOpened extends EvidenceRow {
  /** The name of the place; null: the unit itself. */
  readonly place: string | null
  /** The cell of the file it was brought in with; null: somebody put it down here. */
  readonly readFrom: SourceCell | null
}

export interface PartView {
  readonly what: Part["what"]
  /** "5.00", "-0.50". */
  readonly points: string
  readonly rule: { readonly code: string; readonly text: string } | null
  /** Null for what holds of the whole month, and for what is recorded. */
  readonly round: RoundOpened | null
  /** It is the score of a sheet or a hand; `source` or `edit` then says whose. */
  readonly recorded: boolean
  readonly source: SourceCell | null
  readonly edit: LeafEdit | null
  readonly evidence: ReadonlyArray<EvidenceOpened>
}

export interface WorkedLeafView {
  readonly standing: LineStanding
  readonly counts: LineCounts
  /** Rounds that counted. */
  readonly rounds: number
  /** Of the standard it is taken from. */
  readonly clause: string | null
  readonly parts: ReadonlyArray<PartView>
  /** Said of this line and in none of its parts: another round decided, or no rule reads it. */
  readonly unused: ReadonlyArray<EvidenceOpened>
  /** Only of a version whose evidence is not what it was: its points stand as published, its parts are unknown. */
  readonly differs?: boolean | undefined
}

/** What a total is made of beside its leaves, the bonus and the re-basing. */
export interface BeyondLeaves {
  /** The whole scale of this community in this month. */
  readonly available: string
  readonly penalty: string
  readonly floor: string
  /** Zero or less. */
  readonly veto: string
  readonly grade: string | null
  readonly outOfRanks: boolean
  /** Codes of lines without which there is no total; `total` is then only what it has come to so far. */
  readonly blockedBy: ReadonlyArray<string>
  readonly vetoes: ReadonlyArray<{
    readonly code: string
    readonly text: string
    /** Codes of the lines that make it hold; empty where it was given. */
    readonly lines: ReadonlyArray<string>
  }>
  /** Bonuses, penalties and vetoes one by one, before the caps. */
  readonly ledger: ReadonlyArray<LedgerView>
}
