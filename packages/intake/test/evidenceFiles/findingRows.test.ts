/** Headings in either language, below a title, on any sheet; addresses as on the screen; nothing lost unseen. */
import { rowFields } from "@aiwei/domain/evidence/fromFile/FileRow"
import type { Workbook } from "@aiwei/workbook/Workbook"
import { assert, describe, it } from "vitest"

import { findingRows, findingsOfJson, headings } from "../../src/evidenceFiles/findingRows.ts"

const bookOf = (
  ...sheets: ReadonlyArray<ReadonlyArray<ReadonlyArray<string | number>>>
): Workbook => ({
  format: "xlsx",
  doubts: [],
  sheets: sheets.map((rows, n) => ({
    name: `表${n + 1}`,
    state: "visible",
    merges: [],
    claimedCells: 0,
    rows: rows.map((cells, at) => ({ row: at + 1, cells: cells.map((value) => ({ value })) }))
  }))
})

describe("findingRows", () => {
  it("finds the headings below a title and gives each cell its address and sheet", () => {
    const { rows, unknown, recognised } = findingRows(
      bookOf(
        [["别的"]],
        [["六月检查记录"], ["社区", "指标", "处 数"], ["甲社区", "I01", 2], ["", "", ""]]
      ),
      true
    )
    assert.isTrue(recognised)
    assert.deepStrictEqual(unknown, [])
    assert.deepStrictEqual(rows, [
      {
        row: 3,
        sheet: "表2",
        cells: {
          unit: { text: "甲社区", at: "A3" },
          indicator: { text: "I01", at: "B3" },
          times: { text: "2", at: "C3" }
        }
      }
    ])
  })

  it("tells columns it does not know, and a table that is none of findings", () => {
    const { unknown } = findingRows(bookOf([["unit", "kind", "weather"]]), true)
    assert.deepStrictEqual(unknown, [{ heading: "weather", at: "C1" }])
    assert.isFalse(findingRows(bookOf([["甲", "乙"]]), true).recognised)
  })

  it("reads every heading it names, and no two fields by one", () => {
    const all = rowFields.flatMap((field) => [field, ...headings[field]])
    assert.strictEqual(new Set(all.map((one) => one.toLowerCase())).size, all.length)
  })

  it("reads a JSON list with its places in the file", () => {
    const read = findingsOfJson(`[{ "unit": "甲", "points": 0.5, "checked": ["a", "b"] }, 7]`)
    assert.deepStrictEqual(read?.rows[0]?.cells, {
      unit: { text: "甲", at: "[0].unit" },
      points: { text: "0.5", at: "[0].points" },
      checked: { text: "a、b", at: "[0].checked" }
    })
    assert.deepStrictEqual(read?.unknown, [{ heading: "7", at: "[1]" }])
    assert.isNull(findingsOfJson("{}"))
    assert.isNull(findingsOfJson("["))
  })
})
