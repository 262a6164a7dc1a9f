/** A table of a few invented people with its state and selection kept, as a page keeps them. */
import { render } from "@solidjs/testing-library"
import { createSignal } from "solid-js"

import type { RangeSource } from "../../src/table/model/RangeSource.ts"
import { noRows, type RowSelection } from "../../src/table/model/RowSelection.ts"
import type { TableColumn } from "../../src/table/model/TableColumn.ts"
import type { TableProps } from "../../src/table/model/TableProps.ts"
import { plainState, type TableState } from "../../src/table/model/TableState.ts"
import { Table } from "../../src/table/Table.tsx"
import { words } from "./words.ts"

export interface Somebody {
  readonly id: string
  readonly name: string
  readonly post: string
  readonly age: number
}

export const columns: ReadonlyArray<TableColumn<Somebody>> = [
  {
    key: "name",
    title: "姓名",
    kind: "text",
    sticky: true,
    always: true,
    sortable: true,
    filterable: true,
    value: (row) => row.name
  },
  {
    key: "post",
    title: "职务",
    kind: "choice",
    sortable: true,
    filterable: true,
    choices: [
      { value: "w", text: "网格员" },
      { value: "l", text: "楼栋长" }
    ],
    value: (row) => row.post,
    edit: {
      parse: (text) => (text === "" ? { problem: "不能为空" } : { ok: true, value: text })
    }
  },
  {
    key: "age",
    title: "年龄",
    kind: "number",
    sortable: true,
    filterable: true,
    sum: true,
    value: (row) => row.age,
    edit: {
      parse: (text) =>
        /^\d+$/.test(text) ? { ok: true, value: Number(text) } : { problem: "应为整数" }
    }
  }
]

export const people = (count: number): ReadonlyArray<Somebody> =>
  Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    name: `人${at}`,
    post: at % 2 === 0 ? "网格员" : "楼栋长",
    age: 20 + at
  }))

/** `there` says which rows have come. */
export const sourceOf = (
  rows: () => ReadonlyArray<Somebody> | undefined,
  there: (index: number) => boolean = () => true
): RangeSource<Somebody> => ({
  total: () => rows()?.length,
  at: (index) => (there(index) ? rows()?.[index] : undefined),
  need: () => {},
  refreshing: () => false,
  failed: () => null,
  sums: () => ({ age: (rows() ?? []).reduce((sum, it) => sum + it.age, 0) })
})

export const tableOf = (
  source: RangeSource<Somebody>,
  more: Partial<TableProps<Somebody>> = {},
  start: TableState = plainState
) => {
  const [state, setState] = createSignal(start)
  const [selection, setSelection] = createSignal<RowSelection>(noRows)
  render(() => (
    <Table
      caption="人员"
      words={words}
      columns={columns}
      source={source}
      rowKey={(row) => row.id}
      state={state()}
      onState={setState}
      selection={selection()}
      onSelection={setSelection}
      {...more}
    />
  ))
  return { state, setState, selection, setSelection }
}

/** The cell at a row and a column; row −1 is the head. */
export const cellAt = (row: number, column: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`)
  if (found === null) throw new Error(`no cell ${row}:${column}`)
  return found
}
