/**
 * Ticking rows: one, from the last one on (Shift), all that match. Rows of a range that have not come
 * yet are asked for and ticked when they are there.
 */
import { createEffect, createSignal, on } from "solid-js"

import type { RangeSource } from "../model/RangeSource.ts"
import {
  allRows,
  isSelected,
  noRows,
  type RowSelection,
  selectedCount,
  withRows
} from "../model/RowSelection.ts"
import type { TableState } from "../model/TableState.ts"

interface TicksOf<Row> {
  readonly source: RangeSource<Row>
  readonly rowKey: (row: Row) => string
  readonly selection?: RowSelection
  readonly onSelection?: (selection: RowSelection) => void
  readonly state: TableState
}

interface Waiting {
  readonly from: number
  readonly to: number
  readonly ticked: boolean
}

export const createTicks = <Row>(props: TicksOf<Row>) => {
  const [last, setLast] = createSignal<number | null>(null)
  const [waiting, setWaiting] = createSignal<Waiting | null>(null)
  const now = () => props.selection ?? noRows
  const tell = (selection: RowSelection) => props.onSelection?.(selection)
  const ticked = (row: Row) => isSelected(now(), props.rowKey(row))
  const rowsOf = ({ from, to }: Waiting) =>
    Array.from({ length: to - from }, (_, step) => props.source.at(from + step))

  createEffect(() => {
    const range = waiting()
    if (range === null) return
    const rows = rowsOf(range).flatMap((row) => (row === undefined ? [] : [row]))
    if (rows.length < range.to - range.from) return
    setWaiting(null)
    tell(withRows(now(), rows.map(props.rowKey), range.ticked))
  })
  // "All that match" would silently mean other rows under other filters.
  createEffect(
    on(
      () => props.state.filters,
      () => {
        setWaiting(null)
        if (now().kind === "all") tell(noRows)
      },
      { defer: true }
    )
  )
  const tick = (index: number, through: boolean) => {
    const row = props.source.at(index)
    if (row === undefined) return
    const start = last()
    setLast(index)
    if (!through || start === null) {
      tell(withRows(now(), [props.rowKey(row)], !ticked(row)))
      return
    }
    const range = { from: Math.min(start, index), to: Math.max(start, index) + 1 }
    props.source.need(range.from, range.to)
    setWaiting({ ...range, ticked: true })
  }
  const count = () => selectedCount(now(), props.source.total() ?? 0)
  return {
    there: () => props.selection !== undefined,
    now,
    ticked,
    tick,
    count,
    isAll: () => count() > 0 && count() === props.source.total(),
    all: () => tell(allRows),
    none: () => tell(noRows)
  }
}
