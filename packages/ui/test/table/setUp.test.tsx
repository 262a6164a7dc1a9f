/** What stands beside a table: the choice of columns, the chips of its filters, the wait for print. */
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { FilterChips } from "../../src/table/FilterChips.tsx"
import type { TableHandle } from "../../src/table/model/TableProps.ts"
import { plainState, type TableState } from "../../src/table/model/TableState.ts"
import { rowsLoaded } from "../../src/table/print/rowsLoaded.ts"
import { TableColumns } from "../../src/table/TableColumns.tsx"
import { columns, people, sourceOf, tableOf } from "./tableOf.tsx"
import { words } from "./words.ts"

afterEach(cleanup)

const kept = (start: TableState) => {
  const [state, onState] = createSignal(start)
  return { state, onState }
}

test("columns are hidden, shown, moved and put back, but a name stays", () => {
  const { state, onState } = kept(plainState)
  render(() => <TableColumns columns={columns} state={state()} onState={onState} words={words} />)
  fireEvent.click(screen.getByText("列"))
  expect(screen.getByLabelText<HTMLInputElement>("姓名").disabled).toBe(true)
  fireEvent.click(screen.getByLabelText("职务"))
  expect(state().columns.hidden).toEqual(["post"])
  fireEvent.click(screen.getByLabelText("职务"))
  expect(state().columns.hidden).toEqual([])
  fireEvent.click(screen.getByLabelText("年龄: 左移"))
  expect(state().columns.order).toEqual(["name", "age", "post"])
  fireEvent.click(screen.getByText("复原"))
  expect(state().columns).toEqual(plainState.columns)
  fireEvent.click(screen.getByText("紧密"))
  expect(state().density).toBe("compact")
})

test("a filter is told in words, choices by their names, and taken away alone or with the rest", () => {
  const { state, onState } = kept({
    ...plainState,
    filters: [
      { column: "name", op: "contains", value: "王" },
      { column: "post", op: "anyOf", value: ["w", "l"] },
      { column: "age", op: "filled" }
    ]
  })
  render(() => <FilterChips columns={columns} state={state()} onState={onState} words={words} />)
  expect(screen.getByText("姓名 含 王")).toBeTruthy()
  expect(screen.getByText("职务 ∈ 网格员、楼栋长")).toBeTruthy()
  fireEvent.click(screen.getByLabelText("取消 年龄 非空"))
  expect(state().filters.map((it) => it.column)).toEqual(["name", "post"])
  fireEvent.click(screen.getByText("清除"))
  expect(state().filters).toEqual([])
  expect(screen.queryByRole("group")).toBeNull()
})

test("between the choices of a filter stands what the language has", () => {
  const { state, onState } = kept({
    ...plainState,
    filters: [{ column: "post", op: "anyOf", value: ["w", "l"] }]
  })
  const english = { ...words, join: (values: ReadonlyArray<string>) => values.join(", ") }
  render(() => <FilterChips columns={columns} state={state()} onState={onState} words={english} />)
  expect(screen.getByText("职务 ∈ 网格员, 楼栋长")).toBeTruthy()
})

test("printing waits for its rows, and no longer when they will not come", async () => {
  const [there, setThere] = createSignal(false)
  const [failed, setFailed] = createSignal<string | null>(null)
  const ended: Array<string> = []
  const slow = sourceOf(
    () => people(5),
    (index) => index < 3 || there()
  )
  const first = rowsLoaded(slow, 3).then(() => ended.push("three"))
  const all = rowsLoaded(slow, 9).then(() => ended.push("all"))
  const never = rowsLoaded({ ...sourceOf(() => undefined), failed }, 9).then(() =>
    ended.push("none")
  )
  await first
  expect(ended).toEqual(["three"])
  setThere(true)
  await all
  setFailed("连不上")
  await never
  expect(ended).toEqual(["three", "all", "none"])
})

test("the sheet is there while it is printed; an open panel is printed instead, unless it was asked for", async () => {
  let handle: TableHandle | undefined
  const printed: Array<number> = []
  const rows = () => document.querySelectorAll(".print-rows tbody tr").length
  // jsdom prints nothing: what a browser does is done here.
  window.print = () => {
    window.dispatchEvent(new Event("beforeprint"))
    printed.push(rows())
    window.dispatchEvent(new Event("afterprint"))
  }
  render(() => <aside class="side-panel" />)
  const ref = (it: TableHandle) => {
    handle = it
  }
  tableOf(
    sourceOf(() => people(7)),
    { printLimit: 5, ref }
  )
  window.print()
  await handle?.printRows()
  // Five rows and the sums.
  expect(printed).toEqual([0, 6])
  expect(rows()).toBe(0)
})
