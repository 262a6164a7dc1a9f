/** The table in use: reading it, walking it by keys, sorting, ticking, copying. */
import { cleanup, fireEvent, screen, within } from "@solidjs/testing-library"
import axe from "axe-core"
import { createSignal } from "solid-js"
import { afterEach, describe, expect, it } from "vitest"

import { plainState } from "../../src/table/model/TableState.ts"
import { cellAt, people, sourceOf, tableOf } from "./tableOf.tsx"

afterEach(cleanup)

const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
const at = () => document.activeElement?.getAttribute("data-at")
const bodyRows = () => document.querySelectorAll(".grid-body > [role=row]")

describe("A table", () => {
  it("draws what is in view of a hundred thousand rows, and says how many there are", () => {
    const rows = people(100_000)
    tableOf(sourceOf(() => rows))
    expect(bodyRows().length).toBeLessThan(60)
    const grid = screen.getByRole("grid", { name: "人员" })
    expect(grid.getAttribute("aria-rowcount")).toBe("100001")
    expect(grid.getAttribute("aria-colcount")).toBe("4")
    expect(bodyRows()[0]?.getAttribute("aria-rowindex")).toBe("2")
    expect(screen.getByText("共 100000")).toBeTruthy()
  })

  it("sums what the source sums", () => {
    tableOf(sourceOf(() => people(3)))
    expect(document.querySelector(".grid-foot")?.textContent).toBe("合计63")
  })

  it("shows places for rows that have not come, and the rows when they have", () => {
    const [there, setThere] = createSignal(false)
    tableOf(
      sourceOf(
        () => people(3),
        (index) => index === 0 || there()
      )
    )
    expect(cellAt(1, 0).textContent).toBe("")
    expect(bodyRows()[1]?.getAttribute("aria-busy")).toBe("true")
    setThere(true)
    expect(cellAt(1, 0).textContent).toBe("人1")
  })

  it("asks for what is in view, and again when other rows take their places", () => {
    const [rows, setRows] = createSignal(people(500))
    const asked: Array<string> = []
    const need = (from: number, to: number) => asked.push(`${from}-${to}`)
    tableOf({ ...sourceOf(rows), need })
    const [first = ""] = asked
    expect(first).toMatch(/^0-\d+$/)
    const before = asked.length
    setRows((all) => all.toReversed())
    expect(asked.length).toBeGreaterThan(before)
    expect(asked.at(-1)).toBe(first)
  })

  it("tells first load, nothing and failure apart", () => {
    const [rows, setRows] = createSignal<ReturnType<typeof people> | undefined>(undefined)
    const [failed, setFailed] = createSignal<string | null>(null)
    tableOf(
      { ...sourceOf(rows), failed },
      { empty: <p>没有人</p>, failed: (error) => <p>{String(error)}</p> }
    )
    expect(screen.getByRole("status", { name: "读取中" })).toBeTruthy()
    setFailed("连不上")
    expect(screen.getByText("连不上")).toBeTruthy()
    expect(screen.queryByRole("status", { name: "读取中" })).toBeNull()
    setFailed(null)
    setRows([])
    expect(screen.getByText("没有人")).toBeTruthy()
    setRows(people(2))
    expect(screen.queryByText("没有人")).toBeNull()
    expect(bodyRows().length).toBe(2)
  })

  it("is not hard to use for anybody, by axe", async () => {
    tableOf(
      sourceOf(() => people(3)),
      { onEdit: async () => ({ ok: true }) }
    )
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, "color-contrast": { enabled: false } }
    })
    expect(violations.map((it) => `${it.id} ${it.nodes[0]?.html}`)).toEqual([])
  })
})

