/**
 * What a page gives to a table and gets from it. State and selection are the page's: the table only
 * asks for them to be changed.
 */
import type { JSX } from "solid-js"

import type { Grid } from "../clipboard/tsv.ts"
import type { RangeSource } from "./RangeSource.ts"
import type { RowSelection } from "./RowSelection.ts"
import type { CellValue, TableColumn } from "./TableColumn.ts"
import type { TableState } from "./TableState.ts"
import type { TableWords } from "./TableWords.ts"

export type EditAnswer = { readonly ok: true } | { readonly refused: string }

export interface TableEdit<Row> {
  /** The row as it was when the edit began: its version is the one that was read. */
  readonly row: Row
  readonly rowKey: string
  readonly column: TableColumn<Row>
  readonly value: CellValue
}

export interface TablePaste<Row> {
  /** The cell at the upper left, by its place in the sorted list. */
  readonly at: { readonly index: number; readonly column: string }
  /** The shown columns from that cell on: what the columns of the grid would go to. */
  readonly columns: ReadonlyArray<TableColumn<Row>>
  readonly grid: Grid
}

export interface TableHandle {
  readonly focus: () => void
  /** Loads up to `printLimit` rows, then opens the browser's print dialog. */
  readonly printRows: () => Promise<void>
  readonly showRow: (index: number) => void
  /** Cells with a refused or unsent text: ask before leaving the page. */
  readonly unsent: () => number
}

export interface TableProps<Row> {
  readonly caption: string
  readonly words: TableWords
  readonly columns: ReadonlyArray<TableColumn<Row>>
  readonly source: RangeSource<Row>
  /** Must stay the same while the row's data change. */
  readonly rowKey: (row: Row) => string
  /** What the tick of a row is called for who cannot see it; else the first column's value. */
  readonly rowName?: (row: Row) => string
  readonly state: TableState
  readonly onState: (state: TableState) => void
  /** Without it there is no column of ticks. */
  readonly selection?: RowSelection
  readonly onSelection?: (selection: RowSelection) => void
  /** Buttons of the bar that is there while rows are ticked. */
  readonly batch?: (selection: RowSelection, count: number) => JSX.Element
  /** Enter or a double click on a cell that is only read, a tap on a phone. */
  readonly onOpen?: (row: Row) => void
  /** The row whose panel is open. */
  readonly current?: (row: Row) => boolean
  readonly rowClass?: (row: Row) => string
  /** Answer when the source has the new row, or the old value would flash up. */
  readonly onEdit?: (edit: TableEdit<Row>) => Promise<EditAnswer>
  readonly onPaste?: (paste: TablePaste<Row>) => void
  /** No row fits: say what to do. */
  readonly empty?: JSX.Element
  readonly failed?: (error: unknown) => JSX.Element
  /** 2 000 unless told. */
  readonly printLimit?: number
  readonly ref?: (handle: TableHandle) => void
}
