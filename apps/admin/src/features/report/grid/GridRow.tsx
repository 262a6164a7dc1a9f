/** One row of the grid: its class, its number, its cells. The cell the address names comes into view. */
import { createEffect, For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { convertedTo, isNumeric } from "./convertedTo.ts"
import type { SheetRow } from "./createSheetCells.ts"
import type { Spans } from "./mergedSpans.ts"
import type { GridColumn, RowClass } from "./sheetMarks.ts"

type SheetCell = SheetRow["cells"][number]

interface RowProps {
  readonly row: number
  readonly is: RowClass | undefined
  readonly columns: ReadonlyArray<GridColumn>
  readonly cellAt: (row: number, col: string) => SheetCell | undefined
  readonly spans: Spans
  readonly markAt: (address: string) => "error" | "warning" | undefined
  readonly understoodAt: (address: string) => string | undefined
  readonly here: string | null
}

export const GridRow = (props: RowProps) => {
  const words = useWords()
  return (
    <tr class={props.is === undefined ? "" : `row-skipped row-${props.is}`}>
      <td class="row-class">{props.is === undefined ? "" : words().rowClasses[props.is]}</td>
      <th scope="row">{props.row}</th>
      <For each={props.columns}>
        {(column, at) => (
          <Show when={!props.spans.covered.has(`${props.row}:${at() + 1}`)}>
            <GridCell row={props} column={column} at={at() + 1} />
          </Show>
        )}
      </For>
    </tr>
  )
}

const GridCell = (props: {
  readonly row: RowProps
  readonly column: GridColumn
  readonly at: number
}) => {
  let cell: HTMLTableCellElement | undefined
  const it = () => props.row
  const address = () => `${props.column.col}${it().row}`
  const spread = () => it().spans.spread.get(`${it().row}:${props.at}`)
  const held = () => it().cellAt(spread()?.merge.top ?? it().row, props.column.col)
  const text = () => held()?.text ?? ""
  const becomes = () =>
    it().is === undefined ? convertedTo(text(), it().understoodAt(address())) : null
  const isHere = () => it().here === address()
  createEffect(() => {
    if (isHere()) cell?.scrollIntoView?.({ block: "center", inline: "center" })
  })
  const title = () =>
    [becomes() === null ? text() : `${text()} → ${becomes()}`, held()?.note ?? ""]
      .filter((part) => part !== "")
      .join("\n")
  return (
    <td
      ref={(element) => {
        cell = element
      }}
      class={`cell-${props.column.role}`}
      classList={{
        "cell-number": held()?.number === true || isNumeric(text(), it().understoodAt(address())),
        "cell-warning": it().markAt(address()) === "warning",
        "cell-error": it().markAt(address()) === "error",
        "cell-converted": becomes() !== null,
        "cell-noted": held()?.note !== undefined,
        "cell-merged": spread() !== undefined,
        "cell-here": isHere()
      }}
      colspan={spread()?.columns}
      rowspan={spread()?.rows}
      data-cell={address()}
      title={title()}
    >
      {text()}
    </td>
  )
}
