/** The heads of the columns, at the upper edge whatever is scrolled, with the tick for all rows. */
import { createEffect, For, Show } from "solid-js"

import type { TableModel } from "../createTable.ts"
import { createHeadDrag } from "./createHeadDrag.ts"
import { HeadCell } from "./HeadCell.tsx"

export const HeadRow = <Row,>(props: { readonly table: TableModel<Row> }) => {
  const drag = createHeadDrag(props.table)
  const { ticks } = props.table
  return (
    <div role="rowgroup" class="grid-head" data-edge ref={props.table.viewport.bindEdge}>
      <div role="row" aria-rowindex={1} class="grid-row">
        <Show when={ticks.there()}>
          <div role="columnheader" aria-colindex={1} class="grid-tick">
            <input
              type="checkbox"
              tabindex="-1"
              aria-label={props.table.props.words.selectAll}
              checked={ticks.isAll()}
              ref={(element) =>
                createEffect(() => {
                  element.indeterminate = ticks.count() > 0 && !ticks.isAll()
                })
              }
              onClick={(event) => {
                if (ticks.isAll()) ticks.none()
                else ticks.all()
                event.currentTarget.checked = ticks.isAll()
              }}
            />
          </div>
        </Show>
        <For each={props.table.sticky()}>
          {(at) => <HeadCell table={props.table} at={at} drag={drag} sticky />}
        </For>
        <For each={props.table.columns()}>
          {(at) => <HeadCell table={props.table} at={at} drag={drag} />}
        </For>
      </div>
    </div>
  )
}
