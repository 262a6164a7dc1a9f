/**
 * The part of a report that tells of scores: every mark with its cell, and what the office stated beside
 * what was worked out. Points are exact decimal text throughout.
 */
export interface ScoreItem {
  readonly itemCode: string
  readonly cell: string
  /** Exact decimal text; null when the cell could not be read (never zero). */
  readonly points: string | null
  readonly deduction: string | null
  readonly notApplicable?: boolean
  readonly reason?: string | null
}

export interface ScoreRecord {
  readonly row?: number
  readonly col?: string
  readonly communityCode: string | null
  readonly communityName: string | null
  readonly items: ReadonlyArray<ScoreItem>
  readonly bonus: {
    readonly points: string
    readonly cell: string | null
    readonly reason: string | null
  }
  readonly veto: { readonly flag: boolean; readonly cell: string | null }
  readonly total: string
  readonly rank: number | null
  readonly rankIncludingVetoed: number
  readonly stated: {
    readonly total: string | null
    readonly totalCell: string | null
    /** Text when the office wrote a word (否决) where a number would stand. */
    readonly rank: number | string | null
    readonly rankCell: string | null
  }
}

export interface ScoreIndicator {
  readonly itemCode: string
  readonly category: string | null
  readonly name: string
  /** As this sheet writes it, which may be short. */
  readonly label: string
  readonly points: string
  readonly cell: string
}

/** What a sheet's own rows and notes say about the scheme; null where it is silent. */
export interface SchemeTerms {
  readonly total: string
  readonly bonusMax: string | null
  readonly veto: string | null
  readonly notApplicable: "rebase" | "full" | null
}
