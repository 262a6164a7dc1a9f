/**
 * One column of a table. `value` is what is copied, exported, filtered and printed; `cell` only draws
 * it. A key must stay the same for ever: addresses and saved views are written with it.
 */
import type { JSX } from "solid-js"

export type ColumnKind = "text" | "number" | "choice" | "day"
export type CellValue = string | number | null

export interface ColumnChoice {
  readonly value: string
  readonly text: string
}

export type Parsed = { readonly ok: true; readonly value: CellValue } | { readonly problem: string }

export interface ColumnEdit<Row> {
  readonly parse: (text: string, row: Row) => Parsed
  /** What could be meant by the text so far, nearest first. */
  readonly suggest?: (
    text: string,
    row: Row
  ) => ReadonlyArray<string> | Promise<ReadonlyArray<string>>
  /** Text to begin with when it is not the value itself. */
  readonly text?: (row: Row) => string
  /** False: this row's cell is only read. */
  readonly allowed?: (row: Row) => boolean
}

export interface TableColumn<Row> {
  readonly key: string
  readonly title: string
  /** A second, quieter line of the head: the unit or the scale. */
  readonly unit?: string
  readonly kind: ColumnKind
  /** In px; a person's own width stands in the state. */
  readonly width?: number
  readonly minWidth?: number
  /** Numbers stand right, the rest left, unless this says otherwise. */
  readonly align?: "left" | "right" | "center"
  readonly value: (row: Row) => CellValue
  readonly cell?: (row: Row) => JSX.Element
  /** Stays at the left edge while the rest moves; sticky columns always come first. */
  readonly sticky?: boolean
  readonly sortable?: boolean
  /** Can be filtered; the fields of the filter follow from `kind` and `choices`. */
  readonly filterable?: boolean
  readonly choices?: ReadonlyArray<ColumnChoice>
  /** Not shown until it is chosen. */
  readonly hiddenAtFirst?: boolean
  /** Cannot be hidden (a name). */
  readonly always?: boolean
  readonly edit?: ColumnEdit<Row>
  /** The sum stands in the foot; a function writes it. */
  readonly sum?: true | ((sum: number) => string)
}

export const isRight = <Row>({ align, kind }: TableColumn<Row>): boolean =>
  align === undefined ? kind === "number" : align === "right"
