/**
 * Which rows and columns are drawn: those in view, and always those of the cursor, or the focus would
 * fall to the page when its cell is scrolled away.
 */
import { createMemo } from "solid-js"

import { columnWindow } from "../columns/columnPlaces.ts"
import type { Places } from "../columns/createPlaces.ts"
import type { createCursor } from "../cursor/createCursor.ts"
import type { Viewport } from "./createViewport.ts"
import { upTo } from "./upTo.ts"

interface Shown<Row> {
  readonly viewport: Viewport
  readonly placed: Places<Row>
  readonly cursor: ReturnType<typeof createCursor>
  readonly count: () => number
}

const withOne = ([from, to]: readonly [number, number], one: number, counts: boolean) => {
  const drawn = upTo(from, to)
  return counts && (one < from || one >= to) ? [...drawn, one] : drawn
}

export const createDrawn = <Row>({ viewport, placed, cursor, count }: Shown<Row>) => ({
  rows: createMemo(() => {
    const at = cursor.at().row
    return withOne(viewport.window(), at, at >= 0 && at < count())
  }),
  columns: createMemo(() => {
    const { column } = cursor.at()
    const inView = columnWindow(placed.places(), viewport.left(), viewport.width())
    return withOne(inView, column, column >= placed.places().sticky)
  }),
  sticky: createMemo(() => upTo(0, placed.places().sticky))
})
