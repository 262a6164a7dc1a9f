/**
 * What a pasted block would do, row by row, before anything is done. A row that stands on no row of the
 * table is a new one; `index` is the line of the block and stays the row's name to the end.
 */
import type { CellValue } from "@aiwei/ui/table/model/TableColumn"

export interface PastedCell {
  readonly column: string
  /** What stands there now; null in a new row. */
  readonly old: string | null
  readonly text: string
  /** What the column makes of the text; null in it means emptied. Only without a problem. */
  readonly value: CellValue
  readonly problem: string | null
  readonly changed: boolean
}

export interface PastedRow<Row> {
  readonly index: number
  /** The row of the table it stands on; null makes a new one. */
  readonly row: Row | null
  readonly cells: ReadonlyArray<PastedCell>
  /** Why the row cannot be written as a whole. */
  readonly problem: string | null
}

export interface PastePlan<Row> {
  /** Only rows that would change something or have a problem. */
  readonly rows: ReadonlyArray<PastedRow<Row>>
  /** Rows of the block that say what stands there already. */
  readonly unchanged: number
  /** Filled cells beyond the last column. */
  readonly outside: number
  /** Rows of the table that have not come yet: the plan is not whole before they have. */
  readonly awaited: number
  /** The first line of the block was taken as heads, and the columns follow it. */
  readonly headed: boolean
}

export interface PasteColumn {
  readonly key: string
  readonly title: string
}

/** What became of the rows sent, by their place in what was sent. */
export interface PasteOutcome {
  readonly written: ReadonlyArray<number>
  readonly refused: ReadonlyArray<{ readonly index: number; readonly error: unknown }>
}

export interface PastePreviewProps<Row> {
  readonly columns: ReadonlyArray<PasteColumn>
  readonly plan: PastePlan<Row>
  /** What a row is called at its head: a name, a number. */
  readonly rowName: (row: Row) => string
  /**
   * Writes the ticked rows that have no problem. What it throws is shown: `RowsRefused` at its rows, the
   * rest above them. Written rows leave the list; it closes by itself when none is left.
   */
  readonly onApply: (rows: ReadonlyArray<PastedRow<Row>>) => Promise<PasteOutcome>
  readonly onClose: () => void
}