describe("The keyboard", () => {
  it("walks cells one Tab stop in all, across the edge of what is drawn", () => {
    tableOf(sourceOf(() => people(5000)))
    const stops = document.querySelectorAll(".grid [tabindex='0']")
    expect(stops.length).toBe(1)
    cellAt(-1, 0).focus()
    press("ArrowDown")
    press("ArrowRight")
    expect(at()).toBe("0:1")
    press("End", { ctrlKey: true })
    expect(at()).toBe("4999:2")
    press("Home", { ctrlKey: true })
    expect(at()).toBe("0:0")
    press("PageDown")
    expect(Number(at()?.split(":")[0])).toBeGreaterThan(5)
  })

  it("sorts from the head, by several with Shift", () => {
    const { state } = tableOf(sourceOf(() => people(5)))
    cellAt(-1, 0).focus()
    press("Enter")
    press("ArrowRight")
    press("Enter", { shiftKey: true })
    press("Enter", { shiftKey: true })
    expect(state().sort).toEqual([{ column: "name" }, { column: "post", descending: true }])
    expect(cellAt(-1, 1).getAttribute("aria-sort")).toBe("descending")
    expect(cellAt(-1, 2).getAttribute("aria-sort")).toBe("none")
  })

  it("moves and widens columns from the head", () => {
    const { state } = tableOf(sourceOf(() => people(5)))
    cellAt(-1, 1).focus()
    press("ArrowRight", { altKey: true })
    expect(state().columns.order).toEqual(["name", "age", "post"])
    expect(at()).toBe("-1:2")
    press("ArrowRight", { altKey: true, shiftKey: true })
    expect(state().columns.widths["post"]).toBeGreaterThan(100)
  })

  it("opens the row by Enter where nothing is edited", () => {
    const opened: Array<string> = []
    tableOf(
      sourceOf(() => people(5)),
      { onOpen: (row) => opened.push(row.id) }
    )
    cellAt(2, 0).focus()
    press("Enter")
    expect(opened).toEqual(["p2"])
  })

  it("filters by a column's menu, and Escape leaves it with the focus where it was", () => {
    const { state } = tableOf(sourceOf(() => people(5)))
    cellAt(-1, 0).focus()
    press("ArrowDown", { altKey: true })
    const field = screen.getByLabelText("内容")
    fireEvent.input(field, { target: { value: "王" } })
    fireEvent.submit(field.closest("form") ?? field)
    expect(state().filters).toEqual([{ column: "name", op: "contains", value: "王" }])
    cellAt(-1, 1).focus()
    press("ArrowDown", { altKey: true })
    const menu = () => document.querySelector("[role=dialog]")
    expect(menu()?.getAttribute("aria-label")).toBe("列 职务")
    fireEvent.keyDown(menu() ?? document.body, { key: "Escape" })
    expect(menu()).toBeNull()
    expect(at()).toBe("-1:1")
  })
})

describe("The filter of a column", () => {
  const opened = (column: number) => {
    const table = tableOf(sourceOf(() => people(5)))
    cellAt(-1, column).focus()
    press("ArrowDown", { altKey: true })
    const menu = document.querySelector<HTMLElement>("[role=dialog]")
    if (menu === null) throw new Error("no menu")
    return { ...table, menu }
  }

  it("of choices ticks some of them, and none is no filter", () => {
    const { state, menu } = opened(1)
    fireEvent.click(within(menu).getByLabelText("楼栋长"))
    fireEvent.click(within(menu).getByLabelText("网格员"))
    fireEvent.click(within(menu).getByLabelText("楼栋长"))
    fireEvent.submit(menu.querySelector("form") ?? menu)
    expect(state().filters).toEqual([{ column: "post", op: "anyOf", value: ["w"] }])
    cellAt(-1, 1).focus()
    press("ArrowDown", { altKey: true })
    fireEvent.click(screen.getByText("取消 职务"))
    expect(state().filters).toEqual([])
  })

  it("of numbers goes from one to another, and an empty end is open", () => {
    const { state, menu } = opened(2)
    fireEvent.input(within(menu).getByLabelText("≥"), { target: { value: " 30 " } })
    fireEvent.input(within(menu).getByLabelText("≤"), { target: { value: "40" } })
    fireEvent.input(within(menu).getByLabelText("≤"), { target: { value: "" } })
    fireEvent.submit(menu.querySelector("form") ?? menu)
    expect(state().filters).toEqual([{ column: "age", op: "atLeast", value: "30" }])
  })

  it("of texts can ask for what is empty, which needs no text", () => {
    const { state, menu } = opened(0)
    fireEvent.change(within(menu).getByLabelText("怎样"), { target: { value: "empty" } })
    expect(within(menu).queryByLabelText("内容")).toBeNull()
    fireEvent.submit(menu.querySelector("form") ?? menu)
    expect(state().filters).toEqual([{ column: "name", op: "empty" }])
  })
})

