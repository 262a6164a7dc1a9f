/** What the parts of one table share: columns and their places, the rows in view, cursor, edits, ticks. */
import { batch, createEffect, createMemo, createSignal, on, untrack } from "solid-js"

import { columnPlaces, columnWindow } from "./columns/columnPlaces.ts"
import { shownColumns } from "./columns/shownColumns.ts"
import { type Cell, nextCell } from "./cursor/cellMoves.ts"
import { cellName, createCursor } from "./cursor/createCursor.ts"
import { createEdits } from "./edit/createEdits.ts"
import { isRight } from "./model/TableColumn.ts"
import type { TableProps } from "./model/TableProps.ts"
import type { ColumnsState, TableState } from "./model/TableState.ts"
import { createViewport } from "./rows/createViewport.ts"
import { createTicks } from "./select/createTicks.ts"
import { nextSort } from "./state/sortedBy.ts"

const tickWidth = 40
/** Asked for before it is known how many there are. */
const firstRows = 60

const upTo = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)

export const createTable = <Row>(props: TableProps<Row>) => {
  let grid: HTMLElement | undefined
  const count = () => props.source.total() ?? 0
  const shown = createMemo(() => shownColumns(props.columns, props.state.columns))
  const viewport = createViewport(count)
  const ticks = createTicks(props)
  const edits = createEdits(props)
  const [dragged, setDragged] = createSignal<Readonly<Record<string, number>>>({})
  const [menu, setMenu] = createSignal<{ readonly key: string; readonly anchor: Element } | null>(
    null
  )
  const [said, setSaid] = createSignal("")
  const before = () => (ticks.there() ? tickWidth : 0)
  const places = createMemo(() =>
    columnPlaces(
      shown(),
      { ...props.state.columns.widths, ...dragged() },
      viewport.width(),
      before()
    )
  )
  /** Text behind figures needs more room, or the two read as one. */
  const afterFigures = (at: number) => {
    const [before, own] = [shown()[at - 1], shown()[at]]
    return before !== undefined && own !== undefined && isRight(before) && !isRight(own)
  }
  const size = () => ({ rows: count(), columns: shown().length, page: viewport.page() })
  const cursor = createCursor(size)

  /** Rows to draw; the one with the cursor is always among them. */
  const rows = createMemo(() => {
    const [from, to] = viewport.window()
    const at = cursor.at().row
    const drawn = upTo(from, to)
    return at >= 0 && at < count() && (at < from || at >= to) ? [...drawn, at] : drawn
  })
  const columns = createMemo(() => {
    const [from, to] = columnWindow(places(), viewport.left(), viewport.width())
    const at = cursor.at().column
    const drawn = upTo(from, to)
    return at >= places().sticky && (at < from || at >= to) ? [...drawn, at] : drawn
  })
  const sticky = createMemo(() => upTo(0, places().sticky))
  // Runs again when rows in view are gone (another order, other filters), not only when it scrolls.
  createEffect(() => {
    const [from, to] = viewport.window()
    const { source } = props
    const wanted = source.total() === undefined ? firstRows : to
    for (const index of upTo(from, to)) source.at(index)
    if (wanted > from) untrack(() => source.need(from, wanted))
  })
  createEffect(
    on(
      () => [props.state.sort, props.state.filters],
      () => viewport.toTop(),
      { defer: true }
    )
  )

  const cellAt = (cell: Cell) =>
    grid?.querySelector<HTMLElement>(`[data-at="${cellName(cell)}"]`) ?? null
  const reveal = ({ row, column }: Cell) => {
    if (row >= 0) viewport.show(row)
    if (column < places().sticky) return
    const edge = before() + sticky().reduce((sum, at) => sum + (places().widths[at] ?? 0), 0)
    viewport.showAcross(places().lefts[column] ?? 0, places().widths[column] ?? 0, edge)
  }
  const focusCell = () => {
    cellAt(cursor.at())?.focus({ preventScroll: true })
  }
  const goTo = (cell: Cell, extend = false) => {
    batch(() => {
      cursor.move(cell, extend)
      reveal(cursor.at())
    })
    focusCell()
  }
  const rowAtCursor = () => props.source.at(cursor.at().row)
  const columnAtCursor = () => shown()[cursor.at().column]
  const editHere = (text?: string): boolean => {
    const row = rowAtCursor()
    const column = columnAtCursor()
    if (row === undefined || column === undefined || !edits.can(row, column)) return false
    cursor.collapse()
    reveal(cursor.at())
    edits.begin(row, column, text)
    return true
  }
  const onColumns = (columns: ColumnsState) => props.onState({ ...props.state, columns })
  return {
    props,
    shown,
    places,
    afterFigures,
    viewport,
    cursor,
    edits,
    ticks,
    size,
    rows,
    columns,
    sticky,
    before,
    menu,
    setMenu,
    said,
    say: (text: string) => setSaid(text),
    dragWidth: (key: string, width: number | null) =>
      setDragged(width === null ? {} : { [key]: width }),
    bind: (element: HTMLElement) => {
      grid = element
      viewport.bind(element)
    },
    element: () => grid,
    cellAt,
    focusCell,
    goTo,
    rowAtCursor,
    columnAtCursor,
    editHere,
    /** Opens the next cell that can be edited; after the last the cursor stays. */
    editNext: (step: -1 | 1) => {
      const to = nextCell(cursor.at(), size(), step, (at) => shown()[at]?.edit !== undefined)
      if (to !== null) {
        goTo(to)
        editHere()
      } else focusCell()
    },
    onColumns,
    onState: (state: TableState) => props.onState(state),
    sortBy: (key: string, several: boolean) =>
      props.onState({ ...props.state, sort: nextSort(props.state.sort, key, several) })
  }
}

export type TableModel<Row> = ReturnType<typeof createTable<Row>>
