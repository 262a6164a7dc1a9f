/**
 * The columns shown and where each stands. A width being dragged counts at once, though nothing of it
 * is kept before the pointer is let go.
 */
import { createMemo, createSignal } from "solid-js"

import { isRight } from "../model/TableColumn.ts"
import type { TableProps } from "../model/TableProps.ts"
import { columnPlaces } from "./columnPlaces.ts"
import { shownColumns } from "./shownColumns.ts"

interface Room {
  /** Of the whole table in view. */
  readonly width: () => number
  /** Taken by the ticks, left of the first column. */
  readonly before: () => number
}

export const createPlaces = <Row>(props: TableProps<Row>, room: Room) => {
  const [dragged, setDragged] = createSignal<Readonly<Record<string, number>>>({})
  const shown = createMemo(() => shownColumns(props.columns, props.state.columns))
  const places = createMemo(() =>
    columnPlaces(
      shown(),
      { ...props.state.columns.widths, ...dragged() },
      room.width(),
      room.before()
    )
  )
  return {
    shown,
    places,
    before: room.before,
    /** Text behind figures needs more room, or the two read as one. */
    afterFigures: (at: number) => {
      const [before, own] = [shown()[at - 1], shown()[at]]
      return before !== undefined && own !== undefined && isRight(before) && !isRight(own)
    },
    dragWidth: (key: string, width: number | null) =>
      setDragged(width === null ? {} : { [key]: width })
  }
}

export type Places<Row> = ReturnType<typeof createPlaces<Row>>
