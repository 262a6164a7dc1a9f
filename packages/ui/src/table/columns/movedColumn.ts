/** Changes of a set-up's columns: a place, a width, hidden or shown. */
import type { TableColumn } from "../model/TableColumn.ts"
import type { ColumnsState } from "../model/TableState.ts"
import { boundedWidth } from "../state/readState.ts"
import { hiddenKeys, orderedColumns } from "./shownColumns.ts"

type Columns<Row> = ReadonlyArray<TableColumn<Row>>

/** Put before another column, or at the end (null). Sticky columns stay among themselves. */
export const placedBefore = <Row>(
  columns: Columns<Row>,
  state: ColumnsState,
  key: string,
  before: string | null
): ColumnsState => {
  const keys = orderedColumns(columns, state.order).map((it) => it.key)
  if (key === before || !keys.includes(key)) return state
  const rest = keys.filter((it) => it !== key)
  const at = before === null ? -1 : rest.indexOf(before)
  const order = at === -1 ? [...rest, key] : [...rest.slice(0, at), key, ...rest.slice(at)]
  return { ...state, order: orderedColumns(columns, order).map((it) => it.key) }
}

/** One step among the columns that are shown; at the edge nothing happens. */
export const movedColumn = <Row>(
  columns: Columns<Row>,
  state: ColumnsState,
  key: string,
  step: -1 | 1
): ColumnsState => {
  const away = hiddenKeys(columns, state.hidden)
  const shown = orderedColumns(columns, state.order).filter((it) => !away.includes(it.key))
  const at = shown.findIndex((it) => it.key === key)
  const next = shown[at + step]
  if (at === -1 || next === undefined) return state
  return step === -1
    ? placedBefore(columns, state, key, next.key)
    : placedBefore(columns, state, key, shown[at + 2]?.key ?? null)
}

export const withHidden = <Row>(
  columns: Columns<Row>,
  state: ColumnsState,
  key: string,
  hidden: boolean
): ColumnsState => {
  const now = hiddenKeys(columns, state.hidden).filter((it) => it !== key)
  return { ...state, hidden: hidden ? [...now, key] : now }
}

export const withWidth = (state: ColumnsState, key: string, width: number): ColumnsState => ({
  ...state,
  widths: { ...state.widths, [key]: boundedWidth(width) }
})
