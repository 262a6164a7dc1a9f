/** One row of the grid: its class, its number, its cells. The cell the address names comes into view. */
import { createEffect, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { PreviewRow, SheetPreview } from "./sheetPreview.ts"

export const GridRow = (props: {
  readonly row: PreviewRow
  readonly preview: SheetPreview
  readonly here: string | null
}) => {
  const words = useWords()
  const reason = () => props.row.skipped?.reason
  const wordless = () => props.row.cells.size === 0 && props.row.skipped !== null
  return (
    <tr class={reason() === undefined ? "" : "grid-skipped"}>
      <td class="row-class">
        {reason() === undefined ? "" : words().rowClasses[reason() ?? "note"]}
      </td>
      <th scope="row">{props.row.row}</th>
      <Show
        when={wordless()}
        fallback={
          <For each={props.preview.columns}>
            {(column) => (
              <GridCell
                address={`${column.col}${props.row.row}`}
                text={props.row.cells.get(column.col) ?? ""}
                role={column.role}
                mark={props.preview.marks.get(`${column.col}${props.row.row}`)}
                becomes={props.preview.converted.get(`${column.col}${props.row.row}`)}
                here={props.here}
              />
            )}
          </For>
        }
      >
        <td class="row-text" colspan={props.preview.columns.length} title={props.row.skipped?.text}>
          {props.row.skipped?.text}
        </td>
      </Show>
    </tr>
  )
}

const GridCell = (props: {
  readonly address: string
  readonly text: string
  readonly role: string
  readonly mark: "error" | "warning" | undefined
  readonly becomes: string | undefined
  readonly here: string | null
}) => {
  let cell: HTMLTableCellElement | undefined
  const isHere = () => props.here === props.address
  createEffect(() => {
    if (isHere()) cell?.scrollIntoView?.({ block: "center", inline: "center" })
  })
  return (
    <td
      ref={(element) => {
        cell = element
      }}
      class={`cell-${props.role}`}
      classList={{
        "cell-number": /^[-−]?[\d.]+$|^\/$/.test(props.text),
        "cell-warning": props.mark === "warning",
        "cell-error": props.mark === "error",
        "cell-converted": props.becomes !== undefined,
        "cell-here": isHere()
      }}
      data-cell={props.address}
      title={props.becomes === undefined ? props.text : `${props.text} → ${props.becomes}`}
    >
      {props.text}
    </td>
  )
}
