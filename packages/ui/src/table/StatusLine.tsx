/** The line under a table: how many rows, or, while rows are ticked, what can be done with them. */
import { Show } from "solid-js"

import { Button } from "../Button.tsx"
import type { TableModel } from "./createTable.ts"

export const StatusLine = <Row,>(props: { readonly table: TableModel<Row> }) => {
  const { ticks } = props.table
  const words = () => props.table.props.words
  const total = () => props.table.props.source.total()
  return (
    <div class="grid-status" role="group" aria-label={words().batch}>
      <Show
        when={ticks.count() > 0}
        fallback={
          <span>
            <Show when={total() !== undefined}>{words().total(total() ?? 0)}</Show>
          </span>
        }
      >
        <span class="grid-count">{words().selected(ticks.count())}</span>
        <Show when={!ticks.isAll() && (total() ?? 0) > 1}>
          <Button tone="bare" size="small" onClick={ticks.all}>
            {words().selectMatching(total() ?? 0)}
          </Button>
        </Show>
        <Button tone="bare" size="small" onClick={ticks.none}>
          {words().clearSelection}
        </Button>
        <span class="grid-batch">{props.table.props.batch?.(ticks.now(), ticks.count())}</span>
      </Show>
      <Show when={props.table.props.source.refreshing()}>
        <span class="grid-refreshing">{words().refreshing}</span>
      </Show>
    </div>
  )
}
