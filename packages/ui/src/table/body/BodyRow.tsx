/** One row in view, or its place while the row has not come. */
import { createMemo, For, Show } from "solid-js"

import type { TableModel } from "../createTable.ts"
import { rowTop } from "../rows/rowScroll.ts"
import { BodyCell } from "./BodyCell.tsx"
import { TickCell } from "./TickCell.tsx"

export const BodyRow = <Row,>(props: {
  readonly table: TableModel<Row>
  readonly index: number
}) => {
  const row = createMemo(() => props.table.props.source.at(props.index))
  const is = (question: ((row: Row) => boolean) | undefined) => {
    const it = row()
    return it !== undefined && question?.(it) === true
  }
  const given = () => {
    const it = row()
    return it === undefined ? "" : (props.table.props.rowClass?.(it) ?? "")
  }
  const ticked = () => props.table.ticks.there() && is(props.table.ticks.ticked)
  const { viewport } = props.table
  return (
    <div
      role="row"
      aria-rowindex={props.index + 2}
      aria-selected={props.table.ticks.there() ? ticked() : undefined}
      aria-busy={row() === undefined}
      class={`grid-row ${given()}`}
      classList={{
        "grid-ticked": ticked(),
        "grid-current": is(props.table.props.current),
        "grid-at": props.table.cursor.at().row === props.index
      }}
      style={{ top: `${rowTop(viewport.scroll(), props.index, viewport.rowHeight())}px` }}
    >
      <Show when={props.table.ticks.there()}>
        <TickCell table={props.table} index={props.index} row={row()} ticked={ticked()} />
      </Show>
      <For each={props.table.sticky()}>
        {(at) => <BodyCell table={props.table} index={props.index} at={at} row={row()} sticky />}
      </For>
      <For each={props.table.columns()}>
        {(at) => <BodyCell table={props.table} index={props.index} at={at} row={row()} />}
      </For>
    </div>
  )
}
