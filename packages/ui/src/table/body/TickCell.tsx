/** The tick of a row. It stands outside the cell cursor: Space ticks from any cell of the row. */
import type { TableModel } from "../createTable.ts"
import { plainText } from "../edit/createEdits.ts"

export const TickCell = <Row,>(props: {
  readonly table: TableModel<Row>
  readonly index: number
  readonly row: Row | undefined
  readonly ticked: boolean
}) => {
  const name = () => {
    const { row, table } = props
    if (row === undefined) return ""
    const [first] = table.shown()
    return table.props.rowName?.(row) ?? (first === undefined ? "" : plainText(first.value(row)))
  }
  return (
    <div role="gridcell" aria-colindex={1} class="grid-tick">
      <input
        type="checkbox"
        tabindex="-1"
        checked={props.ticked}
        disabled={props.row === undefined}
        aria-label={`${props.table.props.words.selectRow} ${name()}`}
        onClick={(event) => {
          props.table.ticks.tick(props.index, event.shiftKey)
          // The browser has turned it already; what holds is the selection of the page.
          event.currentTarget.checked = props.ticked
        }}
      />
    </div>
  )
}
