/** What stands where in the grid: meaning of columns, classes of rows, understood and converted values. */
import { expect, test } from "vitest"

import { columnRole } from "../../../../src/features/report/grid/columnRole.ts"
import { convertedTo, isNumeric } from "../../../../src/features/report/grid/convertedTo.ts"
import { fieldText } from "../../../../src/features/report/grid/fieldText.ts"
import {
  cellMarks,
  gridColumns,
  rowClasses
} from "../../../../src/features/report/grid/sheetMarks.ts"
import { understoodCells } from "../../../../src/features/report/grid/understoodCells.ts"
import { en } from "../../../../src/words/en.ts"
import { zh } from "../../../../src/words/zh.ts"
import { roster, scoreSheet } from "../report.ts"

test("communities across: points, bonus, indicators and the office's own total have their cells", () => {
  const at = understoodCells(scoreSheet, zh.register.join)
  expect(["L5", "L6", "L43", "L45", "C5", "D6"].map((cell) => at.get(cell))).toEqual([
    "3",
    "?",
    "2",
    "100.7",
    "组织机构",
    "3"
  ])
})

test("a register has its values in the rows they were read from", () => {
  expect(understoodCells(roster, zh.register.join).get("H24")).toBe("柳荫社区")
})

test("between several names stands what the language has", () => {
  const zone = {
    row: 3,
    zoneNo: 1,
    zone: "第一责任区",
    leaderName: null,
    leaderTitle: null,
    leaderRosterRow: null,
    communities: [
      { code: "990104003002", name: "柳荫社区" },
      { code: "990104003003", name: "望江社区" }
    ],
    contactPoint: null
  }
  expect(fieldText(zone, "communities", zh.register.join)).toBe("柳荫社区、望江社区")
  expect(fieldText(zone, "communities", en.register.join)).toBe("柳荫社区, 望江社区")
})

test("every column of the sheet is there, understood or not, cut where none is so wide", () => {
  const columns = gridColumns(scoreSheet, 28)
  expect(columns.map(({ col }) => col).slice(24)).toEqual(["Y", "Z", "AA", "AB"])
  expect(columns[11]).toMatchObject({ col: "L", role: "val" })
  expect(columns[5]).toEqual({ col: "F", header: "", role: "none" })
  expect(gridColumns(scoreSheet, 16_384)).toHaveLength(120)
})

test("rows that hold no record say what they are, cells in doubt are marked", () => {
  const classes = rowClasses(scoreSheet)
  expect([1, 3, 5, 7, 45].map((row) => classes.get(row))).toEqual([
    "title",
    "repeated_header",
    undefined,
    "blank",
    "total"
  ])
  expect(cellMarks(scoreSheet).get("L45")).toBe("warning")
  expect(cellMarks(roster).get("G24")).toBe("error")
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

test("only what says something else is converted", () => {
  const becomes = (raw: string, understood: string) => convertedTo(raw, understood)
  expect(becomes("约7400", "7400")).toBe("7400")
  expect(becomes("1980.5", "1980-05")).toBe("1980-05")
  expect(becomes("2.80", "2.8")).toBeNull()
  expect(becomes("３", "3")).toBeNull()
  expect(becomes("0.50", ".5")).toBe(".5")
  expect(becomes("王 芳", "王芳")).toBeNull()
  expect(becomes("", "环境卫生")).toBeNull()
  expect(becomes("有", "✓")).toBeNull()
  expect(becomes("众邦物业", "✓ 众邦物业")).toBeNull()
  expect(becomes("同上", "✓ 众邦物业")).toBe("众邦物业")
  expect(becomes("十", "1.0")).toBe("1.0")
  expect(becomes("100", "1")).toBe("1")
  expect(becomes("东城社区、西城社区", "东城社区, 西城社区")).toBeNull()
  expect(becomes("东城；西城", "东城、西城")).toBeNull()
  expect(becomes("1,234", "1234")).toBe("1234")
})

test("numbers stand at the right however they are written", () => {
  expect(["１．５", " 3 ", "-0.5", "/", "3月"].map((raw) => isNumeric(raw, undefined))).toEqual([
    true,
    true,
    true,
    true,
    false
  ])
  expect(isNumeric("2.5分", "2.5")).toBe(true)
})
