/**
 * The board as it is drawn, which is the newest one a moment later: between the two the rows' places are
 * noted, so that they can slide from the old ones to the new.
 */
import type { BoardView } from "@aiwei/domain/publication/BoardView"
import { type Accessor, createEffect, createSignal, on } from "solid-js"

import { placesOf, slideRows } from "./slideRows.ts"

export interface SlidingOptions {
  readonly board: Accessor<BoardView>
  /** What the rows stand in; undefined until it is drawn. */
  readonly root: () => Element | undefined
  readonly mayMove: () => boolean
  readonly onPublished: () => void
}

export const createSliding = (options: SlidingOptions): Accessor<BoardView> => {
  const [drawn, setDrawn] = createSignal(options.board())
  createEffect(
    on(
      options.board,
      (board) => {
        const root = options.root()
        const before = root === undefined ? null : placesOf(root)
        options.onPublished()
        setDrawn(board)
        // The new rows stand once this effect is over, and before anything is painted.
        queueMicrotask(() => {
          if (root !== undefined && before !== null && options.mayMove()) slideRows(root, before)
        })
      },
      { defer: true }
    )
  )
  return drawn
}
