import { describe, expect, it } from "vitest"

import { readWorkbook } from "../src/readWorkbook.ts"
import { cellAt, cellsOf, expected, fixture, readable, sheetAt } from "./fixtures.ts"

const read = async (path: string) => readable(await readWorkbook(fixture(path), path))
const refusal = async (path: string) => readWorkbook(fixture(path), path)
const text = (value: string): Uint8Array => new TextEncoder().encode(value)

describe("the sample office's files", () => {
  it("there are fifteen", () => expect(expected.files).toHaveLength(15))

  it.each(expected.files.map((file) => [file.path, file] as const))(
    "%s has its format, encoding, sheets and states",
    async (path, file) => {
      const book = await read(path)
      expect(book.format).toBe(file.format)
      expect(book.encoding).toBe(file.encoding)
      expect(book.sheets.map(({ name, state }) => ({ name, state }))).toEqual(
        file.sheets.map(({ name, state }) => ({ name, state }))
      )
      expect(book.sheets.some(({ rows }) => rows.length > 0)).toBe(true)
      expect(book.doubts).toEqual([])
    }
  )

  it("reasons in comments come without an author's line", async () => {
    const book = await read("5月百分考核扣分明细表（最终）.xlsx")
    expect(cellAt(book, "G6")).toMatchObject({ note: "责任分解未上墙" })
  })

  it("a formula keeps its cached result, a merge its corners", async () => {
    const book = await read("4月考核评分汇总.xlsx")
    const totals = [...cellsOf(sheetAt(book, 0)).values()].filter((cell) => cell.formula === true)
    expect(totals.length).toBeGreaterThan(0)
    expect(totals.every(({ value }) => typeof value === "number")).toBe(true)
    expect(sheetAt(book, 0).merges).toHaveLength(19)
  })

  it("a hidden sheet is read and says so", async () => {
    const book = await read("附件1：滨河街道爱国卫生工作人员花名册（2026年）.xls")
    expect(sheetAt(book, 1)).toMatchObject({ name: "数据字典", state: "hidden" })
    expect(sheetAt(book, 1).rows).toHaveLength(5)
  })

  it("a GB18030 file keeps its four-byte signs, an .xls too", async () => {
    const roster = await read("附件1：滨河街道爱国卫生工作人员花名册（2026年）.xls")
    const names = [...cellsOf(sheetAt(roster, 0)).values()].map(({ value }) => value)
    expect(names).toContain("李㛃")
  })

  it("days of an .xls have their serial, their day and the text that is shown", async () => {
    const book = await read("问题整改台账（截至5月31日）.xls")
    const days = [...cellsOf(sheetAt(book, 0)).values()].filter(({ day }) => day !== undefined)
    expect(days.length).toBeGreaterThan(5)
    for (const { value, day } of days) {
      expect(value).toBeTypeOf("number")
      expect(
        new Date(Math.round((Number(value) - 25_569) * 86_400_000)).toISOString().slice(0, 10)
      ).toBe(day)
    }
  })

  it("csv rows are numbered by record: blank ones and line breaks in a cell", async () => {
    const book = await read("每日巡查台账2026年3月.csv")
    const rows = sheetAt(book, 0).rows
    expect(book).toMatchObject({ encoding: "gb18030", eol: "CRLF" })
    expect(rows.at(-1)?.row).toBeGreaterThanOrEqual(rows.length)
    expect(rows.some(({ cells }) => cells.some((cell) => String(cell?.value).includes("\n")))).toBe(
      true
    )
  })
})

