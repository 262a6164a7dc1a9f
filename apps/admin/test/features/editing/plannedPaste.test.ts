/** What a pasted block would do: every filled line is a change, the same as now, or told to lie outside. */
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { array, assert as check, constantFrom, integer, property } from "fast-check"
import { assert, describe, it } from "vitest"

import {
  hasProblem,
  type PasteTarget,
  plannedPaste
} from "../../../src/features/editing/plannedPaste.ts"

interface Row {
  readonly name: string
  readonly households: number | null
  readonly code: string
}

const columns: ReadonlyArray<TableColumn<Row>> = [
  {
    key: "name",
    title: "姓名",
    kind: "text",
    value: ({ name }) => name,
    edit: { parse: (text) => (text === "" ? { problem: "空" } : { ok: true, value: text }) }
  },
  {
    key: "households",
    title: "户数",
    kind: "number",
    value: ({ households }) => households,
    edit: {
      parse: (text) =>
        /^\d*$/.test(text)
          ? { ok: true, value: text === "" ? null : Number(text) }
          : { problem: "要整数" }
    }
  },
  { key: "code", title: "代码", kind: "text", value: ({ code }) => code }
]
const rows: ReadonlyArray<Row> = [
  { name: "张明", households: 48, code: "1" },
  { name: "李丽", households: null, code: "2" }
]
const blank: Row = { name: "", households: null, code: "" }

const planned = (grid: PasteTarget<Row>["grid"], more: Partial<PasteTarget<Row>> = {}) =>
  plannedPaste({
    grid,
    columns,
    index: 0,
    total: rows.length,
    rowAt: (index) => rows[index],
    newRow: blank,
    readOnly: "只读",
    ...more
  })

describe("plannedPaste", () => {
  it("takes what stands there already as no change", () => {
    const plan = planned([
      ["张明", "48", "1"],
      ["李丽", "", "2"]
    ])
    assert.deepStrictEqual(plan.rows, [])
    assert.strictEqual(plan.unchanged, 2)
  })

  it("shows old and new, a new row behind the last, and problems at their cells", () => {
    const [first, second, third] = planned([
      ["张明明", "四十", "9"],
      ["李丽", "50"],
      ["王芳", "7"]
    ]).rows
    assert.deepStrictEqual(
      first?.cells.map(({ old, text, problem }) => [old, text, problem]),
      [
        ["张明", "张明明", null],
        ["48", "四十", "要整数"],
        ["1", "9", "只读"]
      ]
    )
    assert.isTrue(first !== undefined && hasProblem(first))
    assert.strictEqual(second?.cells[1]?.value, 50)
    assert.isNull(third?.row)
    assert.deepStrictEqual(
      third?.cells.map(({ value }) => value),
      ["王芳", 7]
    )
  })

  it("empties a cell that was filled, and reads the number behind a text", () => {
    const [row] = planned([["张明", "", "1"]]).rows
    assert.deepStrictEqual(
      row?.cells.map(({ changed, value }) => [changed, value]),
      [
        [false, null],
        [true, null],
        [false, null]
      ]
    )
    assert.strictEqual(planned([["张明", "048", "1"]]).unchanged, 1)
  })

  it("follows heads in the first line, whatever their order and wherever the cursor stood", () => {
    const grid = [
      ["户数", "姓名"],
      ["49", "张明"]
    ]
    const plan = planned(grid, { columns: columns.slice(2), headings: columns })
    assert.isTrue(plan.headed)
    assert.deepStrictEqual(
      plan.rows.map(({ index, cells }) => [index, cells.map(({ text }) => text)]),
      [[1, ["49", "张明"]]]
    )
  })

  it("waits for rows that have not come, and adds none where none may be added", () => {
    const awaited = planned([["a"], ["b"]], { rowAt: (index) => rows.slice(0, 1)[index] })
    assert.strictEqual(awaited.awaited, 1)
    const closed = planned([["张明"], ["李丽"], ["王芳", "3"]], { newRow: null })
    assert.strictEqual(closed.outside, 2)
    assert.deepStrictEqual(closed.rows, [])
  })

  it("tells every line with text exactly once, at whatever place it is pasted", () => {
    const text = constantFrom("", " ", "张明", "48", "x", "姓名")
    const grids = array(array(text, { maxLength: 5 }), { maxLength: 6 })
    check(
      property(grids, integer({ min: 0, max: 3 }), (grid, index) => {
        const plan = planned(grid, { index })
        const filled = grid.filter((line) => line.some((it) => it.trim() !== "")).length
        const told = plan.rows.length + plan.unchanged + plan.awaited + (plan.headed ? 1 : 0)
        assert.strictEqual(told, filled)
        for (const { cells } of plan.rows) assert.isTrue(cells.some((cell) => cell.changed))
      })
    )
  })
})
