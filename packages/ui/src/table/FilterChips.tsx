/** The filters that hold, each with its way out: nobody shall wonder where the other rows are. */
import { For, Show } from "solid-js"

import { Button } from "../Button.tsx"
import { Icon } from "../Icon.tsx"
import type { TableColumn } from "./model/TableColumn.ts"
import type { TableState } from "./model/TableState.ts"
import type { TableWords } from "./model/TableWords.ts"
import { filterText } from "./state/columnFilters.ts"

export const FilterChips = <Row,>(props: {
  readonly columns: ReadonlyArray<TableColumn<Row>>
  readonly state: TableState
  readonly onState: (state: TableState) => void
  readonly words: TableWords
}) => {
  const columnOf = (key: string) => props.columns.find((it) => it.key === key)
  return (
    <Show when={props.state.filters.length > 0}>
      <div class="chips" role="group" aria-label={props.words.filter}>
        <For each={props.state.filters}>
          {(filter) => (
            <span class="chip">
              {filterText(filter, columnOf(filter.column), props.words)}
              <button
                type="button"
                aria-label={props.words.removeFilter(
                  filterText(filter, columnOf(filter.column), props.words)
                )}
                onClick={() =>
                  props.onState({
                    ...props.state,
                    filters: props.state.filters.filter((it) => it !== filter)
                  })
                }
              >
                <Icon name="close" />
              </button>
            </span>
          )}
        </For>
        <Button
          tone="bare"
          size="small"
          onClick={() => props.onState({ ...props.state, filters: [] })}
        >
          {props.words.clearFilters}
        </Button>
      </div>
    </Show>
  )
}