describe("the files that are wrong", () => {
  it.each([
    ["wrong/零字节_信访.xls", "empty_file"],
    ["wrong/加密_责任区划分.xlsx", "encrypted"],
    ["wrong/截断_楼院底册.xlsx", "corrupt"]
  ])("%s is refused as %s", async (path, refused) => {
    expect(await refusal(path)).toMatchObject({ refused })
  })

  it("a web page named .xls is read, with a doubt", async () => {
    const book = await read("wrong/网页导出_投诉台账.xls")
    expect(book).toMatchObject({ format: "html", encoding: "gb18030" })
    expect(book.doubts).toEqual([{ code: "html_disguised_as_xls" }])
    expect(cellAt(book, "E5")).toEqual({ value: "反映小广告清理不及时 & 噪声" })
    expect(cellAt(book, "A3")).toEqual({ value: "1" })
  })

  it("a NUL leaves a doubt with its cell and the value without it", async () => {
    const book = await read("wrong/NUL字节_五小行业.csv")
    expect(book.doubts).toEqual([{ code: "nul_byte", sheet: "csv", cell: "B5" }])
    expect(String(cellAt(book, "B5")?.value)).toMatch(/^[^\0]+$/)
  })

  it("an empty workbook has a sheet and no rows", async () => {
    const book = await read("wrong/空表_健康教育.xlsx")
    expect(book.sheets.map(({ rows }) => rows.length)).toEqual([0])
  })

  it("formula errors are errors, never zero and never text", async () => {
    const book = await read("wrong/公式错误_6月考核.xlsx")
    for (const address of ["E4", "G4", "G6"])
      expect(cellAt(book, address)).toMatchObject({ value: null, error: "#REF!", formula: true })
  })

  it("formulas in a csv stay text", async () => {
    const book = await read("wrong/公式注入_五小行业.csv")
    for (const row of [2, 3, 4, 5, 6, 7]) {
      const cell = cellAt(book, `B${row}`)
      expect(cell?.formula).toBeUndefined()
      expect(cell?.value).toMatch(/^[=+\-@\t]/)
    }
  })

  it("a foreign table is read like any other", async () => {
    const book = await read("wrong/无关_办公设备清单.xlsx")
    expect(cellsOf(sheetAt(book, 0)).size).toBe(2_051)
  })

  it("a copy reads as its original", async () => {
    const copy = await read("wrong/每日巡查台账2026年3月 - 副本.csv")
    expect(copy).toEqual(await read("每日巡查台账2026年3月.csv"))
  })

  it("a used range of 17 thousand million cells costs nothing, and its last cell is there", async () => {
    const book = await read("wrong/超大范围_药品补发.xlsx")
    expect(book.doubts).toEqual([{ code: "huge_used_range", sheet: "Sheet1" }])
    expect(sheetAt(book, 0).claimedCells).toBe(1_048_576 * 16_384)
    expect(sheetAt(book, 0).rows).toHaveLength(12)
    expect(cellAt(book, "XFD1048576")).toEqual({ value: " " })
  })
})

describe("content decides, not the name", () => {
  it.each([
    ["a PDF", "%PDF-1.7\n%âãÏÓ", "not_a_spreadsheet"],
    [
      "a page saved as one file",
      "MIME-Version: 1.0\nX-Document-Type: Workbook\n",
      "not_a_spreadsheet"
    ],
    ["RTF", "{\\rtf1\\ansi 表}", "not_a_spreadsheet"],
    ["a page without a table", "<html><body><p>登录超时</p></body></html>", "not_a_spreadsheet"],
    ["XML of another kind", '<?xml version="1.0"?><workbook xmlns="urn:x"/>', "not_a_spreadsheet"]
  ])("%s is refused", async (_what, content, refused) => {
    expect(await readWorkbook(text(content), "a.xlsx")).toMatchObject({ refused })
  })

  it("a photo and random bytes are refused", async () => {
    const photo = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70)
    expect(await readWorkbook(photo, "a.xls")).toMatchObject({ refused: "not_a_spreadsheet" })
    const noise = Uint8Array.from(
      { length: 5_000 },
      (_, index) => (index * index * 31 + index * 7) % 256
    )
    expect(await readWorkbook(noise, "a.csv")).toMatchObject({ refused: "corrupt" })
  })

  it("an .xlsx named .csv and a csv named .xls are what they are", async () => {
    const xlsx = await readWorkbook(fixture("健康教育活动登记表.xlsx"), "a.csv")
    expect(xlsx).toMatchObject({ format: "xlsx" })
    expect(await readWorkbook(text("社区,户数\n柳荫,3\n"), "a.xls")).toMatchObject({
      format: "csv"
    })
  })

  it("an XML spreadsheet of 2003 is read", async () => {
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
      xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表"><Table><Row>
      <Cell><Data ss:Type="String">柳荫社区</Data></Cell><Cell><Data ss:Type="Number">97.5</Data></Cell>
      </Row></Table></Worksheet></Workbook>`
    const book = readable(await readWorkbook(text(xml), "a.xls"))
    expect(book.format).toBe("xml")
    expect(cellAt(book, "A1")?.value).toBe("柳荫社区")
    expect(cellAt(book, "B1")?.value).toBe(97.5)
  })
})
