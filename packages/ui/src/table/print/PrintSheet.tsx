/**
 * The rows on paper: a plain table, whose head the browser repeats on every page. What is on the
 * screen is a window onto the rows and would print as such. It says so when rows are missing.
 */
import { createSignal, For, onCleanup, onMount, Show } from "solid-js"
import { Portal } from "solid-js/web"

import { sumText } from "../body/FootRow.tsx"
import type { TableModel } from "../createTable.ts"
import { plainText } from "../edit/createEdits.ts"
import { isRight } from "../model/TableColumn.ts"

export const PrintSheet = <Row,>(props: {
  readonly table: TableModel<Row>
  /** By the table's own button. Else an open panel is what is meant: it is read beside the list. */
  readonly asked: boolean
}) => {
  const [rows, setRows] = createSignal<ReadonlyArray<Row> | null>(null)
  const most = () => props.table.props.printLimit ?? 2000
  const { source } = props.table.props
  // However the printing was asked for: the sheet is made when the browser says that it prints.
  const begin = () => {
    if (!props.asked && document.querySelector(".side-panel") !== null) return
    const count = Math.min(most(), source.total() ?? 0)
    const there = Array.from({ length: count }, (_, index) => source.at(index))
    setRows(there.flatMap((row) => (row === undefined ? [] : [row])))
    document.body.classList.add("printing-rows")
  }
  const end = () => {
    setRows(null)
    document.body.classList.remove("printing-rows")
  }
  onMount(() => {
    window.addEventListener("beforeprint", begin)
    window.addEventListener("afterprint", end)
  })
  onCleanup(() => {
    window.removeEventListener("beforeprint", begin)
    window.removeEventListener("afterprint", end)
    end()
  })
  return (
    <Show when={rows()}>
      {(all) => (
        <Portal>
          <Sheet table={props.table} rows={all()} />
        </Portal>
      )}
    </Show>
  )
}

const Sheet = <Row,>(props: {
  readonly table: TableModel<Row>
  readonly rows: ReadonlyArray<Row>
}) => {
  const { source, words, caption } = props.table.props
  const total = () => source.total() ?? 0
  const columns = () => props.table.shown()
  return (
    <table class="print-rows">
      <caption>
        {caption}
        <small>
          {props.rows.length < total()
            ? words.printedPart(props.rows.length, total())
            : words.total(total())}
        </small>
      </caption>
      <thead>
        <tr>
          <For each={columns()}>
            {(column) => (
              <th scope="col" classList={{ num: isRight(column) }}>
                {column.title}
                <Show when={column.unit}>{(unit) => <small>{unit()}</small>}</Show>
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr>
              <For each={columns()}>
                {(column) => (
                  <td classList={{ num: isRight(column) }}>
                    {column.cell?.(row) ?? plainText(column.value(row)).replace(/^-/, "−")}
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
      <Show when={columns().some((it) => sumText(it, source.sums?.()) !== "")}>
        <tbody class="print-sums">
          <tr>
            <For each={columns()}>
              {(column, at) => (
                <td classList={{ num: isRight(column) }}>
                  {sumText(column, source.sums?.()) || (at() === 0 ? words.sum : "")}
                </td>
              )}
            </For>
          </tr>
        </tbody>
      </Show>
    </table>
  )
}
