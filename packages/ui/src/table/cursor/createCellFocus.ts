/** Takes the focus to a cell. The cell is brought into view first, or there is no element to focus. */
import { batch } from "solid-js"

import type { Places } from "../columns/createPlaces.ts"
import type { Viewport } from "../rows/createViewport.ts"
import type { Cell } from "./cellMoves.ts"
import { cellName, type createCursor } from "./createCursor.ts"

interface Parts<Row> {
  readonly viewport: Viewport
  readonly placed: Places<Row>
  readonly cursor: ReturnType<typeof createCursor>
}

export const createCellFocus = <Row>({ viewport, placed, cursor }: Parts<Row>) => {
  let grid: HTMLElement | undefined
  const cellAt = (cell: Cell) =>
    grid?.querySelector<HTMLElement>(`[data-at="${cellName(cell)}"]`) ?? null
  const reveal = ({ row, column }: Cell) => {
    if (row >= 0) viewport.show(row)
    const { sticky, widths, lefts } = placed.places()
    if (column < sticky) return
    const edge = widths.slice(0, sticky).reduce((sum, width) => sum + width, placed.before())
    viewport.showAcross(lefts[column] ?? 0, widths[column] ?? 0, edge)
  }
  const focusCell = () => {
    cellAt(cursor.at())?.focus({ preventScroll: true })
  }
  return {
    bind: (element: HTMLElement) => {
      grid = element
      viewport.bind(element)
    },
    element: () => grid,
    cellAt,
    reveal,
    focusCell,
    goTo: (cell: Cell, extend = false) => {
      batch(() => {
        cursor.move(cell, extend)
        reveal(cursor.at())
      })
      focusCell()
    }
  }
}

export type CellFocus<Row> = ReturnType<typeof createCellFocus<Row>>
