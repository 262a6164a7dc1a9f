/** The button for a filter bar: which columns are shown, in which order, and how dense the rows are. */
import { createSignal, For, Show } from "solid-js"

import { Button } from "../Button.tsx"
import { Icon } from "../Icon.tsx"
import { movedColumn, withHidden } from "./columns/movedColumn.ts"
import { hiddenKeys, orderedColumns } from "./columns/shownColumns.ts"
import type { TableColumn } from "./model/TableColumn.ts"
import { type Density, plainState, type TableState } from "./model/TableState.ts"
import type { TableWords } from "./model/TableWords.ts"
import { Popup } from "./popup/Popup.tsx"

interface TableColumnsProps<Row> {
  readonly columns: ReadonlyArray<TableColumn<Row>>
  readonly state: TableState
  readonly onState: (state: TableState) => void
  readonly words: TableWords
}

export const TableColumns = <Row,>(props: TableColumnsProps<Row>) => {
  const [anchor, setAnchor] = createSignal<Element | null>(null)
  return (
    <>
      <Button
        tone="bare"
        aria-haspopup="dialog"
        aria-expanded={anchor() !== null}
        onClick={(event) => {
          const { currentTarget } = event
          setAnchor((now) => (now === null ? currentTarget : null))
        }}
      >
        <Icon name="columns" />
        {props.words.columns}
      </Button>
      <Show when={anchor()} keyed>
        {(button) => (
          <Popup
            label={props.words.columns}
            anchor={button}
            onClose={() => {
              setAnchor(null)
              if (document.activeElement === document.body && button instanceof HTMLElement) {
                button.focus()
              }
            }}
          >
            <ColumnList {...props} />
            <Densities {...props} />
          </Popup>
        )}
      </Show>
    </>
  )
}

const ColumnList = <Row,>(props: TableColumnsProps<Row>) => {
  const all = () => orderedColumns(props.columns, props.state.columns.order)
  const hidden = () => hiddenKeys(props.columns, props.state.columns.hidden)
  const tell = (columns: TableState["columns"]) => props.onState({ ...props.state, columns })
  const step = (key: string, by: -1 | 1) =>
    tell(movedColumn(props.columns, props.state.columns, key, by))
  return (
    <div class="popup-part popup-columns">
      <For each={all()}>
        {(column) => (
          <div class="popup-column">
            <label>
              <input
                type="checkbox"
                checked={!hidden().includes(column.key)}
                disabled={column.always === true}
                onChange={(event) =>
                  tell(
                    withHidden(
                      props.columns,
                      props.state.columns,
                      column.key,
                      !event.currentTarget.checked
                    )
                  )
                }
              />
              {column.title}
            </label>
            <button
              type="button"
              aria-label={`${column.title}: ${props.words.moveLeft}`}
              onClick={() => step(column.key, -1)}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              aria-label={`${column.title}: ${props.words.moveRight}`}
              onClick={() => step(column.key, 1)}
            >
              <Icon name="down" />
            </button>
          </div>
        )}
      </For>
    </div>
  )
}

const Densities = <Row,>(props: TableColumnsProps<Row>) => (
  <div class="popup-part">
    <div role="group" aria-label={props.words.density} class="popup-pairs">
      <For each={["normal", "compact"] satisfies ReadonlyArray<Density>}>
        {(density) => (
          <button
            type="button"
            class="popup-act"
            aria-pressed={props.state.density === density}
            onClick={() => props.onState({ ...props.state, density })}
          >
            {props.words.densities[density]}
          </button>
        )}
      </For>
    </div>
    <button
      type="button"
      class="popup-act"
      onClick={() => props.onState({ ...props.state, columns: plainState.columns })}
    >
      {props.words.resetColumns}
    </button>
  </div>
)
