/** The sums over all rows that match, at the lower edge; the first column says how many those are. */
import { For, Show } from "solid-js"

import type { TableModel } from "../createTable.ts"
import { isRight, type TableColumn } from "../model/TableColumn.ts"

export const sumText = <Row,>(
  { sum, key }: TableColumn<Row>,
  sums: Readonly<Record<string, number>> | undefined
): string => {
  const value = sums?.[key]
  if (sum === undefined || value === undefined) return ""
  return sum === true ? String(value).replace("-", "−") : sum(value)
}

export const FootRow = <Row,>(props: { readonly table: TableModel<Row> }) => {
  const text = (at: number) => {
    const column = props.table.shown()[at]
    if (column === undefined) return ""
    const own = sumText(column, props.table.props.source.sums?.())
    return own === "" && at === 0 ? props.table.props.words.sum : own
  }
  const right = (at: number) => {
    const column = props.table.shown()[at]
    return column !== undefined && isRight(column)
  }
  return (
    <div role="rowgroup" class="grid-foot" data-edge ref={props.table.viewport.bindEdge}>
      <div role="row" aria-rowindex={(props.table.props.source.total() ?? 0) + 2} class="grid-row">
        <Show when={props.table.ticks.there()}>
          <div role="gridcell" aria-colindex={1} class="grid-tick" />
        </Show>
        <For each={[...props.table.sticky(), ...props.table.columns()]}>
          {(at) => (
            <div
              role="gridcell"
              aria-colindex={at + (props.table.ticks.there() ? 2 : 1)}
              class="grid-cell"
              classList={{
                "grid-stick": at < props.table.places().sticky,
                num: right(at),
                "grid-stick-last": at === props.table.places().sticky - 1,
                "grid-after": props.table.afterFigures(at)
              }}
              style={{ left: `var(--l${at})`, width: `var(--w${at})` }}
            >
              <span class="grid-text">{text(at)}</span>
            </div>
          )}
        </For>
      </div>
    </div>
  )
}
