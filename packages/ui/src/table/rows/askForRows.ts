/** Asks the source for the rows in view, and goes back to the top when they come in another order. */
import { createEffect, on, untrack } from "solid-js"

import type { TableProps } from "../model/TableProps.ts"
import type { Viewport } from "./createViewport.ts"
import { upTo } from "./upTo.ts"

/** Asked for before it is known how many there are. */
const firstRows = 60

export const askForRows = <Row>(props: TableProps<Row>, viewport: Viewport): void => {
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
}
