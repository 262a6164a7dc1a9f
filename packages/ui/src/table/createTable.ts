/** What the parts of one table share: columns and their places, the rows in view, cursor, edits, ticks. */
import { createSignal } from "solid-js"

import { createPlaces } from "./columns/createPlaces.ts"
import { createCellFocus } from "./cursor/createCellFocus.ts"
import { createCursor } from "./cursor/createCursor.ts"
import { createEdits } from "./edit/createEdits.ts"
import { editAtCursor } from "./edit/editAtCursor.ts"
import type { TableProps } from "./model/TableProps.ts"
import type { ColumnsState, TableState } from "./model/TableState.ts"
import { askForRows } from "./rows/askForRows.ts"
import { createDrawn } from "./rows/createDrawn.ts"
import { createViewport } from "./rows/createViewport.ts"
import { createTicks } from "./select/createTicks.ts"
import { nextSort } from "./state/sortedBy.ts"

const tickWidth = 40

/** The column whose menu is open, and the button it hangs from. */
interface OpenMenu {
  readonly key: string
  readonly anchor: Element
}

/** What changes the state, which the page keeps. */
const stateChanges = <Row>(props: TableProps<Row>) => ({
  onState: (state: TableState) => props.onState(state),
  onColumns: (columns: ColumnsState) => props.onState({ ...props.state, columns }),
  sortBy: (key: string, several: boolean) =>
    props.onState({ ...props.state, sort: nextSort(props.state.sort, key, several) })
})

export const createTable = <Row>(props: TableProps<Row>) => {
  const count = () => props.source.total() ?? 0
  const viewport = createViewport(count)
  const ticks = createTicks(props)
  const edits = createEdits(props)
  const [menu, setMenu] = createSignal<OpenMenu | null>(null)
  const [said, setSaid] = createSignal("")
  const placed = createPlaces(props, {
    width: viewport.width,
    before: () => (ticks.there() ? tickWidth : 0)
  })
  const size = () => ({ rows: count(), columns: placed.shown().length, page: viewport.page() })
  const cursor = createCursor(size)
  const drawn = createDrawn({ viewport, placed, cursor, count })
  askForRows(props, viewport)
  const focus = createCellFocus({ viewport, placed, cursor })
  const source = () => props.source
  return {
    props,
    viewport,
    cursor,
    edits,
    ticks,
    size,
    menu,
    setMenu,
    said,
    say: (text: string) => setSaid(text),
    ...placed,
    ...drawn,
    ...focus,
    ...editAtCursor({ source, placed, cursor, focus, edits, size }),
    ...stateChanges(props)
  }
}

export type TableModel<Row> = ReturnType<typeof createTable<Row>>
