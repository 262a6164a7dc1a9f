import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import { defaultLimits } from "../src/limits.ts"
import { readWorkbook } from "../src/readWorkbook.ts"
import type { Written } from "../src/write/Written.ts"
import { writeCsv, writeXlsx } from "../src/writeWorkbook.ts"
import { openZip } from "../src/zip/openZip.ts"
import { cellAt, readable, sheetAt } from "./fixtures.ts"

const dangerous = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  '=HYPERLINK("http://x","点")',
  "＝1+1"
]
const decode = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)

describe("csv", () => {
  it("has a byte order mark and Windows line ends", () => {
    expect(
      decode(
        writeCsv([
          ["社区", "得分"],
          ["柳荫", 97.5],
          [null, true]
        ])
      )
    ).toBe("\uFEFF社区,得分\r\n柳荫,97.5\r\n,true\r\n")
  })

  it.each(dangerous)("%j is written as text, and comes back as it was", async (text) => {
    const bytes = writeCsv([
      ["名称", "备注"],
      [text, "x"]
    ])
    expect(decode(bytes)).toMatch(/\r\n"?'/)
    const book = readable(await readWorkbook(bytes, "a.csv"))
    expect(cellAt(book, "A2")?.value).toBe(text)
  })

  it("a negative number is a number, not a formula", () => {
    expect(decode(writeCsv([[-0.5, { value: null, day: "2026-03-05" }]]))).toBe(
      "\uFEFF-0.5,2026-03-05\r\n"
    )
  })

  it("no field of any text begins like a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const field = decode(writeCsv([[text]]))
          .slice(1, -2)
          .replace(/^"/, "")
        expect(field).not.toMatch(/^[=+\-@\t\r\0]/)
      })
    )
  })
})

describe("xlsx", () => {
  const written = async (rows: ReadonlyArray<ReadonlyArray<Written>>) =>
    readable(await readWorkbook(await writeXlsx([{ name: "表", rows }]), "a.xlsx"))

  it("every dangerous text is a text cell, unchanged but for a lone return", async () => {
    const bytes = await writeXlsx([{ name: "表", rows: dangerous.map((text) => [text]) }])
    const book = readable(await readWorkbook(bytes, "a.xlsx"))
    for (const [index, text] of dangerous.entries()) {
      const cell = cellAt(book, `A${index + 1}`)
      expect(cell?.formula).toBeUndefined()
      expect(String(cell?.value).replace("\n", "\r")).toBe(text)
    }
    const sheet = new TextDecoder().decode(
      openZip(bytes, defaultLimits).read("xl/worksheets/sheet1.xml")
    )
    expect(sheet).not.toMatch(/<f[ >]/)
  })

  it("numbers, days, comments and holes come back", async () => {
    const book = await written([
      ["社区", undefined, { value: 97.5, format: "0.00", note: "缺记录", mark: "error" }],
      [{ value: null, day: "2026-03-05" }, true, null]
    ])
    expect(cellAt(book, "A1")).toEqual({ value: "社区" })
    expect(cellAt(book, "B1")).toBeUndefined()
    expect(cellAt(book, "C1")).toEqual({
      value: 97.5,
      format: "0.00",
      shown: "97.50",
      fill: "#F8CBAD",
      note: "缺记录"
    })
    expect(cellAt(book, "A2")).toMatchObject({ value: 46_086, day: "2026-03-05" })
    expect(cellAt(book, "B2")).toEqual({ value: true })
  })

  it("sheet names are made valid and different", async () => {
    const names = ["3月/4月", "3月/4月", "", `${"长".repeat(40)}a`, `${"长".repeat(40)}b`]
    const bytes = await writeXlsx(names.map((name) => ({ name, rows: [["x"]] })))
    const book = readable(await readWorkbook(bytes, "a.xlsx"))
    const valid = book.sheets.map(({ name }) => name)
    expect(new Set(valid).size).toBe(5)
    expect(valid.every((name) => /^[^*?:\\/[\]]{1,31}$/.test(name))).toBe(true)
  })

  it("rows may come from a stream", async () => {
    const rows = async function* (): AsyncGenerator<ReadonlyArray<Written>> {
      for (let number = 1; number <= 3; number++) yield [number]
    }
    const bytes = await writeXlsx([{ name: "表", rows: rows() }])
    expect(sheetAt(readable(await readWorkbook(bytes, "a.xlsx")), 0).rows).toHaveLength(3)
  })

  it("any text comes back, except signs that XML cannot hold", async () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter((value) => !/\p{Cc}/u.test(value))
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
        const book = await written([texts])
        expect(sheetAt(book, 0).rows[0]?.cells.map((cell) => cell?.value)).toEqual(texts)
      }),
      { numRuns: 30 }
    )
  })
})
