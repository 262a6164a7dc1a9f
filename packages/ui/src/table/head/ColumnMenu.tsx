/** What can be done with one column: sort, filter, place, width, hide. The way for keyboard and finger. */
import { Show } from "solid-js"

import { movedColumn, withHidden, withWidth } from "../columns/movedColumn.ts"
import type { TableModel } from "../createTable.ts"
import type { TableColumn } from "../model/TableColumn.ts"
import type { ColumnsState } from "../model/TableState.ts"
import { Popup } from "../popup/Popup.tsx"
import { sortOf, withSort } from "../state/sortedBy.ts"
import { FilterForm } from "./FilterForm.tsx"

const widthStep = 24

export const ColumnMenu = <Row,>(props: { readonly table: TableModel<Row> }) => {
  const open = () => {
    const it = props.table.menu()
    const column = props.table.shown().find(({ key }) => key === it?.key)
    return it === null || column === undefined ? undefined : { column, anchor: it.anchor }
  }
  const close = () => {
    const anchor = props.table.menu()?.anchor
    props.table.setMenu(null)
    const head = anchor?.closest<HTMLElement>("[role=columnheader]")
    // Only when the focus would be lost: a press elsewhere has put it there on purpose.
    if (document.activeElement === document.body) head?.focus({ preventScroll: true })
  }
  return (
    <Show when={open()} keyed>
      {({ column, anchor }) => (
        <Popup
          label={props.table.props.words.columnMenu(column.title)}
          anchor={anchor}
          onClose={close}
        >
          <Show when={column.sortable}>
            <SortButtons table={props.table} column={column} />
          </Show>
          <Show when={column.filterable}>
            <FilterForm
              column={column}
              state={props.table.props.state}
              words={props.table.props.words}
              onState={(state) => {
                props.table.onState(state)
                close()
              }}
            />
          </Show>
          <PlaceButtons table={props.table} column={column} onClose={close} />
        </Popup>
      )}
    </Show>
  )
}

interface PartProps<Row> {
  readonly table: TableModel<Row>
  readonly column: TableColumn<Row>
}

const SortButtons = <Row,>(props: PartProps<Row>) => {
  const words = () => props.table.props.words
  const now = () => sortOf(props.table.props.state.sort, props.column.key)
  const choose = (way: "up" | "down", several: boolean) => {
    const { state } = props.table.props
    const next = now() === way ? null : way
    props.table.onState({
      ...state,
      sort: withSort(state.sort, props.column.key, next, several)
    })
  }
  const button = (way: "up" | "down", text: string) => (
    <button
      type="button"
      class="popup-act"
      aria-pressed={now() === way}
      onClick={(event) => choose(way, event.shiftKey)}
    >
      <span aria-hidden="true">{way === "up" ? "↑" : "↓"}</span>
      {text}
    </button>
  )
  return (
    <div class="popup-part">
      {button("up", words().sortUp)}
      {button("down", words().sortDown)}
    </div>
  )
}

const button = (text: string, act: () => void) => (
  <button type="button" class="popup-act" onClick={act}>
    {text}
  </button>
)

const PlaceButtons = <Row,>(props: PartProps<Row> & { readonly onClose: () => void }) => {
  const words = () => props.table.props.words
  const change = (to: (state: ColumnsState) => ColumnsState) => () =>
    props.table.onColumns(to(props.table.props.state.columns))
  const all = () => props.table.props.columns
  const width = (by: number) =>
    change((state) => {
      const at = props.table.shown().findIndex((it) => it.key === props.column.key)
      return withWidth(state, props.column.key, (props.table.places().widths[at] ?? 0) + by)
    })
  const { key } = props.column
  return (
    <div class="popup-part popup-pairs">
      {button(
        words().moveLeft,
        change((state) => movedColumn(all(), state, key, -1))
      )}
      {button(
        words().moveRight,
        change((state) => movedColumn(all(), state, key, 1))
      )}
      {button(words().narrower, width(-widthStep))}
      {button(words().wider, width(widthStep))}
      <Show when={!props.column.always}>
        {button(words().hideColumn, () => {
          props.table.onColumns(withHidden(all(), props.table.props.state.columns, key, true))
          props.onClose()
        })}
      </Show>
    </div>
  )
}
