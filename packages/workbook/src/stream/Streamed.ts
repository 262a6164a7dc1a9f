/** A table whose rows are handed over one after another as plain text, whatever file it is in. */
import type { Format } from "../Workbook.ts"

export interface StreamOptions {
  /** The sheet's name; without one the first that is visible. Text tables have none. */
  readonly sheet?: string
  /** Told from the text where it is left out. */
  readonly delimiter?: string
  readonly encoding?: string
}

/** `row` from 1, as on the screen; for csv the number of the record, blank ones counted. */
export type TakeRow = (cells: ReadonlyArray<string>, row: number) => void

export interface Streamed {
  readonly format: Format
  readonly encoding?: string
  readonly delimiter?: string
  readonly sheet: string | null
  readonly rows: number
}

/** No sheet of the name that was asked for. */
export interface NoSheet {
  readonly noSheet: string
  readonly sheets: ReadonlyArray<string>
}
