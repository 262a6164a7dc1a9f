/**
 * The table of an office: rows come by range from a source, the set-up is a value that the page keeps.
 * It knows no data and no words; what a row is called by (`rowKey`) must not change while it is shown.
 */
import { For, type JSX, Show } from "solid-js"

import type { RangeSource } from "./model/RangeSource.ts"
import type { RowSelection } from "./model/RowSelection.ts"
import type { CellValue, TableColumn } from "./model/TableColumn.ts"
import type { TableState } from "./model/TableState.ts"
import type { TableWords } from "./model/TableWords.ts"

export type EditAnswer = { readonly ok: true } | { readonly refused: string }

export interface TableEdit<Row> {
  readonly row: Row
  readonly rowKey: string
  readonly column: TableColumn<Row>
  readonly value: CellValue
}

export interface TablePaste<Row> {
  /** The cell at the upper left. `keys`: the columns shown, from that cell on. */
  readonly at: { readonly index: number; readonly column: TableColumn<Row> }
  readonly columns: ReadonlyArray<TableColumn<Row>>
  readonly grid: ReadonlyArray<ReadonlyArray<string>>
}

export interface TableHandle {
  readonly focus: () => void
  /** Loads up to `printLimit` rows, then opens the browser's print dialog. */
  readonly printRows: () => Promise<void>
  readonly scrollTo: (index: number) => void
}

export interface TableProps<Row> {
  readonly caption: string
  readonly words: TableWords
  readonly columns: ReadonlyArray<TableColumn<Row>>
  readonly source: RangeSource<Row>
  readonly rowKey: (row: Row) => string
  readonly rowName?: (row: Row) => string
  readonly state: TableState
  readonly onState: (state: TableState) => void
  /** Without it there is no column of ticks. */
  readonly selection?: RowSelection
  readonly onSelection?: (selection: RowSelection) => void
  /** Buttons of the bar that stands over the table while rows are ticked. */
  readonly batch?: (selection: RowSelection, count: number) => JSX.Element
  /** Enter on a cell that cannot be edited, or a double click: the row's own page or panel. */
  readonly onOpen?: (row: Row) => void
  /** The row whose panel is open. */
  readonly current?: (row: Row) => boolean
  readonly onEdit?: (edit: TableEdit<Row>) => Promise<EditAnswer>
  readonly onPaste?: (paste: TablePaste<Row>) => void
  readonly empty?: JSX.Element
  readonly failed?: (error: unknown) => JSX.Element
  readonly printLimit?: number
  readonly ref?: (handle: TableHandle) => void
}

export const Table = <Row,>(props: TableProps<Row>) => {
  const indices = () =>
    Array.from({ length: Math.min(props.source.total() ?? 0, 100) }, (_, i) => i)
  props.source.need(0, 100)
  return (
    <div class="table-box" tabindex="0" role="region" aria-label={props.caption}>
      <table class="table">
        <thead>
          <tr>
            <For each={props.columns}>{(column) => <th scope="col">{column.title}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={indices()}>
            {(index) => (
              <tr>
                <For each={props.columns}>
                  {(column) => (
                    <td>
                      <Show when={props.source.at(index)}>
                        {(row) => column.cell?.(row()) ?? column.value(row())}
                      </Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
