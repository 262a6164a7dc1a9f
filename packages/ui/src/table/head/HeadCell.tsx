/**
 * One head: a click sorts, with Shift by several; the small button (and Alt ↓) opens the column's
 * menu with its filter. Its state is said by aria-sort and by words, not by the arrow alone.
 */
import { Show } from "solid-js"

import { Icon } from "../../Icon.tsx"
import type { TableModel } from "../createTable.ts"
import { cellName } from "../cursor/createCursor.ts"
import { isRight } from "../model/TableColumn.ts"
import { columnFilters } from "../state/columnFilters.ts"
import { sortOf, sortPlace } from "../state/sortedBy.ts"
import type { HeadDrag } from "./createHeadDrag.ts"

const sorted = (way: "up" | "down" | null) => {
  if (way === null) return "none"
  return way === "up" ? "ascending" : "descending"
}

export const HeadCell = <Row,>(props: {
  readonly table: TableModel<Row>
  readonly at: number
  readonly drag: HeadDrag<Row>
  readonly sticky?: boolean
}) => {
  const column = () => props.table.shown()[props.at]
  const key = () => column()?.key ?? ""
  const state = () => props.table.props.state
  const sort = () => sortOf(state().sort, key())
  const filtered = () => columnFilters(state(), key()).length > 0
  const name = () => cellName({ row: -1, column: props.at })
  const right = () => {
    const it = column()
    return it !== undefined && isRight(it)
  }
  const moveCursor = () => props.table.cursor.move({ row: -1, column: props.at })
  return (
    <div
      role="columnheader"
      data-at={name()}
      data-head={key()}
      aria-colindex={props.at + (props.table.ticks.there() ? 2 : 1)}
      aria-sort={column()?.sortable ? sorted(sort()) : undefined}
      tabindex={props.table.cursor.isAt(name()) ? 0 : -1}
      class="grid-cell"
      classList={{
        num: right(),
        "grid-stick": props.sticky === true,
        "grid-stick-last": props.at === props.table.places().sticky - 1,
        "grid-after": props.table.afterFigures(props.at),
        "grid-sortable": column()?.sortable === true,
        "grid-sorted": sort() !== null,
        "grid-filtered": filtered(),
        "grid-moving": props.drag.moving() === key(),
        "grid-before": props.drag.moving() !== null && props.drag.before() === key()
      }}
      style={{ left: `var(--l${props.at})`, width: `var(--w${props.at})` }}
      onFocus={() => {
        if (!props.table.cursor.isAt(name())) moveCursor()
      }}
      onPointerDown={(event) => props.drag.place(event, key())}
      onClick={(event) => {
        moveCursor()
        if (column()?.sortable && !props.drag.dragged()) props.table.sortBy(key(), event.shiftKey)
      }}
    >
      <HeadTitle table={props.table} at={props.at} />
      <HeadButtons table={props.table} at={props.at} drag={props.drag} filtered={filtered()} />
    </div>
  )
}

const HeadTitle = <Row,>(props: { readonly table: TableModel<Row>; readonly at: number }) => {
  const column = () => props.table.shown()[props.at]
  const sorts = () => props.table.props.state.sort
  const key = () => column()?.key ?? ""
  return (
    <span class="grid-title" title={column()?.title}>
      <span>
        {column()?.title}
        <Show when={sortOf(sorts(), key())}>
          {(way) => (
            <span class="grid-way" aria-hidden="true">
              {way() === "up" ? "↑" : "↓"}
              {sortPlace(sorts(), key())}
            </span>
          )}
        </Show>
      </span>
      <Show when={column()?.unit}>{(unit) => <small>{unit()}</small>}</Show>
    </span>
  )
}

const HeadButtons = <Row,>(props: {
  readonly table: TableModel<Row>
  readonly at: number
  readonly drag: HeadDrag<Row>
  readonly filtered: boolean
}) => {
  const column = () => props.table.shown()[props.at]
  return (
    <>
      <button
        type="button"
        tabindex="-1"
        class="grid-menu"
        aria-label={props.table.props.words.columnMenu(column()?.title ?? "")}
        aria-haspopup="dialog"
        onPointerDown={(event) => event.stopPropagation()}
        onClick={(event) => {
          event.stopPropagation()
          const key = column()?.key
          const open = props.table.menu()?.key === key
          const anchor = event.currentTarget
          props.table.setMenu(open || key === undefined ? null : { key, anchor })
        }}
      >
        <Icon name={props.filtered ? "filter" : "down"} />
      </button>
      <span
        class="grid-grip"
        onPointerDown={(event) => {
          const it = column()
          if (it !== undefined) props.drag.width(event, it)
        }}
        onClick={(event) => event.stopPropagation()}
        onDblClick={(event) => {
          event.stopPropagation()
          const it = column()
          if (it !== undefined) props.drag.fit(it)
        }}
      />
    </>
  )
}
