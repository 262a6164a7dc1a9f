/**
 * The table: head and first columns stay in view, numbers stand under each other, sections carry a
 * grey heading row and a closing row. A row is opened by the link in its own cell, never by the row
 * alone, so it can be reached and named; ↑ and ↓ walk those links (`data-row-link`).
 */
import { For, Index, type JSX, Show } from "solid-js"

import { walkRows } from "./walkRows.ts"

export interface Column<Row> {
  readonly key: string
  readonly head: () => JSX.Element
  readonly cell: (row: Row) => JSX.Element
  /** Closing cell of a section (a mean, a sum). */
  readonly closing?: () => JSX.Element
  readonly number?: boolean
  /** Distance from the left edge at which the column stays, in px. */
  readonly stick?: number
  readonly width?: string
  readonly class?: string
  readonly title?: string
}

export interface Section<Row> {
  readonly rows: ReadonlyArray<Row>
  readonly heading?: string
  readonly closes?: boolean
}

const classOf = <Row,>(column: Column<Row>): string =>
  `${column.class ?? ""} ${column.number ? "num" : ""} ${column.stick === undefined ? "" : "stick"}`

const placeOf = <Row,>(column: Column<Row>): string | undefined =>
  column.stick === undefined ? undefined : `left:${column.stick}px`

interface DataTableProps<Row> {
  readonly caption: string
  readonly columns: ReadonlyArray<Column<Row>>
  readonly sections: ReadonlyArray<Section<Row>>
  readonly selected: (row: Row) => boolean
  readonly rowClass?: (row: Row) => string
  readonly onPick?: (row: Row) => void
  readonly class?: string
}

export const DataTable = <Row,>(props: DataTableProps<Row>) => (
  <div class="table-box" tabindex="0" role="region" aria-label={props.caption} onKeyDown={walkRows}>
    <table class={`table ${props.class ?? ""}`}>
      <caption class="unseen">{props.caption}</caption>
      <colgroup>
        <For each={props.columns}>
          {(column) => <col style={column.width === undefined ? "" : `width:${column.width}`} />}
        </For>
      </colgroup>
      <thead>
        <tr>
          <For each={props.columns}>
            {(column) => (
              <th scope="col" title={column.title} class={classOf(column)} style={placeOf(column)}>
                {column.head()}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <Index each={props.sections}>
        {(section) => <SectionBody table={props} section={section()} />}
      </Index>
    </table>
  </div>
)

const SectionBody = <Row,>(props: {
  readonly table: DataTableProps<Row>
  readonly section: Section<Row>
}) => (
  <tbody>
    <Show when={props.section.heading}>
      <tr class="table-group">
        <th scope="rowgroup" colspan={props.table.columns.length}>
          <span>{props.section.heading}</span>
        </th>
      </tr>
    </Show>
    <For each={props.section.rows}>
      {(row) => (
        <tr
          class={props.table.rowClass?.(row)}
          classList={{ "table-selected": props.table.selected(row) }}
          onClick={(event) => {
            // A link in the row goes its own way: both would leave two steps to go back.
            if (event.target.closest("a, button") === null) props.table.onPick?.(row)
          }}
        >
          <For each={props.table.columns}>
            {(column) => (
              <td class={classOf(column)} style={placeOf(column)}>
                {column.cell(row)}
              </td>
            )}
          </For>
        </tr>
      )}
    </For>
    <Show when={props.section.closes}>
      <tr class="table-closing">
        <For each={props.table.columns}>
          {(column) => (
            <td class={classOf(column)} style={placeOf(column)}>
              {column.closing?.()}
            </td>
          )}
        </For>
      </tr>
    </Show>
  </tbody>
)
