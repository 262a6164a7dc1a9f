import * as fc from "fast-check"
import { expect, it } from "vitest"

import type { Cell, Row, Workbook } from "../../src/Workbook.ts"
import { packWorkbook } from "../../src/worker/packWorkbook.ts"
import { unpackWorkbook } from "../../src/worker/unpackWorkbook.ts"

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ value: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)) }),
  fc.constantFrom<Cell>(
    { value: 46_086, day: "2026-03-05", format: "yyyy/m/d", shown: "2026/3/5" },
    { value: null, error: "#REF!", formula: true },
    { value: "x", note: "缺记录" }
  )
)

const row = (number: number): fc.Arbitrary<Row> =>
  fc
    .tuple(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 6 }), cell, fc.boolean())
    .map(([cells, last, hidden]) => ({
      row: number,
      cells: [...cells, last],
      ...(hidden ? { hidden } : {})
    }))

const book: fc.Arbitrary<Workbook> = fc
  .array(fc.tuple(...[1, 2, 5, 1_048_576].map(row)), { maxLength: 3 })
  .map((sheets) => ({
    format: "xlsx",
    doubts: [{ code: "huge_used_range", sheet: "0" }],
    sheets: sheets.map((rows, index) => ({
      name: String(index),
      state: "hidden",
      rows,
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
      claimedCells: 7
    }))
  }))

it("what is packed, handed over and unpacked is what it was", () => {
  fc.assert(
    fc.property(book, (given) => {
      const sent = structuredClone(packWorkbook(given))
      expect(unpackWorkbook(sent)).toEqual(given)
      const heads = given.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 2) }))
      expect(unpackWorkbook(sent, 2)).toEqual({ ...given, sheets: heads })
    })
  )
})

it("texts that repeat are sent once as long as they repeat", () => {
  const rows = Array.from({ length: 3_000 }, (_, index) => ({
    row: index + 1,
    cells: [{ value: `社区${index % 9}` }, { value: `备注${index}` }]
  }))
  const sheet = { name: "S", state: "visible" as const, rows, merges: [], claimedCells: 6_000 }
  const packed = packWorkbook({ format: "csv", sheets: [sheet], doubts: [] })
  expect(packed.texts.reduce((sum, { ends }) => sum + ends.length, 0)).toBe(3_009)
  expect(unpackWorkbook(packed).sheets[0]?.rows).toEqual(rows)
})

it("many long texts come in several blocks, half signs and all", () => {
  const rows = Array.from({ length: 50 }, (_, index) => ({
    row: index + 1,
    cells: [{ value: `${index}\ud83d${"字".repeat(20_000 + index)}` }]
  }))
  const sheet = { name: "S", state: "visible" as const, rows, merges: [], claimedCells: 50 }
  const packed = packWorkbook({ format: "csv", sheets: [sheet], doubts: [] })
  expect(packed.texts.length).toBeGreaterThan(1)
  expect(unpackWorkbook(packed).sheets[0]?.rows).toEqual(rows)
})
