import * as SheetJs from "@e965/xlsx"
import { describe, expect, it } from "vitest"

import { defaultLimits } from "../src/limits.ts"
import { readWorkbook } from "../src/readWorkbook.ts"
import { storedZip } from "../src/zip/storedZip.ts"
import { cellAt, readable, sheetAt } from "./fixtures.ts"

const book = (): SheetJs.WorkBook => {
  const sheet = SheetJs.utils.aoa_to_sheet([
    ["社区", "日期", "得分"],
    ["柳荫", 46_086, 97.5],
    ["水岸", null, 88]
  ])
  const day = sheet["B2"] as SheetJs.CellObject
  day.z = "yyyy/m/d"
  const score = sheet["C2"] as SheetJs.CellObject
  score.z = "0.00"
  sheet["!merges"] = [SheetJs.utils.decode_range("B2:B3")]
  const made = SheetJs.utils.book_new()
  SheetJs.utils.book_append_sheet(made, sheet, "三月")
  SheetJs.utils.book_append_sheet(made, SheetJs.utils.aoa_to_sheet([["x"]]), "备份")
  made.Workbook = {
    Sheets: [
      { name: "三月", Hidden: 0 },
      { name: "备份", Hidden: 1 }
    ]
  }
  return made
}

const written = (bookType: SheetJs.BookType): Uint8Array =>
  new Uint8Array(SheetJs.write(book(), { bookType, type: "array" }))

describe("what SheetJS reads or writes", () => {
  it.each([
    // Its .xlsx names the binary form as a default for `.bin`, and is not one.
    ["xlsx", "xlsx"],
    ["biff8", "xls"],
    ["xlsb", "xlsb"],
    ["ods", "ods"],
    ["fods", "ods"],
    ["xlml", "xml"]
  ] as const)("%s: texts, days, formats and merges", async (bookType, format) => {
    const read = readable(await readWorkbook(written(bookType), "a"))
    expect(read.format).toBe(format)
    expect(cellAt(read, "A2")?.value).toBe("柳荫")
    expect(cellAt(read, "B2")).toMatchObject({ value: 46_086, day: "2026-03-05" })
    expect(cellAt(read, "C2")?.value).toBe(97.5)
    expect(sheetAt(read, 0).merges).toEqual([{ top: 2, left: 2, bottom: 3, right: 2 }])
  })

  it.each(["xlsx", "biff8", "xlsb", "xlml"] as const)(
    "%s: a hidden sheet says so",
    async (bookType) => {
      const read = readable(await readWorkbook(written(bookType), "a"))
      expect(sheetAt(read, 1)).toMatchObject({ name: "备份", state: "hidden" })
    }
  )

  it("Excel 5 in the Chinese code page", async () => {
    const plain = SheetJs.utils.book_new(SheetJs.utils.aoa_to_sheet([["ABCD"]]), "S")
    const bytes = Buffer.from(SheetJs.write(plain, { bookType: "biff5", type: "array" }))
    // SheetJS writes no Chinese here, so its text and its code page record (0x42) are put right by hand.
    const at = bytes.indexOf("ABCD", 0, "latin1")
    const codepage = bytes.indexOf(Buffer.of(0x42, 0, 2, 0))
    expect(Math.min(at, codepage)).toBeGreaterThan(0)
    bytes.set([0xc9, 0xe7, 0xc7, 0xf8], at)
    bytes.writeUInt16LE(936, codepage + 4)
    const read = readable(await readWorkbook(new Uint8Array(bytes), "a.xls"))
    expect(cellAt(read, "A1")?.value).toBe("社区")
  })

  it("more cells than the limit are refused", async () => {
    const read = await readWorkbook(written("biff8"), "a.xls", { ...defaultLimits, cells: 3 })
    expect(read).toMatchObject({ refused: "too_large" })
  })

  it("a page's tables keep leading zeros and merges, and say they are a page", async () => {
    const page =
      '<html><table><tr><td colspan="2">台账</td></tr><tr><td>007</td><td>1/2</td></tr></table></html>'
    const bytes = new TextEncoder().encode(page)
    const read = readable(await readWorkbook(bytes, "台账.xls"))
    expect(cellAt(read, "A2")).toEqual({ value: "007" })
    expect(cellAt(read, "B2")).toEqual({ value: "1/2" })
    expect(sheetAt(read, 0).merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }])
    expect(read.doubts).toEqual([{ code: "html_disguised_as_xls" }])
  })
})

it("cells repeated a thousand million times are refused before they are made", async () => {
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">
    <office:body><office:spreadsheet><table:table table:name="S"><table:table-row
    table:number-rows-repeated="1048576"><table:table-cell office:value-type="string"
    table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>
    </table:table></office:spreadsheet></office:body></office:document-content>`
  const text = new TextEncoder()
  const parts = {
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": content,
    "styles.xml": "<x/>",
    "META-INF/manifest.xml": "<x/>"
  }
  const zip = storedZip(
    Object.entries(parts).map(([name, part]) => ({ name, bytes: text.encode(part) }))
  )
  expect(await readWorkbook(zip, "a.ods")).toMatchObject({ refused: "too_large" })
})
