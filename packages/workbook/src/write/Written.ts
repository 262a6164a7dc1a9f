/** What may be written into a cell. A day is written as a real day in .xlsx and as `YYYY-MM-DD` in csv. */
export interface WrittenCell {
  readonly value: string | number | boolean | null
  /** `YYYY-MM-DD`; then `value` does not matter. */
  readonly day?: string
  /** Number format code, `.xlsx` only. */
  readonly format?: string
  /** A comment, `.xlsx` only. */
  readonly note?: string
  /** Colours the cell, `.xlsx` only. */
  readonly mark?: "heading" | "warning" | "error"
}

export type Written = string | number | boolean | null | undefined | WrittenCell

export interface WrittenSheet {
  readonly name: string
  /** Widths in characters, from the first column. */
  readonly widths?: ReadonlyArray<number>
  readonly rows: Iterable<ReadonlyArray<Written>> | AsyncIterable<ReadonlyArray<Written>>
}

export const writtenCell = (written: Written): WrittenCell =>
  typeof written === "object" && written !== null ? written : { value: written ?? null }
