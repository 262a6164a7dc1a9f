/** A sheet rebuilt from its report: every value at its own address. */
import { expect, test } from "vitest"

import { cellAddress } from "../../../src/features/report/cellAddress.ts"
import { columnRole } from "../../../src/features/report/columnRole.ts"
import { findingChange } from "../../../src/features/report/findingChange.ts"
import { sheetPreview } from "../../../src/features/report/sheetPreview.ts"
import { roster, scoreSheet } from "./report.ts"

const at = (preview: ReturnType<typeof sheetPreview>, address: string) => {
  const where = cellAddress(address)
  return preview.rows.find((row) => row.row === where?.row)?.cells.get(where?.col ?? "")
}

test("communities across: points, bonus and the office's own total stand in their cells", () => {
  const preview = sheetPreview(scoreSheet)
  expect(at(preview, "L5")).toBe("3")
  expect(at(preview, "L6")).toBe("?")
  expect(at(preview, "L43")).toBe("2")
  expect(at(preview, "L45")).toBe("100.7")
  expect(at(preview, "C5")).toBe("组织机构")
  expect(at(preview, "D6")).toBe("3")
  expect(preview.marks.get("L45")).toBe("warning")
})

test("rows keep their order and their class; blank rows are left out", () => {
  const preview = sheetPreview(scoreSheet)
  expect(preview.rows.map((row) => [row.row, row.skipped?.reason ?? null])).toEqual([
    [1, "title"],
    [5, null],
    [6, null],
    [43, null],
    [45, "total"],
    [46, null]
  ])
})

test("a value nobody could read stands as it was written, marked", () => {
  const preview = sheetPreview(roster)
  expect(at(preview, "G24")).toBe("1380000083")
  expect(preview.marks.get("G24")).toBe("error")
  expect(at(preview, "H24")).toBe("柳荫社区")
})

test("what a column is decides its colour", () => {
  const roles = ["seq", "points:I01", "community", "leaderName+leaderTitle", null]
  expect(roles.map((field) => columnRole(field, "buildings"))).toEqual([
    "cap",
    "val",
    "key",
    "key",
    "none"
  ])
  expect(columnRole("community", "score")).toBe("dim")
  expect(columnRole("category", "score")).toBe("dim")
  expect(columnRole("category", "roster")).toBe("val")
})

test("old and new stand beside a finding that names both", () => {
  expect(scoreSheet.warnings.map(findingChange)).toEqual([{ from: "100.7", to: "99.7" }])
  expect(roster.errors.map(findingChange)).toEqual([null])
})

test("a converted cell shows what the office wrote, and what will be written", () => {
  const approx = {
    ...roster,
    warnings: [
      { code: "a", cell: "H24", message: "", messageEn: "", raw: "约柳荫", value: "柳荫社区" },
      { code: "b", cell: "B24", message: "", messageEn: "", raw: "某人", value: "别的值" }
    ]
  }
  const preview = sheetPreview(approx)
  expect(at(preview, "H24")).toBe("约柳荫")
  expect([...preview.converted]).toEqual([["H24", "柳荫社区"]])
})
