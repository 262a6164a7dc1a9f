/**
 * A spreadsheet as cells, whatever file it came from. Nothing here knows what a cell means; rows that
 * hold nothing are absent, so a sheet that claims a million rows costs no more than what it holds.
 */

/** Stored kinds of file, decided by content, never by the file's name. */
export type Format = "xlsx" | "xls" | "xlsb" | "ods" | "csv" | "html" | "xml"

export interface Cell {
  /** What is stored. A day is its serial number with `day` beside it; an error cell is null with `error`. */
  readonly value: string | number | boolean | null
  /** The text a person sees, where the file's number format makes it differ from the value. */
  readonly shown?: string
  /** `YYYY-MM-DD`, when the number's format says it is a date (1900 and 1904 systems resolved). */
  readonly day?: string
  /** `HH:MM` beside `day`, when the serial has a part of a day. */
  readonly time?: string
  /** The number format code, when it is not General. */
  readonly format?: string
  /** `#REF!`, `#N/A`, … */
  readonly error?: string
  /** True when the cell holds a formula; `value` is then its cached result (null when there is none). */
  readonly formula?: boolean
  /** The colour behind the cell, `#RRGGBB`, where the file gives it one; a hint, never a meaning. */
  readonly fill?: string
  /** The cell's comment, without the author's name line. */
  readonly note?: string
}

export interface Row {
  /** From 1, as on the screen. For csv: the number of the parsed record, blank ones counted. */
  readonly row: number
  /** By column from 0; holes are undefined. */
  readonly cells: ReadonlyArray<Cell | undefined>
  readonly hidden?: boolean
}

/** Rows and columns from 1, both ends included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Sheet {
  readonly name: string
  readonly state: "visible" | "hidden" | "veryHidden"
  readonly rows: ReadonlyArray<Row>
  readonly merges: ReadonlyArray<Merge>
  /** What the file claims to use, in cells, which may be far more than `rows` hold. */
  readonly claimedCells: number
}

export interface Workbook {
  readonly format: Format
  /** For text: `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be`, `gb18030`. */
  readonly encoding?: string
  readonly eol?: "CRLF" | "LF" | "CR"
  readonly sheets: ReadonlyArray<Sheet>
  /** Things worth saying that did not stop the reading: `nul_byte` with its cell, `huge_used_range`. */
  readonly doubts: ReadonlyArray<{
    readonly code: DoubtCode
    readonly sheet?: string
    readonly cell?: string
  }>
}

export type DoubtCode = "nul_byte" | "huge_used_range" | "html_disguised_as_xls"

/** Why a file could not be read at all. */
export type RefusalCode =
  | "empty_file"
  | "encrypted"
  | "wrong_password"
  | "corrupt"
  | "not_a_spreadsheet"
  | "too_large"
  | "too_slow"

export interface Refusal {
  readonly refused: RefusalCode
  /** What the reader saw, for the log; never shown as it is. */
  readonly detail: string
}

export const isRefusal = (read: Workbook | Refusal): read is Refusal => "refused" in read
