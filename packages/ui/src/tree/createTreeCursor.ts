/**
 * Where the keyboard stands. Kept as a place and not as a row number: rows move when something above is
 * opened. When its branch is closed, the cursor stands on the nearest parent that is still shown.
 */
import { createEffect, createSignal, on } from "solid-js"

import type { Layout, Place } from "./Branch.ts"
import { rowAt, rowOf } from "./rowAt.ts"

export const createTreeCursor = (tree: {
  readonly layout: () => Layout
  readonly placeOf: (id: string) => Place | undefined
  readonly selected: () => string | null
  readonly show: (row: number) => void
}) => {
  const [place, setPlace] = createSignal<Place>({ parent: null, index: 0 })
  const row = (): number => {
    for (let at: Place | undefined = place(); at !== undefined;) {
      const found = rowOf(tree.layout(), at)
      if (found !== undefined) return found
      at = at.parent === null ? undefined : tree.placeOf(at.parent)
    }
    return 0
  }
  const goTo = (target: number) => {
    const to = rowAt(tree.layout(), target)
    if (to === undefined) return
    setPlace({ parent: to.parent, index: to.index })
    tree.show(target)
  }
  // What the page selects (an address, a search hit) is brought into view once it can be.
  const selectedRow = () => {
    const id = tree.selected()
    const at = id === null ? undefined : tree.placeOf(id)
    return at === undefined ? undefined : rowOf(tree.layout(), at)
  }
  let shown: string | null = null
  createEffect(
    on([tree.selected, selectedRow], ([id, target]) => {
      if (id === null) shown = null
      if (id === null || target === undefined || shown === id) return
      shown = id
      goTo(target)
    })
  )
  return { row, goTo }
}