describe("Ticks", () => {
  const ticked = () =>
    [...document.querySelectorAll(".grid-body [role=row][aria-selected=true]")].map((it) =>
      it.getAttribute("aria-rowindex")
    )

  it("one by Space, a range with Shift, all by Ctrl+A, none by its button", () => {
    const { selection } = tableOf(sourceOf(() => people(9)))
    cellAt(1, 0).focus()
    press(" ")
    press("ArrowDown")
    press("ArrowDown")
    press(" ", { shiftKey: true })
    expect(ticked()).toEqual(["3", "4", "5"])
    expect(screen.getByText("已选 3")).toBeTruthy()
    press("a", { ctrlKey: true })
    expect(selection().kind).toBe("all")
    expect(screen.getByText("已选 9")).toBeTruthy()
    press(" ")
    expect(screen.getByText("已选 8")).toBeTruthy()
    fireEvent.click(screen.getByText("全不选"))
    expect(ticked()).toEqual([])
  })

  it("bring the page's own buttons, which are told what is ticked and how many", () => {
    const told: Array<string> = []
    tableOf(
      sourceOf(() => people(9)),
      {
        batch: (selection, count) => (
          <button type="button" onClick={() => told.push(`${selection.kind} ${count}`)}>
            导出
          </button>
        )
      }
    )
    expect(screen.queryByText("导出")).toBeNull()
    fireEvent.click(screen.getByLabelText("选择 人1"))
    fireEvent.click(within(screen.getByRole("group", { name: "批量" })).getByText("导出"))
    fireEvent.click(screen.getByText("全部 9"))
    fireEvent.click(screen.getByText("导出"))
    expect(told).toEqual(["some 1", "all 9"])
  })

  it("stay with their rows when the order changes", () => {
    const [rows, setRows] = createSignal(people(4))
    tableOf(sourceOf(rows))
    fireEvent.click(screen.getByLabelText("选择 人0"))
    setRows((all) => all.toReversed())
    expect(ticked()).toEqual(["5"])
  })

  it("of a range wait for rows that have not come", () => {
    const [there, setThere] = createSignal(false)
    const { selection } = tableOf(
      sourceOf(
        () => people(6),
        (index) => index !== 2 || there()
      )
    )
    fireEvent.click(screen.getByLabelText("选择 人1"))
    fireEvent.click(screen.getByLabelText("选择 人3"), { shiftKey: true })
    expect(screen.getByText("已选 1")).toBeTruthy()
    setThere(true)
    expect(selection()).toEqual({ kind: "some", keys: new Set(["p1", "p2", "p3"]) })
  })

  it("of all that match are dropped when other rows match; single ones are kept", () => {
    const { selection, setState } = tableOf(sourceOf(() => people(6)))
    const filtered = (value: string) => ({
      ...plainState,
      filters: [{ column: "name", op: "contains" as const, value }]
    })
    fireEvent.click(screen.getByLabelText("选择 人1"))
    setState(filtered("1"))
    expect(selection()).toEqual({ kind: "some", keys: new Set(["p1"]) })
    fireEvent.click(screen.getByLabelText("全选"))
    setState(filtered("2"))
    expect(selection()).toEqual({ kind: "some", keys: new Set() })
  })
})
