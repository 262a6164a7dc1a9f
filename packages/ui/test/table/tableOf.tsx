/** A table of a few invented people with its state and selection kept, as a page keeps them. */
import { render } from "@solidjs/testing-library"
import { createSignal } from "solid-js"

import type { RangeSource } from "../../src/table/model/RangeSource.ts"
import { noRows, type RowSelection } from "../../src/table/model/RowSelection.ts"
import type { TableColumn } from "../../src/table/model/TableColumn.ts"
import type { TableProps } from "../../src/table/model/TableProps.ts"
import { plainState, type TableState } from "../../src/table/model/TableState.ts"
import type { TableWords } from "../../src/table/model/TableWords.ts"
import { Table } from "../../src/table/Table.tsx"

export interface Somebody {
  readonly id: string
  readonly name: string
  readonly post: string
  readonly age: number
}

export const words: TableWords = {
  selectAll: "全选",
  selectRow: "选择",
  selected: (count) => `已选 ${count}`,
  selectMatching: (total) => `全部 ${total}`,
  clearSelection: "取消选择",
  batch: "批量",
  columnMenu: (title) => `列 ${title}`,
  sortUp: "升序",
  sortDown: "降序",
  hideColumn: "隐藏",
  moveLeft: "前移",
  moveRight: "后移",
  narrower: "变窄",
  wider: "变宽",
  columns: "列",
  resetColumns: "恢复",
  density: "行高",
  densities: { normal: "标准", compact: "紧凑" },
  filter: "筛选",
  filterOp: "条件",
  ops: {
    contains: "包含",
    is: "等于",
    isNot: "不等于",
    anyOf: "是",
    empty: "为空",
    filled: "不为空",
    atLeast: "不小于",
    atMost: "不大于"
  },
  filterValue: "内容",
  apply: "应用",
  removeFilter: (title) => `取消 ${title}`,
  clearFilters: "清除",
  loading: "正在读取",
  refreshing: "正在更新",
  sum: "合计",
  total: (count) => `共 ${count}`,
  editing: (title) => `修改${title}`,
  pending: "正在保存",
  refused: "没有保存",
  suggestions: "可选",
  copied: (rows, columns) => `已复制 ${rows} × ${columns}`,
  notLoaded: (rows) => `未读取 ${rows}`,
  printedPart: (printed, total) => `前 ${printed}，共 ${total}`,
  keys: "方向键移动"
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
