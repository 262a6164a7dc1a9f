/** Cells as text between programs: there and back, and as Excel itself writes it. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import { readHtml, writtenHtml } from "../../../src/table/clipboard/htmlTable.ts"
import { pastedGrid } from "../../../src/table/clipboard/pastedGrid.ts"
import { readTsv, writtenTsv } from "../../../src/table/clipboard/tsv.ts"

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', "\t", "\n", "\r\n", "a", " ", "王") })
)
const grid = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })
  )

describe("writtenTsv", () => {
  it("comes back as it was, with tabs, lines and quotation marks in its cells", () => {
    fc.assert(
      fc.property(grid, (it) => {
        expect(readTsv(writtenTsv(it))).toEqual(it)
      })
    )
  })
})

describe("readTsv", () => {
  it("reads what Excel writes: quoted lines, a line end after the last row", () => {
    expect(readTsv('姓名\t住址\r\n王伟\t"一号楼\n二单元"\r\n')).toEqual([
      ["姓名", "住址"],
      ["王伟", "一号楼\n二单元"]
    ])
    expect(readTsv('"说""好"""\t1\r\n')).toEqual([['说"好"', "1"]])
  })

  it("takes quotation marks without an end, or inside a cell, for what was written", () => {
    expect(readTsv('5" 管\t"未完\tb')).toEqual([['5" 管', '"未完', "b"]])
    expect(readTsv('"甲"乙\tb')).toEqual([['"甲"乙', "b"]])
  })

  it("keeps empty cells and empty rows between", () => {
    expect(readTsv("a\t\t\r\n\r\nb")).toEqual([["a", "", ""], [""], ["b"]])
  })

  it("reads any text and loses no character but tabs, line ends and quotation marks", () => {
    const bare = (text: string) => text.replaceAll(/["\t\r\n]/g, "")
    fc.assert(
      fc.property(cell, (text) => {
        expect(bare(readTsv(text).flat().join(""))).toBe(bare(text))
      })
    )
  })
})

describe("writtenHtml", () => {
  it("comes back as it was, but for white space at the edges", () => {
    const plain = fc.string({ unit: fc.constantFrom("<", "&", '"', "王", "1", "'", ">") })
    const rows = fc.array(fc.array(plain, { minLength: 2, maxLength: 2 }), { minLength: 1 })
    fc.assert(
      fc.property(rows, (it) => {
        expect(readHtml(writtenHtml(it, []))).toEqual(it)
      })
    )
  })

  it("marks text as text, so that a house number does not become a day", () => {
    const html = writtenHtml([["3-2-501", "12"]], [false, true])
    expect(html).toContain("mso-number-format:'\\@'\">3-2-501")
    expect(html).toContain("<td>12</td>")
  })
})

describe("readHtml", () => {
  it("fills what a cell spans with empty cells", () => {
    const html = `<table><tr><td rowspan="2">社区</td><td colspan="2">户</td></tr>
      <tr><td>1</td><td>2</td></tr></table>`
    expect(readHtml(html)).toEqual([
      ["社区", "户", ""],
      ["", "1", "2"]
    ])
  })

  it("is nothing without a table", () => expect(readHtml("<p>王伟</p>")).toBeNull())
})

describe("pastedGrid", () => {
  const clipboard = (plain: string, html: string) => ({
    getData: (type: string) => (type === "text/html" ? html : plain)
  })
  const table = "<table><tr><td>a</td><td>b</td></tr></table>"

  it("prefers the plain text of a spreadsheet", () => {
    expect(pastedGrid(clipboard("a \tb", table))).toEqual([["a ", "b"]])
  })

  it("reads the table of a web page whose plain text has lost its columns", () => {
    expect(pastedGrid(clipboard("a b", table))).toEqual([["a", "b"]])
  })
})
