/**
 * One cell: the row's value, or what somebody typed and the server has not taken yet. A refused text
 * stays in view with its reason until it is sent again or thrown away.
 */
import { createEffect, createMemo, type JSX, Show } from "solid-js"

import { Icon } from "../../Icon.tsx"
import type { TableModel } from "../createTable.ts"
import { cellName } from "../cursor/createCursor.ts"
import { CellEditor } from "../edit/CellEditor.tsx"
import type { CellValue } from "../model/TableColumn.ts"
import { isRight } from "../model/TableColumn.ts"

/** With a real minus sign. */
const written = (value: CellValue): string =>
  typeof value === "number" ? String(value).replace("-", "−") : (value ?? "")

/** Links in cells are reached by Enter from their cell, not by Tab through all rows. */
const outOfTabs = (element: HTMLElement) => {
  for (const own of element.querySelectorAll<HTMLElement>("a, button")) own.tabIndex = -1
}

const sides = { left: "", right: "num", center: "mid" } as const

export const BodyCell = <Row,>(props: {
  readonly table: TableModel<Row>
  readonly index: number
  readonly at: number
  readonly row: Row | undefined
  readonly sticky?: boolean
}) => {
  const column = () => props.table.shown()[props.at]
  const name = () => cellName({ row: props.index, column: props.at })
  const edited = () => {
    const it = column()
    if (it?.edit === undefined || props.row === undefined) return undefined
    return { key: props.table.props.rowKey(props.row), column: it.key }
  }
  const draft = createMemo(() => {
    const it = edited()
    return it && props.table.edits.draft(it.key, it.column)
  })
  const open = createMemo(() => {
    const it = edited()
    return it !== undefined && props.table.edits.isOpen(it.key, it.column)
  })
  const side = () => {
    const it = column()
    return it === undefined ? "" : sides[it.align ?? (isRight(it) ? "right" : "left")]
  }
  const shown = (row: Row): JSX.Element => {
    const it = column()
    return it === undefined ? "" : (it.cell?.(row) ?? written(it.value(row)))
  }
  const isCursor = () => props.table.cursor.isAt(name())
  let own: HTMLDivElement | undefined
  createEffect(() => {
    if (column()?.cell !== undefined && props.row !== undefined && own) outOfTabs(own)
  })
  return (
    <div
      ref={(element) => {
        own = element
      }}
      role="gridcell"
      data-at={name()}
      aria-colindex={props.at + (props.table.ticks.there() ? 2 : 1)}
      aria-readonly={
        props.table.props.onEdit === undefined
          ? undefined
          : !props.table.edits.can(props.row, column())
      }
      aria-invalid={draft()?.status === "kept" ? true : undefined}
      tabindex={isCursor() ? 0 : -1}
      class={`grid-cell ${side()}`}
      classList={{
        "grid-stick": props.sticky === true,
        "grid-stick-last": props.at === props.table.places().sticky - 1,
        "grid-after": props.table.afterFigures(props.at),
        "grid-marked": props.table.cursor.inRange({ row: props.index, column: props.at }),
        "grid-open": open(),
        "grid-pending": draft()?.status === "pending",
        "grid-kept": draft()?.status === "kept"
      }}
      style={{ left: `var(--l${props.at})`, width: `var(--w${props.at})` }}
      onFocus={() => {
        if (!isCursor()) props.table.cursor.move({ row: props.index, column: props.at })
      }}
    >
      <Show when={!open()} fallback={<CellEditor table={props.table} />}>
        <Show when={draft()} fallback={<CellContent row={props.row} shown={shown} />}>
          {(it) => (
            <>
              <Show when={it().status === "kept"}>
                <Icon name="warning" class="grid-mark" />
              </Show>
              <span class="grid-text">{it().text}</span>
              <Show when={it().status === "pending"}>
                <span class="unseen">{props.table.props.words.pending}</span>
              </Show>
              <Show when={it().message}>
                {(message) => <span class="grid-why">{message()}</span>}
              </Show>
            </>
          )}
        </Show>
      </Show>
    </div>
  )
}

const CellContent = <Row,>(props: {
  readonly row: Row | undefined
  readonly shown: (row: Row) => JSX.Element
}) => (
  <Show
    when={props.row !== undefined ? { row: props.row } : undefined}
    fallback={<i class="grid-wait" />}
  >
    {(it) => <span class="grid-text">{props.shown(it().row)}</span>}
  </Show>
)
