/** Where a value stands or whose hand it is: what a reader may look up. */
/** Where a value was read: file as it was given, sheet, A1 cell. */
export interface SourceCell {
  readonly batch: string
  readonly file: string
  readonly sheet: string
  readonly cell: string
  /** What stood there, as text. */
  readonly raw: string | null
}

/** A cell of a file that came in, or null where the file is not known. */
export type SourceOf = (
  at: { readonly fileId: string | null; readonly sheetName: string | null },
  cell: string | null,
  raw: string | null
) => SourceCell | null

/** A value that somebody entered by hand: it counts, and no imported cell vouches for it. */
export interface LeafEdit {
  /** As the audit trail writes it: `account:li`. */
  readonly by: string
  /** ISO instant. */
  readonly at: string
  readonly reason: string
  /** What stood there before the first edit; null where nothing was recorded, null points for not done. */
  readonly was: {
    readonly points: string | null
    readonly notApplicable: boolean
    readonly reason: string | null
  } | null
  /** The cell that the value before was read from. */
  readonly origin: SourceCell | null
}
