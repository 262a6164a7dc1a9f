/**
 * One cell: the row's value, or what somebody typed and the server has not taken yet. A refused text
 * stays in view with its reason until it is sent again or thrown away.
 */
import { createEffect, createMemo, type JSX, Show } from "solid-js"

import { Icon } from "../../Icon.tsx"
import type { TableModel } from "../createTable.ts"
import { cellName } from "../cursor/createCursor.ts"
import { CellEditor } from "../edit/CellEditor.tsx"
import type { Draft } from "../edit/createDrafts.ts"
import { type CellValue, isRight, type TableColumn } from "../model/TableColumn.ts"

/** With a real minus sign. */
const written = (value: CellValue): string =>
  typeof value === "number" ? String(value).replace("-", "−") : (value ?? "")

/** A text that is cut off at the end of its cell says itself in full. */
const wholeText = <Row,>(column: TableColumn<Row> | undefined, row: Row | undefined) =>
  column === undefined || row === undefined ? undefined : written(column.value(row))

/** Links in cells are reached by Enter from their cell, not by Tab through all rows. */
const outOfTabs = (element: HTMLElement) => {
  for (const own of element.querySelectorAll<HTMLElement>("a, button")) own.tabIndex = -1
}

const sides = { left: "", right: "num", center: "mid" } as const

const sideOf = <Row,>(column: TableColumn<Row> | undefined) =>
  column === undefined ? "" : sides[column.align ?? (isRight(column) ? "right" : "left")]

/** What stands at a cell that somebody is editing or has edited. */
const editsAt = <Row,>(
  table: TableModel<Row>,
  column: () => TableColumn<Row> | undefined,
  row: () => Row | undefined
) => {
  const edited = () => {
    const [it, own] = [column(), row()]
    if (it?.edit === undefined || own === undefined) return undefined
    return { key: table.props.rowKey(own), column: it.key }
  }
  return {
    draft: createMemo(() => {
      const it = edited()
      return it && table.edits.draft(it.key, it.column)
    }),
    open: createMemo(() => {
      const it = edited()
      return it !== undefined && table.edits.isOpen(it.key, it.column)
    })
  }
}

export const BodyCell = <Row,>(props: {
  readonly table: TableModel<Row>
  readonly index: number
  readonly at: number
  readonly row: Row | undefined
  readonly sticky?: boolean
}) => {
  const column = () => props.table.shown()[props.at]
  const name = () => cellName({ row: props.index, column: props.at })
  const { draft, open } = editsAt(props.table, column, () => props.row)
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
      class={`grid-cell ${sideOf(column())}`}
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
      onFocus={() => isCursor() || props.table.cursor.move({ row: props.index, column: props.at })}
    >
      <Show when={!open()} fallback={<CellEditor table={props.table} />}>
        <Show
          when={draft()}
          fallback={
            <CellContent row={props.row} shown={shown} whole={wholeText(column(), props.row)} />
          }
        >
          {(it) => <DraftText draft={it()} pending={props.table.props.words.pending} />}
        </Show>
      </Show>
    </div>
  )
}

const DraftText = (props: { readonly draft: Draft; readonly pending: string }) => (
  <>
    <Show when={props.draft.status === "kept"}>
      <Icon name="warning" class="grid-mark" />
    </Show>
    <span class="grid-text">{props.draft.text}</span>
    <Show when={props.draft.status === "pending"}>
      <span class="unseen">{props.pending}</span>
    </Show>
    <Show when={props.draft.message}>{(message) => <span class="grid-why">{message()}</span>}</Show>
  </>
)

const CellContent = <Row,>(props: {
  readonly row: Row | undefined
  readonly shown: (row: Row) => JSX.Element
  readonly whole: string | undefined
}) => (
  <Show
    when={props.row !== undefined ? { row: props.row } : undefined}
    fallback={<i class="grid-wait" />}
  >
    {(it) => (
      <span class="grid-text" title={props.whole}>
        {props.shown(it().row)}
      </span>
    )}
  </Show>
)
