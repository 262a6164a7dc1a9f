/** Cells from Excel as findings: with a head in any order, without one, with quotes and line breaks. */
import { describe, expect, it } from "vitest"

import {
  emptyRow,
  isEmptyRow,
  withBlank,
  withCell,
  withoutRow
} from "../../../src/features/inspections/grid/FindingRow.ts"
import {
  cellRows,
  isBlock,
  pastedFindings
} from "../../../src/features/inspections/grid/pastedFindings.ts"

const texts = (text: string, at = 0, field: "line" | "found" = "line") =>
  pastedFindings([emptyRow], text, at, field).rows.map(({ cells }) => cells)

describe("cells of the clipboard", () => {
  it("come apart at tabs and line ends; a quoted cell keeps its own", () => {
    expect(cellRows('I01\t"两处\n都在3号楼"\t"说""急"""\r\nI02\t\tx\r\n')).toStrictEqual([
      ["I01", "两处\n都在3号楼", '说"急"'],
      ["I02", "", "x"]
    ])
    expect(cellRows("")).toStrictEqual([])
    expect(cellRows("a\t")).toStrictEqual([["a", ""]])
    expect(cellRows('5" 管\tb')).toStrictEqual([['5" 管', "b"]])
  })

  it("are a block as soon as there is a second one", () => {
    expect(isBlock("I01\tI02")).toBe(true)
    expect(isBlock("I01\n")).toBe(false)
  })
})

describe("pasted findings", () => {
  it("fill the columns from the cell they were pasted on", () => {
    const [first, second, blank] = texts("I01\tR1\t2\nI02\t\t0.5分")
    expect(first).toMatchObject({ line: "I01", rule: "R1", found: "2" })
    expect(second).toMatchObject({ line: "I02", rule: "", found: "0.5分" })
    expect(blank).toStrictEqual(emptyRow.cells)
    expect(texts("3\t幸福里", 0, "found")[0]).toMatchObject({
      line: "",
      found: "3",
      place: "幸福里"
    })
  })

  it("go by the head where there is one, in its order and with columns nobody needs", () => {
    const [row, next] = texts(
      "序号\t检查项目\t存在问题\t次数\t扣分\t位置\n1\t垃圾分类\t桶满\t\t0.5\t3号楼\n2\t绿化\t\t2\t1.0\t"
    )
    expect(row).toMatchObject({ line: "垃圾分类", note: "桶满", found: "0.5", spot: "3号楼" })
    expect(next).toMatchObject({ line: "绿化", found: "2" })
  })

  it("keep what stands in cells they do not reach", () => {
    const rows = withCell([emptyRow], 0, "note", "已拍照")
    expect(pastedFindings(rows, "I01\tR1", 0, "line").rows[0]?.cells).toMatchObject({
      line: "I01",
      rule: "R1",
      note: "已拍照"
    })
  })

  it("count what was pasted, the head not among it", () => {
    expect(pastedFindings([emptyRow], "指标\t规则\nI01\tR1\nI02\tR2", 0, "line").count).toBe(2)
  })
})

describe("the rows of the grid", () => {
  it("always end with an empty one, and only one", () => {
    expect(withBlank([])).toStrictEqual([emptyRow])
    const typed = withCell(withBlank([]), 0, "line", "I01")
    expect(typed.map(isEmptyRow)).toStrictEqual([false, true])
    expect(withBlank(typed)).toStrictEqual(typed)
    expect(withoutRow(typed, 0)).toStrictEqual([emptyRow])
    expect(withoutRow([emptyRow], 0)).toStrictEqual([emptyRow])
  })
})
